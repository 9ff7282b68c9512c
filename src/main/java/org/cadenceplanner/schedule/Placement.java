package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;

/// Where a date policy put a day that a rule gave.
///
/// @param due the day the rule gave
/// @param date the day it got; the day it was due where no free one was found
/// @param refused the days that were tried and refused, in that order; empty if the due day was free
/// @param resolved whether `date` is a day that the policy allows
public record Placement(LocalDate due, LocalDate date, List<Refusal> refused, boolean resolved) {
  public Placement {
    refused = List.copyOf(refused);
  }

  /// A day that stays where it is, unjudged.
  static Placement asIs(LocalDate date) {
    return new Placement(date, date, List.of(), true);
  }

  /// A day that is given by hand, or by the past, whatever the rule gives.
  static Placement given(LocalDate due, LocalDate date) {
    return new Placement(due, date, List.of(), true);
  }

  /// Whether the due day itself is blocked, and not only too near to another or too far from it.
  boolean isFromBlockedDay() {
    return !refused.isEmpty() && refused.getFirst().isOfBlockedDay(due);
  }

  /// Whether the policy refused the due day.
  public boolean isClash() {
    return !refused.isEmpty();
  }
}
