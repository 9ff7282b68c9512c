package org.cadenceplanner.plan;

/// Which way a day that is blocked moves.
public enum Direction {
  /// To the first free day before it.
  EARLIER,
  /// To the first free day after it.
  LATER,
  /// To the nearest free day; of two equally near ones to the later.
  NEAREST,
  /// To the first free day after it in the same month, else to the last one before it in that month.
  WITHIN_MONTH,
  /// A release skips its slot and comes with the next one that is free, if one of the next hundred
  /// is; a milestone, which has no slots, goes to the first free day after it.
  SKIP
}
