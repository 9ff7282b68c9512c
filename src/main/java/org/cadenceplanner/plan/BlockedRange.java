package org.cadenceplanner.plan;

import java.time.LocalDate;
import java.time.MonthDay;

/// A stretch of every year in which nothing is released, such as `22 Dec – 3 Jan`.
///
/// @param name what to call it, such as `year-end freeze`
/// @param from its first day
/// @param to its last day; before `from` where it runs across New Year
public record BlockedRange(String name, MonthDay from, MonthDay to) {
  /// Whether a day lies in the range, its first and last day included.
  public boolean contains(LocalDate day) {
    MonthDay place = MonthDay.from(day);
    boolean reached = !place.isBefore(from);
    boolean notPassed = !place.isAfter(to);
    return from.isAfter(to) ? (reached || notPassed) : (reached && notPassed);
  }
}
