package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;

/// From a release on, the project meant to release so often: `9 months from 4.3 on`.
///
/// @param from the first release of which it is said
/// @param interval how long after the one before it each is meant to come
public record StatedInterval(Version from, Length interval) {
  /// @throws IllegalArgumentException if the interval is zero
  public StatedInterval {
    if (interval.isZero()) {
      throw new IllegalArgumentException(tr("%s; allowed: 1 day or more", interval));
    }
  }
}
