package org.cadenceplanner.schedule;

/// Says of one release after another how late it comes.
@FunctionalInterface
public interface Delays {
  /// By how many days the next release is late; below 0 if it is early.
  ///
  /// @param least the fewest that are possible any more; the answer is not below it
  long next(long least);
}
