package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Rounding;

/// The first day after a phase, and how exactly it is said.
///
/// @param day the day
/// @param precision in a month or a quarter, the day is the first of the next
/// @param placement where the date policy for ends put it; empty for what that does not judge
record PhaseEnd(LocalDate day, Precision precision, Optional<Placement> placement) {

  private PhaseEnd(LocalDate day, Precision precision) {
    this(day, precision, Optional.empty());
  }

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
          case MONTH -> Rounding.Period.MONTH.lastDay(day).plusDays(1);
          case QUARTER -> Rounding.Period.QUARTER.lastDay(day).plusDays(1);
        },
        precision);
  }

  /// This end where a date policy put it.
  PhaseEnd at(Placement place) {
    return new PhaseEnd(place.date(), precision, Optional.of(place));
  }

  /// This end, or a day that is before it.
  PhaseEnd notAfter(LocalDate other) {
    return day.isAfter(other) ? new PhaseEnd(other, Precision.DAY) : this;
  }
}
