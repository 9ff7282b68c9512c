package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Slip;
import org.junit.jupiter.api.Test;

/// A date policy that leaves a slot empty instead of moving its release.
class SkippingPolicyTest {
  private static final Dates NOT_IN_NOVEMBER =
      Dates.everyDay().never("release freeze", "11-01", "11-30").going(Direction.SKIP);

  @Test
  void aReleaseWhoseSlotIsBlockedComesWithTheNext() {
    Schedule schedule = Plans.of(Scenarios.every(8).dates(NOT_IN_NOVEMBER)).schedule();
    assertThat(planned(schedule).subList(0, 4))
        .containsExactly(
            "4.11 2018-07-10", "4.12 2019-03-10", "4.13 2020-07-10", "4.14 2021-03-10");
    assertThat(schedule.skipped())
        .startsWith(LocalDate.of(2019, 11, 10), LocalDate.of(2021, 11, 10));
    Clash first = schedule.clashes().getFirst();
    assertThat(first.what()).isEqualTo("4.13 release");
    assertThat(first.due()).isEqualTo("2019-11-10");
    assertThat(first.date()).isEqualTo("2020-07-10");
    assertThat(first.refused().getFirst().reasons())
        .containsExactly(new Reason.InRange("release freeze"));
  }

  @Test
  void anEraThatBeginsMeanwhileSkipsNoMore() {
    Scenarios skipping =
        Scenarios.every(8)
            .dates(Dates.everyDay().never("freeze", "02-01", "12-31").going(Direction.SKIP))
            .era(Eras.fromDay("2020-01-01").dates(Dates.everyDay()));
    assertThat(planned(Plans.of(skipping).schedule()).subList(0, 2))
        .containsExactly("4.11 2018-07-10", "4.12 2020-07-10");
  }

  /// The four slots that pass meanwhile are no days on which it could have come.
  @Test
  void aLateReleaseThatIsBlockedSkipsTheDayItIsDueOnce() {
    Scenarios monthly =
        Scenarios.every(1)
            .from("1.0", "2020-01-15")
            .pinned("1.1", "2020-08-07")
            .slips(Slip.CATCH_UP)
            .dates(Dates.workdays().going(Direction.SKIP));
    assertThat(Plans.of(monthly).years(2020, 2020).schedule().skipped())
        .containsExactly(
            LocalDate.of(2020, 2, 15),
            LocalDate.of(2020, 3, 15),
            LocalDate.of(2020, 8, 22),
            LocalDate.of(2020, 11, 15));
  }

  @Test
  void aVersionMadeOfTheDateIsThatOfTheSlotItComesWith() {
    Scenarios dated =
        Scenarios.every(6).from("18.05", "2018-05-10").versions("{yy}.{mm}").dates(NOT_IN_NOVEMBER);
    assertThat(planned(Plans.of(dated).schedule()).subList(0, 3))
        .containsExactly("18.05 2018-05-10", "19.05 2019-05-10", "20.05 2020-05-10");
  }

  @Test
  void aReleaseThatIsOutOrPinnedKeepsItsSlot() {
    assertThat(
            planned(
                Plans.of(Scenarios.every(8).dates(NOT_IN_NOVEMBER).pinned("4.13", "2019-11-10"))
                    .schedule()))
        .contains("4.13 2019-11-10", "4.14 2020-07-10");
    assertThat(
            Plans.of(Scenarios.every(8).dates(NOT_IN_NOVEMBER))
                .released("4.13", "2019-11-12")
                .release("4.14")
                .date())
        .isEqualTo("2020-07-10");
  }

  @Test
  void aSlotThatWasSkippedStaysSoOnceTheReleaseIsOut() {
    Plans plan = Plans.of(Scenarios.every(8).dates(NOT_IN_NOVEMBER)).released("4.13", "2020-07-14");
    assertThat(plan.release("4.13").due()).contains(LocalDate.of(2020, 7, 10));
    assertThat(plan.release("4.14").due()).contains(LocalDate.of(2021, 3, 10));
  }

  @Test
  void classesStayWithTheirVersions() {
    Plans plan = Plans.of(Scenarios.every(8).dates(NOT_IN_NOVEMBER).support(Schemes.evenLong()));
    assertThat(plan.release("4.13").releaseClass()).isEqualTo("odd");
    assertThat(plan.release("4.14").releaseClass()).isEqualTo("even");
  }

  @Test
  void aCadenceThatIsAlwaysBlockedEndsInAClash() {
    Dates never = Dates.everyDay().never("all year", "01-01", "12-31").going(Direction.SKIP);
    Schedule schedule =
        Plans.of(Scenarios.every(Length.ofDays(9)).dates(never)).years(2018, 2021).schedule();
    assertThat(schedule.planned()).isNotEmpty().allMatch(release -> !release.resolved());
  }

  @Test
  void whereNoneOfTheNextHundredSlotsIsFreeEachReleaseStaysAndIsAClash() {
    Dates noJuly = Dates.everyDay().never("July", "07-01", "07-31").going(Direction.SKIP);
    Schedule schedule =
        Plans.of(Scenarios.yearly(Scenarios.on(7, 8)).from("1", "2018-07-31").dates(noJuly))
            .years(2018, 2020)
            .schedule();
    assertThat(planned(schedule)).containsExactly("1 2018-07-31", "2 2019-07-08", "3 2020-07-08");
    assertThat(schedule.planned()).allMatch(release -> !release.resolved());
    assertThat(schedule.skipped()).isEmpty();
  }

  @Test
  void aMilestoneHasNoSlotAndGoesLater() {
    Scenarios frozen =
        Scenarios.every(8).dates(NOT_IN_NOVEMBER).milestone("Code freeze", Length.ofWeeks(16));
    ScheduledMilestone freeze = Plans.of(frozen).release("4.12").milestones().getFirst();
    assertThat(freeze.due()).isEqualTo("2018-11-18");
    assertThat(freeze.date()).isEqualTo("2018-12-01");
  }

  private static List<String> planned(Schedule schedule) {
    return schedule.planned().stream()
        .map(release -> release.version() + " " + release.date())
        .toList();
  }
}
