package org.cadenceplanner.ui.fx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.chart.Part;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// What the marks of a timeline are about, and what of it can be selected.
public final class Subjects {
  private Subjects() {}

  /// The part of the timeline that is selected.
  public static Part.OfRelease part(Selection selection, String scenario) {
    Version version = selection.version();
    return selection.milestone().isPresent()
        ? new Part.Milestone(scenario, version, selection.milestone().get())
        : new Part.Release(scenario, version);
  }

  /// The day of what is selected; empty where the schedule has no such thing.
  public static Optional<LocalDate> day(Selection selection, Schedule schedule) {
    return selection
        .milestone()
        .map(name -> of(selection, schedule.worked()).flatMap(release -> day(name, release)))
        .orElseGet(() -> of(selection, schedule.releases()).map(Release::date));
  }

  private static Optional<Release> of(Selection selection, List<Release> releases) {
    return releases.stream()
        .filter(release -> release.version().equals(selection.version()))
        .findFirst();
  }

  private static Optional<LocalDate> day(String milestone, Release release) {
    return release.milestones().stream()
        .filter(candidate -> candidate.name().equals(milestone))
        .map(ScheduledMilestone::date)
        .findFirst();
  }

  /// The name of what a sample in the legend stands for; empty for others.
  public static Optional<String> sample(Subject subject) {
    return Part.of(subject)
        .flatMap(
            part -> part instanceof Part.Sample it ? Optional.of(it.name()) : Optional.empty());
  }

  /// The release that a diamond stands for; empty for others.
  public static Optional<Version> release(Subject subject) {
    return Part.of(subject)
        .flatMap(
            part -> part instanceof Part.Release it ? Optional.of(it.version()) : Optional.empty());
  }

  /// What is selected by a click on a mark: its release or milestone; nothing for others.
  public static Optional<Selection> selection(Subject subject) {
    return Part.of(subject).flatMap(Subjects::selection);
  }

  private static Optional<Selection> selection(Part part) {
    return switch (part) {
      case Part.Release release -> Optional.of(Selection.of(release.version()));
      case Part.ByRule rule -> Optional.of(Selection.of(rule.version()));
      case Part.Forecast forecast -> Optional.of(Selection.of(forecast.version()));
      case Part.Branch branch -> Optional.of(Selection.of(branch.version()));
      case Part.Phase phase -> Optional.of(Selection.of(phase.version()));
      case Part.Milestone it -> Optional.of(new Selection(it.version(), Optional.of(it.name())));
      case Part.Skipped _,
          Part.Count _,
          Part.Limit _,
          Part.Holidays _,
          Part.Today _,
          Part.Sample _,
          Part.Figure _,
          Part.OfWork _ ->
          Optional.empty();
    };
  }
}
