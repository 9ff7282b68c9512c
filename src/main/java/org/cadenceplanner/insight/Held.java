package org.cadenceplanner.insight;

import java.util.Optional;
import org.cadenceplanner.plan.Version;

/// What the rules give of a release, held against what was.
///
/// @param version the release
/// @param byRule the day that the rules give
/// @param was the day that was
/// @param notHeld why one of them is not there; empty where both are
public record Held(
    Version version,
    Optional<StatedDay> byRule,
    Optional<StatedDay> was,
    Optional<NotHeld> notHeld) {

  /// How many days later it was than the rules say, below 0 if earlier; empty where that cannot be
  /// said.
  public Optional<Long> days() {
    return was.flatMap(day -> byRule.map(day::daysAfter));
  }

  /// The days as a number with its sign, such as `+12`, `-3` or `0`, or else why there are none.
  public String difference() {
    return days()
        .map(days -> days > 0 ? "+" + days : String.valueOf(days))
        .orElseGet(() -> notHeld.map(NotHeld::inWords).orElse(""));
  }
}
