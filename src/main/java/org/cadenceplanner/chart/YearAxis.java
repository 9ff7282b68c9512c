package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/// Where the days of any year stand: a column for each of the 366 days of a leap year, so that a day
/// of a month has the same place in all years.
///
/// Places are whole units, so that a day and the next meet without a seam.
///
/// @param left where 1 January starts
/// @param right where 31 December ends
record YearAxis(double left, double right) {
  private static final int LEAP_YEAR = 2000;
  private static final int COLUMNS = 366;

  /// Where a day starts.
  double x(LocalDate day) {
    return x(MonthDay.from(day));
  }

  double x(MonthDay day) {
    return x(column(day));
  }

  /// Where a day ends.
  double end(MonthDay day) {
    return x(column(day) + 1);
  }

  double end(LocalDate day) {
    return end(MonthDay.from(day));
  }

  /// The middle of a day.
  double middle(LocalDate day) {
    return (x(day) + end(day)) / 2;
  }

  /// The units between a day and the next.
  double perDay() {
    return (right - left) / COLUMNS;
  }

  /// The day of a year at a place; places outside are at its first or last day, and the place of 29
  /// February in other years at the day before.
  LocalDate dayAt(double x, int year) {
    int near = Math.clamp((long) Math.floor((x - left) / perDay()), 0, COLUMNS - 1);
    int column = near;
    if (x(near) > x) {
      column = Math.max(0, near - 1);
    } else if (x(near + 1) <= x) {
      column = Math.min(COLUMNS - 1, near + 1);
    }
    return Year.of(year).atMonthDay(MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, column + 1)));
  }

  private double x(int column) {
    return Math.round(left + perDay() * column);
  }

  private static int column(MonthDay day) {
    return day.atYear(LEAP_YEAR).getDayOfYear() - 1;
  }
}
