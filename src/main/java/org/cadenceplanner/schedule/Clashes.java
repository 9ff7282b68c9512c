package org.cadenceplanner.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Horizon;

/// What of a schedule fell due on days that its date policies refuse.
///
/// @param horizon the years looked at
record Clashes(Horizon horizon) {

  /// The clashes of releases, their milestones and the ends of their phases, and the slots that a
  /// policy skipped, by the day they were due.
  List<Clash> of(List<Release> releases, List<Slot> slots) {
    return Stream.concat(
            slots.stream().flatMap(this::ofSkipped), releases.stream().flatMap(this::ofRelease))
        .sorted(Comparator.comparing(Clash::due))
        .toList();
  }

  private Stream<Clash> ofSkipped(Slot slot) {
    return slot.skipped().stream()
        .filter(empty -> !empty.reasons().isEmpty() && horizon.contains(empty.due()))
        .map(
            empty ->
                new Clash(
                    empty.version(),
                    Optional.empty(),
                    Optional.empty(),
                    empty.due(),
                    List.of(new Refusal(empty.due(), empty.reasons())),
                    slot.due(),
                    true));
  }

  private Stream<Clash> ofRelease(Release release) {
    Stream<Clash> milestones =
        release.milestones().stream()
            .filter(milestone -> milestone.placement().isClash())
            .map(milestone -> of(release, milestone));
    Stream<Clash> itself =
        release.refused().isEmpty() ? Stream.empty() : Stream.of(ofDate(release));
    Stream<Clash> ends = release.phases().stream().flatMap(phase -> of(release, phase).stream());
    return Stream.of(milestones, itself, ends).flatMap(clashes -> clashes);
  }

  private static Clash ofDate(Release release) {
    return new Clash(
        release.version(),
        Optional.empty(),
        Optional.empty(),
        release.due().orElse(release.date()),
        release.refused(),
        release.date(),
        release.resolved());
  }

  private static Clash of(Release release, ScheduledMilestone milestone) {
    Placement placement = milestone.placement();
    return new Clash(
        release.version(),
        Optional.of(milestone.name()),
        Optional.empty(),
        placement.due(),
        placement.refused(),
        placement.date(),
        placement.resolved());
  }

  /// Ends before the years looked at are no longer anybody's worry.
  private Optional<Clash> of(Release release, PhaseSpan phase) {
    return phase
        .placement()
        .filter(Placement::isClash)
        .filter(placement -> !placement.due().isBefore(horizon.first()))
        .map(
            placement ->
                new Clash(
                    release.version(),
                    Optional.empty(),
                    Optional.of(phase.name()),
                    placement.due(),
                    placement.refused(),
                    placement.date(),
                    placement.resolved()));
  }
}
