package org.cadenceplanner.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/// A place in the year at which a release falls due.
public sealed interface YearlySlot {

  /// The day of this place in a given year.
  LocalDate in(int year);

  /// The same day of every year; 29 February becomes 28 February in common years.
  ///
  /// @param day the month and the day
  record OnDay(MonthDay day) implements YearlySlot {
    @Override
    public LocalDate in(int year) {
      return day.atYear(year);
    }
  }

  /// A weekday of a month by its number, such as the second Tuesday of April.
  ///
  /// @param week which of the month's such weekdays
  /// @param weekday the day of the week
  /// @param month the month
  record OnWeekday(WeekOfMonth week, DayOfWeek weekday, Month month) implements YearlySlot {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(week.of(weekday));
    }
  }
}
