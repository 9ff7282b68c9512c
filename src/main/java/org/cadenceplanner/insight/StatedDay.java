package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.schedule.PhaseSpan;

/// A day as exactly as it is said: the day itself, or the month or the quarter that is the last in
/// a phase.
///
/// @param day the day; of a month or a quarter the first day after it
/// @param precision how exactly it is said
public record StatedDay(LocalDate day, Precision precision) {
  private static final DateTimeFormatter QUARTER =
      DateTimeFormatter.ofPattern("uuuu-'Q'q", Locale.ROOT);
  private static final DateTimeFormatter QUARTER_IN_WORDS =
      DateTimeFormatter.ofPattern("'Q'q uuuu", Locale.ROOT);

  static StatedDay on(LocalDate day) {
    return new StatedDay(day, Precision.DAY);
  }

  /// The end of a phase that is not open.
  static StatedDay endOf(PhaseSpan phase) {
    return new StatedDay(phase.until(), phase.precision());
  }

  /// The end of a phase as a project has published it.
  public static StatedDay endOf(HistoricEnd end) {
    return switch (end) {
      case HistoricEnd.OnDay on -> on(on.day());
      case HistoricEnd.InMonth in -> new StatedDay(in.firstDayAfter(), Precision.MONTH);
    };
  }

  /// For programs: `2019-02-01`, `2019-01`, `2019-Q1`.
  public String text() {
    return switch (precision) {
      case DAY -> day.toString();
      case MONTH -> YearMonth.from(lastDay()).toString();
      case QUARTER -> QUARTER.format(lastDay());
    };
  }

  /// For people: `1 Feb 2019`, `Jan 2019`, `Q1 2019`.
  public String inWords() {
    return switch (precision) {
      case DAY -> Words.day(day);
      case MONTH -> Words.monthOfYear(lastDay());
      case QUARTER -> QUARTER_IN_WORDS.format(lastDay());
    };
  }

  /// How many days this one is after another, below 0 if it is before it. Both are taken as exactly
  /// as the less exact of them is said: 9 January 2015 is 0 days after January 2015.
  long daysAfter(StatedDay other) {
    Precision common = precision.compareTo(other.precision) > 0 ? precision : other.precision;
    return ChronoUnit.DAYS.between(other.as(common), as(common));
  }

  private LocalDate as(Precision wanted) {
    return switch (wanted) {
      case DAY -> day;
      case MONTH -> Rounding.Period.MONTH.lastDay(lastDay()).plusDays(1);
      case QUARTER -> Rounding.Period.QUARTER.lastDay(lastDay()).plusDays(1);
    };
  }

  /// The day itself, or the last one of the month or the quarter.
  private LocalDate lastDay() {
    return precision == Precision.DAY ? day : day.minusDays(1);
  }
}
