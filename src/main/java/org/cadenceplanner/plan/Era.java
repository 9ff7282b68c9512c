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

  /// An era that names nothing yet: from a release on, all stays as before.
  public static Era asBefore(Version from) {
    return new Era(
        from,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /// This era with its first release due on a day of its own; empty to go on from the last slot.
  public Era withAnchor(Optional<LocalDate> newAnchor) {
    return new Era(from, newAnchor, cadence, versions, support, dates, milestones, goals);
  }

  /// This era with the cadence left as it was.
  public Era withoutCadence() {
    return new Era(from, anchor, Optional.empty(), versions, support, dates, milestones, goals);
  }

  /// This era with the support left as it was.
  public Era withoutSupport() {
    return new Era(from, anchor, cadence, versions, Optional.empty(), dates, milestones, goals);
  }

  /// This era with the date policy left as it was.
  public Era withoutDates() {
    return new Era(from, anchor, cadence, versions, support, Optional.empty(), milestones, goals);
  }

  /// This era with the milestones left as they were.
  public Era withoutMilestones() {
    return new Era(from, anchor, cadence, versions, support, dates, Optional.empty(), goals);
  }

  /// This era with what it has to name so that rules come out as wanted.
  ///
  /// @param inForce the rules as they come out now, with this era
  /// @param wanted the rules as they should come out; parts that are as before stay as they are
  Era giving(Rules inForce, Rules wanted) {
    return new Era(
        from,
        anchor,
        changed(inForce.cadence(), wanted.cadence()).or(() -> cadence),
        wanted.versions().equals(inForce.versions()) ? versions : wanted.versions(),
        changed(inForce.support(), wanted.support()).or(() -> support),
        changed(inForce.dates(), wanted.dates()).or(() -> dates),
        changed(inForce.milestones(), wanted.milestones()).or(() -> milestones),
        goals);
  }

  private static <T> Optional<T> changed(T now, T wanted) {
    return now.equals(wanted) ? Optional.empty() : Optional.of(wanted);
  }
}
