package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

/// A stretch of a branch's life from its release on, such as full support; the first starts with the
/// release, each other one where the one before ends. Those before the release are early phases.
///
/// @param name its name, such as `full support`
/// @param counts whether a branch in it counts as supported
/// @param end when it ends
/// @param precision how exactly its end is said
public record Phase(String name, boolean counts, End end, Precision precision) {
  /// @throws IllegalArgumentException if the name is blank
  public Phase {
    if (name.isBlank()) {
      throw new IllegalArgumentException(tr("a phase without a name; allowed: a name"));
    }
  }

  /// A phase whose end is said to the day.
  ///
  /// @throws IllegalArgumentException if the name is blank
  public Phase(String name, boolean counts, End end) {
    this(name, counts, end, Precision.DAY);
  }

  public Phase withName(String newName) {
    return new Phase(newName, counts, end, precision);
  }

  public Phase withCounts(boolean newCounts) {
    return new Phase(name, newCounts, end, precision);
  }

  public Phase withEnd(End newEnd) {
    return new Phase(name, counts, newEnd, precision);
  }

  public Phase withPrecision(Precision newPrecision) {
    return new Phase(name, counts, end, newPrecision);
  }
}
