package org.cadenceplanner.plan;

/// Which of a month's days of one weekday is meant; every month has each of these.
public enum WeekOfMonth {
  FIRST,
  SECOND,
  THIRD,
  FOURTH,
  LAST
}
