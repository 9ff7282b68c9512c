package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;

/// The years looked at, the first and the last included.
///
/// Years from 1900 to 2100, at most a hundred of them: `2017 to 2024` starts with 1 January 2017 and
/// ends before 1 January 2025.
///
/// @param firstYear the first year looked at
/// @param lastYear the last year looked at, not before the first
public record Horizon(int firstYear, int lastYear) {
  /// The earliest and the latest year of any day in a plan; calendars cannot speak for others.
  public static final int EARLIEST_YEAR = 1900;

  public static final int LATEST_YEAR = 2100;

  /// The most years a horizon may span.
  public static final int MOST_YEARS = 100;

  /// @throws IllegalArgumentException if the years are out of bounds or out of order
  public Horizon {
    if (firstYear < EARLIEST_YEAR || lastYear > LATEST_YEAR || lastYear < firstYear) {
      throw new IllegalArgumentException(
          tr(
              "%s to %s; allowed: a first year not after the last, both from %s to %s",
              firstYear, lastYear, EARLIEST_YEAR, LATEST_YEAR));
    }
    if (lastYear - firstYear >= MOST_YEARS) {
      throw new IllegalArgumentException(
          tr("%s years; allowed: at most %s", lastYear - firstYear + 1, MOST_YEARS));
    }
  }

  /// How many years are looked at: 1 to [#MOST_YEARS].
  public int years() {
    return lastYear - firstYear + 1;
  }

  /// The first day looked at.
  public LocalDate first() {
    return LocalDate.of(firstYear, 1, 1);
  }

  /// The day after the last day looked at.
  public LocalDate end() {
    return LocalDate.of(lastYear + 1, 1, 1);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first()) && day.isBefore(end());
  }

  /// Checks that a day written in a plan lies in the years that a plan can hold.
  ///
  /// @throws IllegalArgumentException if it does not
  static void requireDay(LocalDate day) {
    if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
      throw new IllegalArgumentException(
          tr(
              "%s; allowed: a day from %s to %s",
              day, LocalDate.of(EARLIEST_YEAR, 1, 1), LocalDate.of(LATEST_YEAR, 12, 31)));
    }
  }
}
