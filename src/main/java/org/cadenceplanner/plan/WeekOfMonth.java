package org.cadenceplanner.plan;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/// Which of a month's days of one weekday is meant; every month has each of these.
public enum WeekOfMonth {
  FIRST,
  SECOND,
  THIRD,
  FOURTH,
  LAST;

  /// Adjusts a day to this one of its month's days of a weekday.
  TemporalAdjuster of(DayOfWeek weekday) {
    return switch (this) {
      case FIRST -> TemporalAdjusters.dayOfWeekInMonth(1, weekday);
      case SECOND -> TemporalAdjusters.dayOfWeekInMonth(2, weekday);
      case THIRD -> TemporalAdjusters.dayOfWeekInMonth(3, weekday);
      case FOURTH -> TemporalAdjusters.dayOfWeekInMonth(4, weekday);
      case LAST -> TemporalAdjusters.lastInMonth(weekday);
    };
  }
}
