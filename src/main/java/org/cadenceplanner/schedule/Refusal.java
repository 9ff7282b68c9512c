package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;

/// A day that a date policy refused, and why.
///
/// @param day the day
/// @param reasons all the reasons against it, at least one
public record Refusal(LocalDate day, List<Reason> reasons) {
  public Refusal {
    reasons = List.copyOf(reasons);
  }

  /// Whether it is this day that is refused, as one that is not free.
  boolean isOfBlockedDay(LocalDate other) {
    return day.equals(other) && !isOfFreeDay();
  }

  private boolean isOfFreeDay() {
    for (Reason reason : reasons) {
      if (reason.isOfFreeDay()) {
        return true;
      }
    }
    return false;
  }
}
