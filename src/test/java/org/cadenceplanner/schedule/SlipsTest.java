package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.schedule.Scenarios.on;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a release that came late does to the next ones: 4.12 was due on 10 March 2019.
class SlipsTest {

  @ParameterizedTest(name = "{0}, out on {1}: {2}")
  @CsvSource({
    "ANCHORED, 2019-05-10, 2019-11-10 2020-07-10 2021-03-10",
    "ANCHORED, 2019-09-10, 2019-11-10 2020-07-10 2021-03-10",
    "CHAINED, 2019-05-10, 2020-01-10 2020-09-10 2021-05-10",
    "CHAINED, 2019-02-28, 2019-10-28 2020-06-28 2021-02-28",
    "CATCH_UP, 2019-05-10, 2019-11-10 2020-07-10 2021-03-10",
    "CATCH_UP, 2019-09-10, 2020-01-11 2020-07-10 2021-03-10",
    "CATCH_UP, 2020-05-10, 2020-09-10 2021-01-10 2021-05-12",
    "CATCH_UP, 2019-02-28, 2019-11-10 2020-07-10 2021-03-10"
  })
  void aSlipIsCarriedOnAsItsModeSays(Slip mode, String out, String dues) {
    Plans plan = Plans.of(Scenarios.every(8).slips(mode)).released("4.12", out);
    assertThat(dues(plan, 3)).containsExactly(dues.split(" "));
  }

  @Test
  void aReleaseOnRecordBeforeTheOneBeforeItCarriesNothingOn() {
    Plans plan =
        Plans.of(Scenarios.every(8).slips(Slip.CHAINED))
            .released("4.12", "2019-05-10")
            .released("4.13", "2011-06-28");
    assertThat(dues(plan, 2)).containsExactly("2020-09-10", "2021-05-10");
    Scenarios monthly = Scenarios.every(1).from("19.04", "2019-04-23").versions("{yy}.{mm}");
    Plans named = Plans.of(monthly.slips(Slip.CHAINED)).released("19.06", "2011-06-28");
    assertThat(dues(named, 2)).containsExactly("2019-07-23", "2019-08-23");
  }

  @Test
  void aReleaseThatCameOnItsDayChangesNothing() {
    for (Slip mode : Slip.values()) {
      assertThat(dues(Plans.of(Scenarios.every(8).slips(mode)).released("4.12", "2019-03-10"), 2))
          .containsExactly("2019-11-10", "2020-07-10");
    }
  }

  @Test
  void aPinIsASlipAndAMoveIsNone() {
    Plans pinned = Plans.of(Scenarios.every(8).slips(Slip.CHAINED).pinned("4.12", "2019-05-10"));
    assertThat(pinned.release("4.13").due()).contains(LocalDate.of(2020, 1, 10));
    Plans moved = Plans.of(Scenarios.every(8).slips(Slip.CHAINED).dates(Dates.tuesdayToThursday()));
    assertThat(moved.release("4.12").date()).isEqualTo("2019-03-12");
    assertThat(moved.release("4.13").due()).contains(LocalDate.of(2019, 11, 10));
  }

  @Test
  void aSkippedSlotIsCountedFromTheDayTheReleaseBeforeCame() {
    Plans plan =
        Plans.of(Scenarios.every(8).slips(Slip.CHAINED).skipping("4.13", 1))
            .released("4.12", "2019-05-10");
    assertThat(dues(plan, 1)).containsExactly("2020-09-10");
  }

  @Test
  void lengthsThatTakeTurnsGoOnWithTheNext() {
    Plans plan =
        Plans.of(
                Scenarios.alternating("5 months", "7 months")
                    .from("1", "2018-01-10")
                    .slips(Slip.CHAINED))
            .released("2", "2018-07-10");
    assertThat(dues(plan, 2)).containsExactly("2019-02-10", "2019-07-10");
  }

  @Test
  void ofThreeLengthsThatTakeTurnsTheNextIsTheOneAfterTheReleaseThatSlipped() {
    Plans plan =
        Plans.of(
                Scenarios.alternating("3 months", "4 months", "5 months")
                    .from("1", "2018-01-10")
                    .slips(Slip.CHAINED))
            .released("2", "2018-05-10");
    assertThat(dues(plan, 3)).containsExactly("2018-09-10", "2019-02-10", "2019-05-10");
  }

  @Test
  void aPlaceOfTheYearThatIsTooNearIsPassed() {
    Scenarios spring = Scenarios.yearly(on(4, 1), on(10, 1)).from("1", "2018-04-01");
    assertThat(dues(Plans.of(spring.slips(Slip.CHAINED)).released("1", "2018-09-20"), 2))
        .containsExactly("2018-10-01", "2019-04-01");
    assertThat(dues(Plans.of(spring.slips(Slip.CATCH_UP)).released("1", "2018-09-20"), 2))
        .containsExactly("2019-04-01", "2019-10-01");
  }

  @Test
  void anEraGoesOnFromTheDayTheLastReleaseCame() {
    Plans plan =
        Plans.of(Scenarios.every(8).slips(Slip.CHAINED).era(Eras.from("4.13").every(6)))
            .released("4.12", "2019-05-10");
    assertThat(dues(plan, 2)).containsExactly("2019-11-10", "2020-05-10");
  }

  /// The days on which the next releases are due.
  private static List<String> dues(Plans plan, int number) {
    return plan.schedule().planned().stream()
        .limit(number)
        .map(release -> release.due().orElseThrow().toString())
        .toList();
  }
}
