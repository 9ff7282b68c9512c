package org.cadenceplanner.plan;

/// A stretch of a branch's life, such as full support; the first starts with the release, each
/// other one where the one before ends.
///
/// @param name its name, such as `full support`
/// @param counts whether a branch in it counts as supported
/// @param end when it ends
public record Phase(String name, boolean counts, End end) {
  /// @throws IllegalArgumentException if the name is blank
  public Phase {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a phase without a name; allowed: a name");
    }
  }
}
