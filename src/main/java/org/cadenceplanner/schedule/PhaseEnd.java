package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Precision;

/// The first day after a phase, and how exactly it is said.
///
/// @param day the day
/// @param precision in a month or a quarter, the day is the first of the next
record PhaseEnd(LocalDate day, Precision precision) {

  /// The end that a project has published.
  static PhaseEnd recorded(HistoricEnd end) {
    return switch (end) {
      case HistoricEnd.OnDay on -> new PhaseEnd(on.day(), Precision.DAY);
      case HistoricEnd.InMonth in -> new PhaseEnd(in.firstDayAfter(), Precision.MONTH);
    };
  }

  /// The end that a rule gives, said as exactly as its phase says.
  static PhaseEnd byRule(LocalDate day, Precision precision) {
    return new PhaseEnd(
        switch (precision) {
          case DAY -> day;
          case MONTH -> YearMonth.from(day).plusMonths(1).atDay(1);
          case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
        },
        precision);
  }

  /// This end, or a day that is before it.
  PhaseEnd notAfter(LocalDate other) {
    return day.isAfter(other) ? new PhaseEnd(other, Precision.DAY) : this;
  }
}
