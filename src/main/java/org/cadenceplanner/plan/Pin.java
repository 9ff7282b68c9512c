package org.cadenceplanner.plan;

import java.time.LocalDate;

/// A date set by hand for one planned release, with the reason; it overrides rule and policy.
///
/// @param version the release
/// @param date its day
/// @param reason why, in words; may be empty
public record Pin(Version version, LocalDate date, String reason) {
  /// @throws IllegalArgumentException if the day is outside the years that a plan can hold
  public Pin {
    Horizon.requireDay(date);
  }
}
