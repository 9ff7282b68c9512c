package org.cadenceplanner.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.language.Language;

/// A way to cut a time axis into equal pieces that have a name each: years, months, weeks
/// from Monday on, or days.
enum AxisRow {
  YEARS,
  MONTHS,
  WEEKS,
  DAYS;

  private static final double DAYS_OF_YEAR = 365.25;
  private static final double DAYS_OF_MONTH = 30.44;
  private static final double DAYS_OF_WEEK = 7;

  /// One piece: its first day, the first day after it, and its name.
  record Cell(LocalDate from, LocalDate until, String name) {}

  /// How wide a piece of this row is on an axis, in units.
  double cellWidth(TimeAxis axis) {
    return switch (this) {
      case YEARS -> axis.perDay() * DAYS_OF_YEAR;
      case MONTHS -> axis.perDay() * DAYS_OF_MONTH;
      case WEEKS -> axis.perDay() * DAYS_OF_WEEK;
      case DAYS -> axis.perDay();
    };
  }

  /// The pieces that the axis shows, the first and the last perhaps in part only.
  List<Cell> cells(TimeAxis axis) {
    List<Cell> cells = new ArrayList<>();
    LocalDate start = startOf(axis.from());
    while (start.isBefore(axis.until())) {
      LocalDate next = next(start);
      cells.add(new Cell(start, next, name(start)));
      start = next;
    }
    return cells;
  }

  private LocalDate startOf(LocalDate day) {
    return switch (this) {
      case YEARS -> day.withDayOfYear(1);
      case MONTHS -> day.withDayOfMonth(1);
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case DAYS -> day;
    };
  }

  private LocalDate next(LocalDate start) {
    return switch (this) {
      case YEARS -> start.plusYears(1);
      case MONTHS -> start.plusMonths(1);
      case WEEKS -> start.plusWeeks(1);
      case DAYS -> start.plusDays(1);
    };
  }

  /// The short name of a month: `Mar`, in German `Mär`.
  static String month(Month month) {
    return month.getDisplayName(TextStyle.SHORT_STANDALONE, Language.spoken().locale());
  }

  private String name(LocalDate start) {
    return switch (this) {
      case YEARS -> Integer.toString(start.getYear());
      case MONTHS -> month(start.getMonth());
      case WEEKS, DAYS -> Integer.toString(start.getDayOfMonth());
    };
  }
}
