package org.cadenceplanner.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;
import org.cadenceplanner.ui.fx.Selection;

/// What the marks of a timeline are about, and what of it can be selected.
final class Subjects {
  private static final int VERSION = 2;
  private static final int MILESTONE = 3;

  private Subjects() {}

  /// The mark of a selection: of a milestone only where it is drawn, else of its release.
  static Set<Subject> marked(Selection selection, String scenario) {
    String version = selection.version().text();
    Subject release = Subject.of("release", scenario, version);
    return selection
        .milestone()
        .map(name -> Set.of(release, Subject.of("milestone", scenario, version, name)))
        .orElseGet(() -> Set.of(release));
  }

  /// The day of what is selected; empty where the schedule has no such thing.
  static Optional<LocalDate> day(Selection selection, Schedule schedule) {
    return schedule.releases().stream()
        .filter(release -> release.version().equals(selection.version()))
        .findFirst()
        .flatMap(
            release ->
                selection.milestone().isEmpty()
                    ? Optional.of(release.date())
                    : day(selection.milestone().get(), release));
  }

  private static Optional<LocalDate> day(String milestone, Release release) {
    return release.milestones().stream()
        .filter(candidate -> candidate.name().equals(milestone))
        .map(ScheduledMilestone::date)
        .findFirst();
  }

  /// What is selected by a click on a mark: its release or milestone; nothing for others.
  static Optional<Selection> selection(Subject subject) {
    List<String> path = subject.path();
    return switch (subject.kind()) {
      case "release", "branch", "phase" -> Optional.of(Selection.of(Version.of(path.get(VERSION))));
      case "milestone" ->
          Optional.of(
              new Selection(Version.of(path.get(VERSION)), Optional.of(path.get(MILESTONE))));
      default -> Optional.empty();
    };
  }
}
