package org.cadenceplanner.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// From a release on, other rules hold: `9 months from 4.12, 6 again from 4.15`.
///
/// What an era does not name stays as it was. An era with another cadence goes on from the due day
/// of the last slot, so its first release comes one new interval later, unless the era has an
/// anchor of its own.
///
/// @param from the first release of the era
/// @param anchor the day on which that release is due
/// @param cadence how often from then on
/// @param versions the form of the versions from then on
/// @param support how long from then on
/// @param dates the date policy from then on
/// @param milestones the milestones from then on
/// @param goals what is to be reached in it
public record Era(
    Version from,
    Optional<LocalDate> anchor,
    Optional<Cadence> cadence,
    Optional<VersionTemplate> versions,
    Optional<SupportScheme> support,
    Optional<DatePolicy> dates,
    Optional<List<Milestone>> milestones,
    List<Goal> goals) {

  /// @throws IllegalArgumentException if the anchor's day is out of bounds or milestones share a name
  public Era {
    anchor.ifPresent(Horizon::requireDay);
    milestones = milestones.map(List::copyOf);
    milestones.ifPresent(Rules::requireDistinct);
    goals = List.copyOf(goals);
  }
}
