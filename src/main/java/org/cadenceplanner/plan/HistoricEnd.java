package org.cadenceplanner.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/// The end of a phase as a project has published it: a day, or only a month.
public sealed interface HistoricEnd {
  /// The first day that is no longer in the phase.
  LocalDate firstDayAfter();

  /// Whether a release of a day was in the phase at all: it must have been for a day at least.
  default boolean isAfter(LocalDate release) {
    return firstDayAfter().isAfter(release);
  }

  /// An end on a day; like any end, the day itself is no longer in the phase.
  record OnDay(LocalDate day) implements HistoricEnd {
    /// @throws IllegalArgumentException if the day is outside the years that a plan can hold
    public OnDay {
      Horizon.requireDay(day);
    }

    @Override
    public LocalDate firstDayAfter() {
      return day;
    }
  }

  /// An end in a month without a day: the month's last day is the last in the phase.
  record InMonth(YearMonth month) implements HistoricEnd {
    /// @throws IllegalArgumentException if the month is outside the years that a plan can hold
    public InMonth {
      Horizon.requireDay(month.atDay(1));
    }

    @Override
    public LocalDate firstDayAfter() {
      return month.plusMonths(1).atDay(1);
    }
  }
}
