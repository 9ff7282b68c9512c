package org.cadenceplanner.plan;

import java.time.LocalDate;

/// The release and the day that a cadence counts from: its slot 0.
///
/// The release need not have met the day: Xen's 4.22 was due on 2026-07-14 and came 16 days later;
/// 4.23 is still due 8 months after the anchor, on 2027-03-14.
///
/// @param version the release of slot 0
/// @param date the day slot 0 is due
public record Anchor(Version version, LocalDate date) {
  /// @throws IllegalArgumentException if the day is outside the years that a plan can hold
  public Anchor {
    Horizon.requireDay(date);
  }
}
