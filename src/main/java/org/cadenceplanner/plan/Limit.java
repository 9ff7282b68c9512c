package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;

/// Something that no scenario should go beyond. Limits are of the plan, as scenarios are compared by
/// them; they move no date, but what breaks them is reported.
public sealed interface Limit {
  /// The most limits that a plan may have.
  int MOST = 100;

  /// The most branches, and the most holiday seasons, that a limit may speak of.
  int MOST_OF_A_LIMIT = 100;

  /// At most so many branches at once.
  ///
  /// @param most how many, 1 to 100
  /// @param phase the phase that they are in, whether it counts as supported or not; empty for all
  /// that are supported
  record MostBranches(int most, Optional<String> phase) implements Limit {
    /// @throws IllegalArgumentException if the number is out of bounds
    public MostBranches {
      if (isOutside(most, 1)) {
        throw new IllegalArgumentException(
            tr("at most %s branches; allowed: %s to %s", most, 1, MOST_OF_A_LIMIT));
      }
    }
  }

  /// No release in a part of the year; milestones may fall into it.
  record NoReleaseIn(BlockedRange range) implements Limit {}

  /// The end of support of a release comes at least so long after the next one, so that there is time
  /// to change over.
  ///
  /// @param releaseClass the class that both are of; empty for each release and the next of any class
  /// @param least how long, more than zero
  record LeastOverlap(Optional<String> releaseClass, Length least) implements Limit {
    /// @throws IllegalArgumentException if the length is zero
    public LeastOverlap {
      if (least.isZero()) {
        throw new IllegalArgumentException(tr("%s; allowed: 1 day or more", least.inWords()));
      }
    }
  }

  /// At most so many holiday seasons begin between one release and the next.
  ///
  /// @param most how many, 0 to 100
  record MostHolidaySeasons(int most) implements Limit {
    /// @throws IllegalArgumentException if the number is out of bounds
    public MostHolidaySeasons {
      if (isOutside(most, 0)) {
        throw new IllegalArgumentException(
            tr("at most %s holiday seasons; allowed: %s to %s", most, 0, MOST_OF_A_LIMIT));
      }
    }
  }

  private static boolean isOutside(int most, int least) {
    return most < least || most > MOST_OF_A_LIMIT;
  }
}
