package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlySlotTest {

  @ParameterizedTest(name = "{0} {1} of {2} {3} is {4}")
  @CsvSource({
    "FIRST, TUESDAY, MAY, 2018, 2018-05-01",
    "SECOND, TUESDAY, APRIL, 2019, 2019-04-09",
    "SECOND, THURSDAY, FEBRUARY, 2024, 2024-02-08",
    "THIRD, MONDAY, JANUARY, 2024, 2024-01-15",
    "FOURTH, FRIDAY, FEBRUARY, 2019, 2019-02-22",
    "LAST, FRIDAY, FEBRUARY, 2019, 2019-02-22",
    "LAST, THURSDAY, FEBRUARY, 2024, 2024-02-29",
    "LAST, TUESDAY, JULY, 2019, 2019-07-30"
  })
  void aWeekdayOfAMonthIsFoundInEveryYear(
      WeekOfMonth week, DayOfWeek weekday, Month month, int year, LocalDate day) {
    assertThat(new YearlySlot.OnWeekday(week, weekday, month).in(year)).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0} in {1} is {2}")
  @CsvSource({
    "--07-10, 2019, 2019-07-10",
    "--02-29, 2020, 2020-02-29",
    "--02-29, 2019, 2019-02-28",
    "--02-29, 2100, 2100-02-28"
  })
  void aDayOfTheYearIsTheLastOfFebruaryWhereThereIsNoLeapDay(
      MonthDay place, int year, LocalDate day) {
    assertThat(new YearlySlot.OnDay(place).in(year)).isEqualTo(day);
  }

  @ParameterizedTest(name = "{1} in the {0} week of {2} {3} is {4}")
  @CsvSource({
    "THIRD, THURSDAY, APRIL, 2019, 2019-04-18",
    "FIRST, MONDAY, APRIL, 2019, 2019-04-01",
    "LAST, FRIDAY, APRIL, 2019, 2019-05-03"
  })
  void aWeekBelongsToTheMonthOfItsMonday(
      WeekOfMonth week, DayOfWeek weekday, Month month, int year, LocalDate day) {
    assertThat(new YearlySlot.InWeek(week, weekday, month).in(year)).isEqualTo(day);
  }
}
