package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.SupportScheme;

/// What each day of the year costs that the next release may be due on, with the day rules that are
/// best for it.
///
/// @param cadence how often releases come
/// @param support how long they are supported
/// @param days the days of the year in order
public record Strip(Cadence cadence, SupportScheme support, List<Day> days) {
  public Strip {
    days = List.copyOf(days);
  }

  /// A day that the next release may be due on.
  ///
  /// @param day the day
  /// @param cost what it costs; empty where the rules contradict each other
  public record Day(LocalDate day, OptionalDouble cost) {}
}
