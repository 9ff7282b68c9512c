package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Horizon;

/// What of a schedule fell due on days that its date policies refuse.
///
/// @param horizon the years looked at
record Clashes(Horizon horizon) {

  /// The clashes of releases, their milestones and the ends of their phases, the milestones of
  /// releases to come after the years looked at, and the slots that a policy skipped, by the day they
  /// were due.
  List<Clash> of(Draft draft, List<Slot> slots) {
    List<Clash> clashes = new ArrayList<>();
    slots.forEach(slot -> slot.skipped().forEach(empty -> addSkipped(slot, empty, clashes)));
    for (Release release : draft.releases()) {
      addMilestones(release, clashes);
      addDate(release, clashes);
      release.phases().forEach(phase -> addEnd(release, phase, clashes));
    }
    draft.upcoming(horizon).forEach(release -> addMilestones(release, clashes));
    clashes.sort(Comparator.comparing(Clash::due));
    return clashes;
  }

  private void addSkipped(Slot slot, Slot.Empty empty, List<Clash> clashes) {
    if (!empty.reasons().isEmpty() && horizon.contains(empty.due())) {
      clashes.add(
          new Clash(
              empty.version(),
              Optional.empty(),
              Optional.empty(),
              empty.due(),
              List.of(new Refusal(empty.due(), empty.reasons())),
              slot.due(),
              true));
    }
  }

  private static void addMilestones(Release release, List<Clash> clashes) {
    release.milestones().forEach(milestone -> addMilestone(release, milestone, clashes));
  }

  private static void addMilestone(
      Release release, ScheduledMilestone milestone, List<Clash> clashes) {
    Placement placement = milestone.placement();
    if (placement.isClash()) {
      clashes.add(clash(release, Optional.of(milestone.name()), Optional.empty(), placement));
    }
  }

  private static void addDate(Release release, List<Clash> clashes) {
    if (!release.refused().isEmpty()) {
      LocalDate due = release.due().orElse(release.date());
      Placement placement =
          new Placement(due, release.date(), release.refused(), release.resolved());
      clashes.add(clash(release, Optional.empty(), Optional.empty(), placement));
    }
  }

  /// Ends before the years looked at are no longer anybody's worry.
  private void addEnd(Release release, PhaseSpan phase, List<Clash> clashes) {
    phase
        .placement()
        .filter(Placement::isClash)
        .filter(placement -> !placement.due().isBefore(horizon.first()))
        .map(placement -> clash(release, Optional.empty(), Optional.of(phase.name()), placement))
        .ifPresent(clashes::add);
  }

  private static Clash clash(
      Release release, Optional<String> milestone, Optional<String> phase, Placement placement) {
    return new Clash(
        release.version(),
        milestone,
        phase,
        placement.due(),
        placement.refused(),
        placement.date(),
        placement.resolved());
  }
}
