package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.BitSet;

/// Days off, of a calendar or of several, over the days of an index: asked millions of times. Days
/// outside the index are not among them.
public final class DaysOff {
  private final DayIndex index;
  private final BitSet days;

  /// @param days the days off, counted from the first day of the index
  DaysOff(DayIndex index, BitSet days) {
    this.index = index;
    this.days = (BitSet) days.clone();
  }

  /// Whether a day is off.
  public boolean contains(LocalDate day) {
    long at = index.at(day);
    return index.has(at) && days.get((int) at);
  }

  /// The days off, counted from the first day of the index.
  BitSet bits() {
    return (BitSet) days.clone();
  }
}
