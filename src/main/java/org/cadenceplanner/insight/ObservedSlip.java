package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cadenceplanner.plan.Version;

/// How late a release of the history came, counted from the one before it: the actual interval less
/// the one that was meant.
///
/// @param version the release
/// @param meant the day one meant interval after the release before it
/// @param came the day on which it came
public record ObservedSlip(Version version, LocalDate meant, LocalDate came) {
  /// By how many days it was late; below 0 if it was early.
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(meant, came));
  }
}
