package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  private static final Set<DayOfWeek> TUESDAY_TO_THURSDAY =
      EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

  @ParameterizedTest(name = "{1} to the end of its {0}: {2}")
  @CsvSource({
    "MONTH, 2018-12-13, 2018-12-31",
    "MONTH, 2019-02-28, 2019-02-28",
    "MONTH, 2020-02-01, 2020-02-29",
    "QUARTER, 2019-01-01, 2019-03-31",
    "QUARTER, 2019-03-31, 2019-03-31",
    "QUARTER, 2019-05-20, 2019-06-30",
    "QUARTER, 2019-12-13, 2019-12-31",
    "YEAR, 2019-01-01, 2019-12-31",
    "YEAR, 2019-12-31, 2019-12-31"
  })
  void toTheEndOf(Rounding.Period period, LocalDate end, LocalDate rounded) {
    assertThat(new Rounding.EndOf(period).of(end, TUESDAY_TO_THURSDAY)).isEqualTo(rounded);
  }

  @ParameterizedTest(name = "{2} to day {0}, in the same month {1}: {3}")
  @CsvSource({
    "28, false, 2019-05-27, 2019-05-28",
    "28, false, 2019-05-28, 2019-05-28",
    "28, false, 2019-05-30, 2019-06-28",
    "28, true, 2019-05-30, 2019-05-28",
    "1, false, 2019-12-02, 2020-01-01",
    "31, false, 2019-02-10, 2019-02-28",
    "31, false, 2019-06-30, 2019-06-30"
  })
  void toADayOfTheMonth(int day, boolean sameMonth, LocalDate end, LocalDate rounded) {
    assertThat(new Rounding.DayOfMonth(day, sameMonth).of(end, TUESDAY_TO_THURSDAY))
        .isEqualTo(rounded);
  }

  @ParameterizedTest(name = "{0} to the next second Thursday of February or August: {1}")
  @CsvSource({
    "2019-02-13, 2019-02-14",
    "2019-02-14, 2019-02-14",
    "2019-02-15, 2019-08-08",
    "2019-08-09, 2020-02-13"
  })
  void toTheNextOfSomePlacesInTheYear(LocalDate end, LocalDate rounded) {
    Rounding thursdays =
        new Rounding.NextSlot(
            List.of(secondThursday(Month.AUGUST), secondThursday(Month.FEBRUARY)));
    assertThat(thursdays.of(end, TUESDAY_TO_THURSDAY)).isEqualTo(rounded);
  }

  @ParameterizedTest(name = "{0} to a Sunday in the last week of December: {1}")
  @CsvSource({"2025-01-02, 2025-01-05", "2028-01-02, 2028-01-02", "2025-01-06, 2026-01-04"})
  void aPlaceInTheLastWeekOfDecemberMayLieInJanuary(LocalDate end, LocalDate rounded) {
    YearlySlot sunday = new YearlySlot.InWeek(WeekOfMonth.LAST, DayOfWeek.SUNDAY, Month.DECEMBER);
    assertThat(new Rounding.NextSlot(List.of(sunday)).of(end, TUESDAY_TO_THURSDAY))
        .isEqualTo(rounded);
  }

  private static YearlySlot secondThursday(Month month) {
    return new YearlySlot.OnWeekday(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, month);
  }

  @ParameterizedTest(name = "{0} to the next allowed weekday: {1}")
  @CsvSource({
    "2019-07-08, 2019-07-09",
    "2019-07-09, 2019-07-09",
    "2019-07-11, 2019-07-11",
    "2019-07-12, 2019-07-16"
  })
  void toTheNextAllowedWeekday(LocalDate end, LocalDate rounded) {
    assertThat(new Rounding.AllowedWeekday().of(end, TUESDAY_TO_THURSDAY)).isEqualTo(rounded);
  }

  @Test
  void theOnlyAllowedWeekdayMayBeSixDaysOn() {
    assertThat(
            new Rounding.AllowedWeekday()
                .of(LocalDate.of(2019, 7, 9), EnumSet.of(DayOfWeek.MONDAY)))
        .isEqualTo("2019-07-15");
  }
}
