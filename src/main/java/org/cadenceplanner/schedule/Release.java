package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Version;

/// A release with its date, and the branch that comes of it with its phases.
///
/// @param version its version
/// @param state how it stands today
/// @param rules the rules in force for it
/// @param releaseClass the name of its class
/// @param due the day the cadence gives; empty for history that no slot asked for
/// @param date the day it has
/// @param refused the days that the policy refused before it found that day
/// @param resolved whether the policy allows its day, or the day is not the policy's to judge
/// @param pin the pin that set its date
/// @param phases the phases of its branch in order, those before its date first
/// @param milestones its milestones by date; none for history
public record Release(
    Version version,
    ReleaseState state,
    Rules rules,
    String releaseClass,
    Optional<LocalDate> due,
    LocalDate date,
    List<Refusal> refused,
    boolean resolved,
    Optional<Pin> pin,
    List<PhaseSpan> phases,
    List<ScheduledMilestone> milestones) {
  public Release {
    refused = List.copyOf(refused);
    phases = List.copyOf(phases);
    milestones = List.copyOf(milestones);
  }

  /// The same release with other milestones, such as those of them that a chart shows.
  public Release withMilestones(List<ScheduledMilestone> newMilestones) {
    return with(phases, newMilestones);
  }

  /// The same release with those of its milestones that lie in some years.
  Release withMilestonesIn(Horizon years) {
    return withMilestones(
        milestones.stream().filter(milestone -> years.contains(milestone.date())).toList());
  }

  /// This release with the phases of its branch.
  Release withPhases(List<PhaseSpan> newPhases) {
    return with(newPhases, milestones);
  }

  private Release with(List<PhaseSpan> newPhases, List<ScheduledMilestone> newMilestones) {
    return new Release(
        version,
        state,
        rules,
        releaseClass,
        due,
        date,
        refused,
        resolved,
        pin,
        newPhases,
        newMilestones);
  }

  public boolean isReleased() {
    return state == ReleaseState.RELEASED;
  }

  /// The first day on which its branch is in a phase: its date, where no phase comes before it.
  public LocalDate start() {
    LocalDate start = phases.isEmpty() ? date : phases.getFirst().from();
    for (PhaseSpan phase : phases) {
      start = phase.from().isBefore(start) ? phase.from() : start;
    }
    return start;
  }

  /// The first day on which something is done for it: that of its first milestone, or the first of
  /// its branch, whichever is earlier.
  LocalDate firstDay() {
    LocalDate first = start();
    for (ScheduledMilestone milestone : milestones) {
      first = milestone.date().isBefore(first) ? milestone.date() : first;
    }
    return first;
  }

  /// The phases from its date on.
  public List<PhaseSpan> supported() {
    return phases.stream().filter(phase -> !phase.isEarly()).toList();
  }

  /// The first day on which its branch is in no phase any more.
  public LocalDate end() {
    return phases.stream().map(PhaseSpan::until).max(LocalDate::compareTo).orElse(date);
  }
}
