package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.DayInWords;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.insight.ReleaseInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What there is to say about a place in a timeline: what is drawn there, and its day.
///
/// Made once for a schedule and asked for each place; for one thread.
public final class SubjectInWords {
  private static final int VERSION = 2;
  private static final int NAME = 3;

  private final Schedule schedule;
  private final DayInWords days;

  /// @param schedule what the scenario comes to
  /// @param index the days off of the plan's calendars
  public SubjectInWords(Schedule schedule, DayIndex index) {
    this.schedule = schedule;
    this.days = new DayInWords(schedule, index);
  }

  /// The lines about what a drawing of the schedule has at a place: those of a release or a branch
  /// instead of its day's, those of other things before their day's.
  ///
  /// @param subject what is drawn there, see [org.cadenceplanner.drawing.Drawing#at]; empty for the
  /// ground
  /// @param day the day there, see [Plot#dayAt]
  public List<String> of(Optional<Subject> subject, LocalDate day) {
    List<String> own = subject.map(it -> about(it, day)).orElse(List.of());
    boolean alone =
        subject.filter(it -> List.of("release", "branch").contains(it.kind())).isPresent();
    if (alone && !own.isEmpty()) {
      return own;
    }
    List<String> lines = new ArrayList<>(own);
    lines.addAll(days.of(day));
    return List.copyOf(lines);
  }

  /// The release that a subject is about, or of whose branch it is a part.
  public Optional<Release> release(Subject subject) {
    boolean ofRelease = List.of("release", "branch", "phase", "milestone").contains(subject.kind());
    return ofRelease && subject.path().size() > VERSION
        ? BranchStory.all(schedule)
            .filter(r -> r.version().text().equals(subject.path().get(VERSION)))
            .findFirst()
        : Optional.empty();
  }

  private List<String> about(Subject subject, LocalDate day) {
    return switch (subject.kind()) {
      case "release", "branch" ->
          release(subject).map(r -> ReleaseInWords.of(r, schedule)).orElse(List.of());
      case "phase" -> phase(subject);
      case "milestone" -> milestone(subject);
      case "skipped" ->
          List.of(
              "Skipped slot of "
                  + Words.weekdayAndDay(LocalDate.parse(subject.path().get(VERSION)))
                  + ": no release, and no version is used up.");
      case "limit" -> List.of(FiguresInWords.capacity(Figures.of(schedule)));
      case "holidays" ->
          days.holidays(day).isEmpty()
              ? List.of("Holiday season: most committers are away around this day.")
              : List.of();
      default -> List.of();
    };
  }

  private List<String> phase(Subject subject) {
    return release(subject).stream()
        .flatMap(
            release ->
                release.phases().stream()
                    .filter(phase -> phase.name().equals(subject.path().get(NAME)))
                    .map(phase -> ReleaseInWords.phase(release, phase)))
        .toList();
  }

  private List<String> milestone(Subject subject) {
    return release(subject).stream()
        .flatMap(
            release ->
                release.milestones().stream()
                    .filter(milestone -> milestone.name().equals(subject.path().get(NAME)))
                    .map(m -> release.version() + ": " + ReleaseInWords.milestone(m)))
        .toList();
  }
}
