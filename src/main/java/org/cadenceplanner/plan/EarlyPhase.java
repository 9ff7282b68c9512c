package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

/// A stretch of a branch's life before its release, such as alpha or beta: it ends where the next
/// early phase starts, the last one with the release.
///
/// @param name its name, such as `beta`
/// @param counts whether a branch in it counts as supported
/// @param before how long before the release's date it starts, more than zero
public record EarlyPhase(String name, boolean counts, Length before) {
  /// @throws IllegalArgumentException if the name is blank or the length zero
  public EarlyPhase {
    if (name.isBlank()) {
      throw new IllegalArgumentException(tr("a phase without a name; allowed: a name"));
    }
    if (before.isZero()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: 1 day or more before the release", before.inWords()));
    }
  }

  public EarlyPhase withName(String newName) {
    return new EarlyPhase(newName, counts, before);
  }

  public EarlyPhase withCounts(boolean newCounts) {
    return new EarlyPhase(name, newCounts, before);
  }

  public EarlyPhase withBefore(Length newBefore) {
    return new EarlyPhase(name, counts, newBefore);
  }
}
