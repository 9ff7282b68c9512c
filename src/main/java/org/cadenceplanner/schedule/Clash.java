package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Version;

/// A release, a milestone or the end of a phase that fell due on a day its policy refuses.
///
/// @param version the release
/// @param milestone the milestone, if it is one
/// @param phase the phase whose end it is, if it is one
/// @param due the day it was due
/// @param refused the days that were tried and refused
/// @param date where it went; the due day if no free one was found
/// @param resolved whether a free day was found
public record Clash(
    Version version,
    Optional<String> milestone,
    Optional<String> phase,
    LocalDate due,
    List<Refusal> refused,
    LocalDate date,
    boolean resolved) {
  public Clash {
    refused = List.copyOf(refused);
  }

  /// Whether the release itself clashed.
  public boolean isOfRelease() {
    return milestone.isEmpty() && phase.isEmpty();
  }

  /// What clashed, as `4.12 release`, `4.12 Code freeze` or `4.12 end of full support`.
  public String what() {
    return milestone
        .map(name -> version + " " + name)
        .or(() -> phase.map(name -> tr("%s end of %s", version, name)))
        .orElseGet(() -> tr("%s release", version));
  }
}
