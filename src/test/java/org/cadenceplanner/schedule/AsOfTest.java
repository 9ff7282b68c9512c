package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;

/// Eras from a day on, amendments that reach back, and what was promised on a day.
class AsOfTest {
  private static final Scenarios XEN =
      Scenarios.every(8)
          .from("4.16", "2021-12-02")
          .era(Eras.from("4.18").support(Schemes.months(36, 24)).decided("2023-02-01"))
          .amended("2023-02-01", Schemes.months(18, 42), "4.16", "4.17");

  @Test
  void anAmendmentGivesOlderReleasesOtherEnds() {
    Plans plan = Plans.of(XEN).years(2021, 2024).today("2023-06-01").released("4.16", "2021-12-02");
    assertThat(plan.release("4.16").end()).isEqualTo("2026-12-02");
    assertThat(plan.release("4.17").end()).isEqualTo("2027-08-02");
    assertThat(plan.release("4.18").end()).isEqualTo("2028-04-02");
  }

  @Test
  void beforeItWasDecidedTheOldEndsWerePromised() {
    Schedule then = asOf("2023-01-31");
    assertThat(then.releases())
        .extracting(release -> release.version() + " " + release.end())
        .startsWith("4.16 2024-12-02", "4.17 2025-08-02", "4.18 2026-04-02");
  }

  @Test
  void whatCameOutLaterWasPlannedThen() {
    Schedule then = asOf("2022-08-01");
    assertThat(then.today()).isEqualTo("2022-08-01");
    assertThat(then.releases().getFirst().isReleased()).isTrue();
    assertThat(then.releases().get(1).state()).isEqualTo(ReleaseState.PLANNED);
    assertThat(then.releases().get(1).date()).isEqualTo("2022-08-02");
  }

  @Test
  void asOfTodayIsAsItIs() {
    Plan plan = plan();
    assertThat(plan.asOf(plan.today().orElseThrow())).isEqualTo(plan);
  }

  @Test
  void anEraFromADayBeginsWithTheFirstReleaseDueOnItOrLater() {
    assertThat(Scenarios.every(8).era(Eras.fromDay("2019-08-01").every(6)).slotsInWords(4))
        .containsExactly(
            "4.11 2018-07-10", "4.12 2019-03-10", "4.13 2019-09-10", "4.14 2020-03-10");
  }

  @Test
  void aReleaseThatSkippedSlotsPutPastTheDayIsOfTheEra() {
    assertThat(
            Scenarios.every(8)
                .skipping("4.13", 1)
                .era(Eras.fromDay("2020-01-01").every(6).support(Schemes.months(6, 6)))
                .slots(4))
        .extracting(Slot::due, slot -> slot.rules().support().equals(Schemes.months(6, 6)))
        .containsExactly(
            tuple(LocalDate.of(2018, 7, 10), false),
            tuple(LocalDate.of(2019, 3, 10), false),
            tuple(LocalDate.of(2020, 5, 10), true),
            tuple(LocalDate.of(2020, 11, 10), true));
  }

  @Test
  void itsFirstReleaseDoesNotComeBeforeIt() {
    assertThat(Scenarios.every(8).era(Eras.fromDay("2019-10-01").every(6)).slotsInWords(4))
        .containsExactly(
            "4.11 2018-07-10", "4.12 2019-03-10", "4.13 2019-11-10", "4.14 2020-05-10");
  }

  @Test
  void erasFromReleasesAndFromDaysBeginEachInTheirTime() {
    assertThat(
            Scenarios.every(8)
                .era(Eras.from("4.14").every(12))
                .era(Eras.fromDay("2019-01-01").support(Schemes.months(6, 6)))
                .slots(5))
        .extracting(Slot::due, slot -> slot.rules().support().equals(Schemes.months(6, 6)))
        .containsExactly(
            tuple(LocalDate.of(2018, 7, 10), false),
            tuple(LocalDate.of(2019, 3, 10), true),
            tuple(LocalDate.of(2019, 11, 10), true),
            tuple(LocalDate.of(2020, 11, 10), true),
            tuple(LocalDate.of(2021, 11, 10), true));
  }

  private static Schedule asOf(String day) {
    Plan then = plan().asOf(LocalDate.parse(day));
    DayIndex index = DayIndex.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), List.of());
    return new Scheduler(then, index, LocalDate.of(2023, 6, 1)).all().getFirst();
  }

  private static Plan plan() {
    return Plans.of(XEN)
        .years(2021, 2024)
        .today("2023-06-01")
        .released("4.16", "2021-12-02")
        .released("4.17", "2022-08-02")
        .plan();
  }
}
