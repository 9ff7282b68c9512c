package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.Optional;

/// A variant on one day, and its cost.
///
/// @param variant the rules
/// @param day the day the next release is due; empty where the cadence has places of its own
/// @param total what it costs
record Found(Variant variant, Optional<LocalDate> day, double total) {
  private static final int DAYS_OF_A_WEEK = 7;

  private LocalDate due() {
    return day.orElse(variant.next().due());
  }

  /// Whether it is other advice: another cadence or support, or dates more than a week away.
  boolean differs(Found other) {
    return !variant.isOfShape(other.variant)
        || variant.daysApart(due(), other.due()) > DAYS_OF_A_WEEK;
  }
}
