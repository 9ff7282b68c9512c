package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.BitSet;

/// Some of the days of an index, such as the days off of a calendar: asked millions of times. Days
/// outside the index are not among them.
public final class DaySet {
  private final DayIndex index;
  private final BitSet days;

  /// @param days the days, counted from the first day of the index; not to be changed any more
  DaySet(DayIndex index, BitSet days) {
    this.index = index;
    this.days = days;
  }

  /// Whether a day is one of them.
  public boolean contains(LocalDate day) {
    long at = index.at(day);
    return index.has(at) && days.get((int) at);
  }

  /// The days, counted from the first day of the index.
  BitSet bits() {
    return (BitSet) days.clone();
  }
}
