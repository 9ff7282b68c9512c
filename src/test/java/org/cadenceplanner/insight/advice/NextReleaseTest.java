package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The release that a day is looked for.
final class NextReleaseTest {

  @Test
  void itIsTheFirstPlannedOneThatIsNotSetByHand() {
    assertThat(next(Scenarios.every(6)).version()).isEqualTo(Version.of("4.12"));
    assertThat(next(Scenarios.every(6).pinned("4.12", "2019-02-01")).version())
        .isEqualTo(Version.of("4.13"));
  }

  @Test
  void itIsDueWhereTheRulesPutItNotWhereADayOffMovesIt() {
    NextRelease next = next(Scenarios.every(6).dates(Dates.tuesdayToThursday()));

    assertThat(next.due()).isEqualTo("2019-01-10");
    assertThat(next(Scenarios.every(7).dates(Dates.tuesdayToThursday())).due())
        .isEqualTo("2019-02-10");
  }

  @Test
  void ofTwoThatAreMovedPastEachOtherItIsTheOneDueFirst() {
    Dates tuesdays = Dates.on(Set.of(DayOfWeek.TUESDAY));
    Scenarios close =
        Scenarios.every(6)
            .dates(tuesdays)
            .era(Eras.from("4.13").anchored("2019-01-12").dates(Dates.everyDay()));

    assertThat(released(close).schedule().planned().getFirst().version())
        .isEqualTo(Version.of("4.13"));
    assertThat(next(close).version()).isEqualTo(Version.of("4.12"));
  }

  @Test
  void aLaterDayShiftsItAndAnEarlierOneBack() {
    NextRelease next = next(Scenarios.every(6));
    Plans later = released(Scenarios.every(7));
    Plans earlier = released(Scenarios.every(5));

    assertThat(next.shift(later.release("4.12"))).isEqualTo(31);
    assertThat(next.shift(earlier.release("4.12"))).isEqualTo(-31);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-11, 2018-10-12",
    "2018-10-11, 2018-10-12",
    "2018-10-12, 2018-10-13",
    "2018-12-31, 2019-01-01",
  })
  void aYearOfDaysIsLookedAtFromHalfACycleBeforeOrTomorrow(LocalDate today, LocalDate first) {
    List<LocalDate> days = next(Scenarios.every(6)).days(today);

    assertThat(days).startsWith(first).endsWith(first.plusYears(1).minusDays(1)).hasSize(365);
  }

  @Test
  void theDayItIsDueNowIsLookedAtHoweverLongTheCycle() {
    NextRelease next = next(Scenarios.every(24));

    assertThat(next.days(LocalDate.of(2018, 7, 11))).startsWith(next.due().minusDays(182));
    assertThat(next.days(LocalDate.of(2018, 7, 11))).contains(next.due());
  }

  @Test
  void placesInTheYearAreLookedAtFromTheDayOnThatItIsDue() {
    NextRelease next = next(Scenarios.yearly(Scenarios.on(4, 8), Scenarios.on(10, 8)));

    assertThat(next.days(LocalDate.of(2018, 7, 11))).startsWith(next.due());
    assertThat(next.due()).isEqualTo("2018-10-08");
  }

  @Test
  void aScenarioMayCountFromIt() {
    assertThat(next(Scenarios.every(6)).isAnchorOf(Scenarios.every(6).scenario())).isFalse();
    assertThat(
            next(Scenarios.every(6))
                .isAnchorOf(Scenarios.every(6).from("4.12", "2019-01-10").scenario()))
        .isTrue();
  }

  @Test
  void aDraftAndItsScheduleHaveTheSame() {
    Plans plans = released(Scenarios.every(6));

    assertThat(NextRelease.of(plans.scheduler().draft(plans.plan().scenarios().getFirst())))
        .isEqualTo(NextRelease.of(plans.schedule()))
        .isPresent();
  }

  private static Plans released(Scenarios scenarios) {
    return Plans.of(scenarios).released("4.11", "2018-07-10").years(2018, 2020);
  }

  private static NextRelease next(Scenarios scenarios) {
    return NextRelease.of(released(scenarios).schedule()).orElseThrow();
  }
}
