package org.cadenceplanner.plan;

/// When a phase of a branch's life ends; the end is the first day that is no longer in the phase.
public sealed interface End {

  /// So long after the release, whatever the phases before: `36 months after the release`.
  ///
  /// @param length the time from the day of the release, more than zero
  record AfterRelease(Length length) implements End {
    /// @throws IllegalArgumentException if the length is zero
    public AfterRelease {
      requirePositive(length);
    }
  }

  /// So long after the phase itself started: `18 months more`.
  ///
  /// @param length the phase's own length, more than zero
  record AfterStart(Length length) implements End {
    /// @throws IllegalArgumentException if the length is zero
    public AfterStart {
      requirePositive(length);
    }
  }

  private static void requirePositive(Length length) {
    if (length.isZero()) {
      throw new IllegalArgumentException(length + "; allowed: 1 or more");
    }
  }
}
