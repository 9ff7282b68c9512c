package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.insight.CountFigures;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.PlacesInYear;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.Work;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;

/// The parts of a schedule that plain text and Markdown have in common.
final class ScheduleParts {
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

  /// How often, and where in the year.
  static String cadence(Figures figures, Schedule schedule) {
    String number = Words.number(figures.releasesAYear());
    List<String> places = PlacesInYear.inWords(schedule);
    return number
        + (number.equals("1") ? " release a year" : " releases a year")
        + (places.isEmpty()
            ? "."
            : ", on %s in the year: %s."
                .formatted(Words.count(places.size(), "date"), Words.list(places)));
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
        settled.map(s -> String.valueOf(s.peak())).orElse(ReleaseColumns.NONE),
        settled.map(s -> Words.number(s.mean())).orElse(ReleaseColumns.NONE),
        settled.map(s -> Words.percent(s.shareAtPeak())).orElse(ReleaseColumns.NONE));
  }

  /// What the people can look after.
  static String capacity(Figures figures) {
    return "The people can look after %s at once; %s of the time there are more."
        .formatted(
            figures.capacity() == 1 ? "1 branch" : figures.capacity() + " branches",
            Words.percent(figures.shareOverCapacity()));
  }

  /// The hours a month, by kind of work.
  static String work(Work work) {
    return "About %s of work a month (backports %s, security backports %s, releases %s, point releases %s); the people have %s."
        .formatted(
            Words.count((int) Math.round(work.total()), "hour"),
            Math.round(work.backports()),
            Math.round(work.securityBackports()),
            Math.round(work.releases()),
            Math.round(work.pointReleases()),
            Math.round(work.available()));
  }

  /// What fell due on refused days, and where it went.
  static Table clashes(Schedule schedule) {
    return new Table(
        List.of("What", "Was due", "In the way", "Moved to"),
        schedule.clashes().stream().map(ScheduleParts::clash).toList());
  }

  private static List<String> clash(Clash clash) {
    return List.of(
        clash.what(),
        Words.weekdayAndDay(clash.due()),
        Because.inShort(clash),
        clash.resolved() ? Words.weekdayAndDay(clash.date()) : "NOT RESOLVED");
  }

  /// A row of a table with the day by which it is sorted in.
  ///
  /// @param day the day
  /// @param cells the row
  record DatedRow(LocalDate day, List<String> cells) {}

  /// The rows of releases with those of the skipped slots between them, by date.
  static List<List<String>> withSkipped(List<DatedRow> releases, List<DatedRow> skipped) {
    return Stream.concat(releases.stream(), skipped.stream())
        .sorted(Comparator.comparing(DatedRow::day))
        .map(DatedRow::cells)
        .toList();
  }
}
