package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.figure;
import static org.cadenceplanner.language.Texts.tr;

/// What makes a holiday block a day.
public sealed interface Blocking {
  /// A holiday in any calendar blocks the day.
  record Any() implements Blocking {}

  /// Only a day that is a holiday in all calendars is blocked.
  record All() implements Blocking {}

  /// A day is blocked when the calendars that have a holiday weigh at least this share of all.
  ///
  /// @param share more than 0 and at most 1: with 0.5, at least half of the weights
  record AtLeast(double share) implements Blocking {
    /// @throws IllegalArgumentException if the share is not more than 0 and at most 1
    public AtLeast {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException(
            tr("a share of %s; allowed: more than 0, at most 1", figure(share)));
      }
    }
  }
}
