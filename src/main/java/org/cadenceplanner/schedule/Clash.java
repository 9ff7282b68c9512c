package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Version;

/// A release or a milestone that fell due on a day its policy refuses.
///
/// @param version the release
/// @param milestone the milestone; empty for the release itself
/// @param due the day it was due
/// @param refused the days that were tried and refused
/// @param date where it went; the due day if no free one was found
/// @param resolved whether a free day was found
public record Clash(
    Version version,
    Optional<String> milestone,
    LocalDate due,
    List<Refusal> refused,
    LocalDate date,
    boolean resolved) {
  public Clash {
    refused = List.copyOf(refused);
  }

  /// What clashed, as `4.12 release` or `4.12 Code freeze`.
  public String what() {
    return version + " " + milestone.orElse("release");
  }
}
