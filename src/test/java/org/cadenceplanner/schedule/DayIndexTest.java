package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayIndexTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 12, 31);
  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("New Year", "2017-01-01", "2018-01-01", "2020-01-01")
          .off("Christmas", "2018-12-25")
          .off("New Year's Eve", "2019-12-31");

  private final DayIndex index = DayIndex.of(FIRST, LAST, List.of(ENGLAND.days()));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2017-01-01, false",
    "2017-12-31, false",
    "2018-01-01, true",
    "2018-01-02, false",
    "2018-12-25, true",
    "2019-12-31, true",
    "2020-01-01, false"
  })
  void aHolidayIsOffInTheYearsOfTheIndex(LocalDate day, boolean off) {
    assertThat(index.daysOff("england").contains(day)).isEqualTo(off);
    assertThat(index.daysOff("germany").contains(day)).isFalse();
  }

  @Test
  void itHoldsItsFirstAndItsLastDay() {
    assertThat(index.length()).isEqualTo(730);
    assertThat(index.daysOff("england").bits().stream()).containsExactly(0, 358, 729);
    assertThat(index.daysOff("germany").bits().isEmpty()).isTrue();
    assertThat(DayIndex.of(FIRST, FIRST, List.of()).length()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayIndex.of(FIRST, FIRST.minusDays(1), List.of()))
        .withMessage("an index from 1 Jan 2018 to 31 Dec 2017");
  }

  @Test
  void itReachesAYearBeforeTheEarliestAnchorAndAYearAfterTheHorizon() {
    Plan early = Plans.of(Scenarios.every(8).from("4.2", "2012-09-17")).years(2018, 2024).plan();
    Plan late = Plans.of(Scenarios.every(8).from("4.11", "2018-07-10")).years(2017, 2024).plan();
    assertThat(DayIndex.firstYear(early)).isEqualTo(2011);
    assertThat(DayIndex.firstYear(late)).isEqualTo(2016);
    assertThat(DayIndex.lastYear(late)).isEqualTo(2025);
  }

  @Test
  void whereEndsKeepOffHolidaysItReachesAYearBeforeTheFirstRelease() {
    SupportScheme kept = Schemes.months(18, 18).withDates(Optional.of(DatePolicy.usual()));
    assertThat(DayIndex.firstYear(sinceTwelve(Schemes.months(18, 18)))).isEqualTo(2017);
    assertThat(DayIndex.firstYear(sinceTwelve(kept))).isEqualTo(2011);
  }

  private static Plan sinceTwelve(SupportScheme support) {
    return Plans.of(Scenarios.every(8).support(support)).released("4.2", "2012-09-17").plan();
  }

  @Test
  void calendarsWorkedOutLaterAreEqualByTheirDays() {
    assertThat(ENGLAND.days()).isEqualTo(ENGLAND.days()).hasSameHashCodeAs(ENGLAND.days());
    assertThat(ENGLAND.days()).isNotEqualTo(Calendars.named("England").days());
  }
}
