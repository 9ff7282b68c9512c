package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

/// From a release on, the project once meant to release so often: `9 months from 4.3 on`. How late
/// its releases came is counted against it.
///
/// @param from the first release of which it is said
/// @param interval how long after the one before it each is meant to come
public record PastInterval(Version from, Length interval) {
  /// @throws IllegalArgumentException if the interval is zero
  public PastInterval {
    if (interval.isZero()) {
      throw new IllegalArgumentException(tr("%s; allowed: 1 day or more", interval));
    }
  }
}
