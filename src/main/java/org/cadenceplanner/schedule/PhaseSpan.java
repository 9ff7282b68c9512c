package org.cadenceplanner.schedule;

import java.time.LocalDate;

/// A phase of a branch with its days.
///
/// @param name the phase
/// @param from its first day
/// @param until the first day after it; `from` itself where the phase has no days
/// @param counts whether the branch counts as supported in it
public record PhaseSpan(String name, LocalDate from, LocalDate until, boolean counts) {
  /// Whether a day lies in it.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
