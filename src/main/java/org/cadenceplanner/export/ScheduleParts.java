package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.ClashRow;
import org.cadenceplanner.insight.CountFigures;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.FiguresInWords;
import org.cadenceplanner.insight.ReleaseInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// The parts of a schedule that plain text and Markdown have in common.
final class ScheduleParts {
  private static final String UPCOMING = "Before %s, which comes after these years: %s.";

  private ScheduleParts() {}

  /// The releases that should be out by today, one sentence; nothing if there are none.
  static Optional<String> overdue(Schedule schedule) {
    String overdue =
        schedule.releases().stream()
            .filter(release -> release.state() == ReleaseState.OVERDUE)
            .map(r -> "%s (planned for %s)".formatted(r.version(), Words.weekdayAndDay(r.date())))
            .collect(Collectors.joining(", "));
    return overdue.isEmpty() ? Optional.empty() : Optional.of("OVERDUE: " + overdue + ".");
  }

  /// What lies on days that are refused as no free one was found, one sentence; nothing if all is
  /// well.
  static Optional<String> unresolved(Schedule schedule) {
    String unresolved =
        schedule.clashes().stream()
            .filter(clash -> !clash.resolved())
            .map(clash -> clash.what() + " on " + Words.weekdayAndDay(clash.date()))
            .collect(Collectors.joining(", "));
    return unresolved.isEmpty()
        ? Optional.empty()
        : Optional.of("NOT RESOLVED: " + unresolved + ".");
  }

  /// A sentence for each release whose date is set by hand.
  static List<String> pins(Schedule schedule) {
    return schedule.releases().stream()
        .flatMap(release -> release.pin().stream().map(pin -> pin(release, pin)))
        .toList();
  }

  private static String pin(Release release, Pin pin) {
    String rule =
        release
            .due()
            .filter(due -> !due.equals(release.date()))
            .map(due -> "; the rule gives " + Words.weekdayAndDay(due))
            .orElse("");
    String reason = pin.reason().isBlank() ? "no reason given" : pin.reason().strip();
    return "%s is set by hand to %s: %s%s."
        .formatted(release.version(), Words.weekdayAndDay(release.date()), reason, rule);
  }

  /// What is to be reached, and when.
  ///
  /// @param occasion as `From 4.12 on` or `Instead of a release in the slot of 4.12`
  /// @param goals the goals, at least one
  record Goals(String occasion, List<Goal> goals) {}

  /// The goals of eras and of skipped slots.
  static List<Goals> goals(Scenario scenario) {
    return Stream.concat(
            scenario.eras().stream().map(e -> new Goals("From " + e.from() + " on", e.goals())),
            scenario.skipped().stream()
                .map(
                    skip ->
                        new Goals(
                            "In place of a release in the slot of " + skip.version(),
                            skip.goals())))
        .filter(goals -> !goals.goals().isEmpty())
        .toList();
  }

  /// A goal with who looks after it.
  static String goal(Goal goal) {
    return goal.text() + goal.owner().map(owner -> " (" + owner + ")").orElse("");
  }

  /// The figures in sentences.
  static List<String> sentences(Figures figures, Schedule schedule) {
    return Stream.concat(
            Stream.of(
                FiguresInWords.cadence(figures, schedule),
                FiguresInWords.capacity(figures),
                FiguresInWords.work(figures)),
            FiguresInWords.limits(figures, schedule).stream())
        .toList();
  }

  /// Peaks and means in all and by phase.
  static Table counts(Figures figures, Schedule schedule) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(counts("in all", figures.branches()));
    figures.byPhase().forEach((phase, counts) -> rows.add(counts(phase, counts)));
    return new Table(
        List.of(
            "Branches at once, " + Words.years(schedule.horizon()),
            "Peak",
            "Mean",
            "Settled peak",
            "Settled mean",
            "Time at peak"),
        rows);
  }

  private static List<String> counts(String name, CountFigures figures) {
    Optional<CountFigures.Settled> settled = figures.settled();
    return List.of(
        name,
        String.valueOf(figures.peak()),
        Words.number(figures.mean()),
        settled.map(s -> String.valueOf(s.peak())).orElse(Table.NONE),
        settled.map(s -> Words.number(s.mean())).orElse(Table.NONE),
        settled.map(s -> Words.percent(s.shareAtPeak())).orElse(Table.NONE));
  }

  /// A sentence for each planned release that has milestones; a year stands where it changes.
  ///
  /// Example: `Before 4.12: Code freeze Tue 8 Jan 2019, RC 1 with RC 2 Tue 15 Jan.`
  static List<String> milestones(Schedule schedule) {
    return Stream.concat(
            schedule.planned().stream().map(release -> milestones("Before %s: %s.", release)),
            schedule.upcoming().stream().map(release -> milestones(UPCOMING, release)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> milestones(String sentence, Release release) {
    return release.milestones().isEmpty()
        ? Optional.empty()
        : Optional.of(sentence.formatted(release.version(), String.join(", ", texts(release))));
  }

  private static List<String> texts(Release release) {
    Map<LocalDate, List<String>> byDay = new LinkedHashMap<>();
    release
        .milestones()
        .forEach(m -> byDay.computeIfAbsent(m.date(), day -> new ArrayList<>()).add(name(m)));
    List<String> texts = new ArrayList<>();
    Optional<Integer> year = Optional.empty();
    for (Map.Entry<LocalDate, List<String>> entry : byDay.entrySet()) {
      LocalDate day = entry.getKey();
      boolean sameYear = year.filter(before -> before == day.getYear()).isPresent();
      String date = sameYear ? Words.weekdayAndDayOfYear(day) : Words.weekdayAndDay(day);
      texts.add(String.join(" with ", entry.getValue()) + " " + date);
      year = Optional.of(day.getYear());
    }
    return texts;
  }

  // Of a row, the first says why all are earlier.
  private static String name(ScheduledMilestone milestone) {
    return milestone.name()
        + milestone
            .longer()
            .filter(longer -> milestone.number().orElse(1) == 1)
            .map(longer -> " (" + ReleaseInWords.longer(longer) + ")")
            .orElse("");
  }

  /// What fell due on blocked days, and where it went.
  static Table clashes(Schedule schedule) {
    return new Table(
        ClashRow.header(), ClashRow.of(schedule).stream().map(ClashRow::cells).toList());
  }
}
