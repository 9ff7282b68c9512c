package org.cadenceplanner.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/// A place in the year at which a release falls due.
public sealed interface YearlySlot {
  /// After so many years each place has had every day that it ever has, and the days come round: in
  /// the Gregorian calendar weekdays fall on the same days of the year again after 28 years, unless a
  /// year such as 2100 lies between, which has no 29 February.
  int YEARS_TO_COME_ROUND = 28;

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

  /// A day in a week of a month, such as the Thursday in the third week of April. A week begins on
  /// Monday, and belongs to the month that its Monday lies in; its other days may lie in the next.
  ///
  /// @param week which of the month's weeks
  /// @param weekday the day of that week
  /// @param month the month
  record InWeek(WeekOfMonth week, DayOfWeek weekday, Month month) implements YearlySlot {
    @Override
    public LocalDate in(int year) {
      LocalDate monday = LocalDate.of(year, month, 1).with(week.of(DayOfWeek.MONDAY));
      return monday.with(TemporalAdjusters.nextOrSame(weekday));
    }
  }
}
