package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.insight.BreachInWords;
import org.cadenceplanner.insight.LimitInWords;
import org.cadenceplanner.insight.ReleaseInWords;
import org.cadenceplanner.insight.Until;
import org.cadenceplanner.schedule.Breach;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Placement;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// Schedules as CSV: a row for each release, each of its phases and each of its milestones, those too
/// of releases after the years looked at, and one for each skipped slot and each broken limit.
///
/// Days are written as `2019-03-12`; of a phase, `date` is its first day, empty after a phase whose
/// end is open, and `due` the day its end was due where a date policy judges it; `resolved` says
/// whether the date policy allows the date; `because` has what was in the way or made a milestone due
/// earlier, or the reason of a date set by hand.
final class ScheduleCsv {
  private static final List<String> HEADER =
      List.of(
          "scenario",
          "version",
          "what",
          "name",
          "state",
          "class",
          "due",
          "date",
          "until",
          "because",
          "resolved");

  private ScheduleCsv() {}

  static String of(List<Schedule> schedules) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (Schedule schedule : schedules) {
      String scenario = schedule.scenario().name();
      schedule.releases().forEach(release -> addRows(scenario, release, rows));
      schedule.upcoming().forEach(release -> addMilestones(scenario, release, rows));
      schedule.skipped().forEach(day -> rows.add(skipped(scenario, day)));
      schedule.breaches().forEach(breach -> rows.add(breach(scenario, breach)));
    }
    return Csv.of(rows);
  }

  private static void addRows(String scenario, Release release, List<List<String>> rows) {
    String version = release.version().text();
    rows.add(release(scenario, release));
    release.phases().forEach(phase -> rows.add(phase(scenario, version, phase)));
    addMilestones(scenario, release, rows);
  }

  private static void addMilestones(String scenario, Release release, List<List<String>> rows) {
    String version = release.version().text();
    release.milestones().forEach(m -> rows.add(milestone(scenario, version, m)));
  }

  private static List<String> release(String scenario, Release release) {
    return List.of(
        scenario,
        release.version().text(),
        "release",
        "",
        ReleaseInWords.state(release),
        release.releaseClass(),
        release.due().map(LocalDate::toString).orElse(""),
        release.date().toString(),
        "",
        ReleaseInWords.because(release),
        String.valueOf(release.resolved()));
  }

  private static List<String> phase(String scenario, String version, PhaseSpan phase) {
    String from = phase.start().map(LocalDate::toString).orElse("");
    String until = Until.of(phase);
    Optional<Placement> end = phase.placement();
    return List.of(
        scenario,
        version,
        "phase",
        phase.name(),
        "",
        "",
        end.map(Placement::due).map(LocalDate::toString).orElse(""),
        from,
        until,
        end.map(placed -> String.join(", ", Because.ofMilestone(placed.refused()))).orElse(""),
        end.map(Placement::resolved).map(String::valueOf).orElse(""));
  }

  private static List<String> milestone(
      String scenario, String version, ScheduledMilestone milestone) {
    return List.of(
        scenario,
        version,
        "milestone",
        milestone.name(),
        "",
        "",
        milestone.due().toString(),
        milestone.date().toString(),
        "",
        because(milestone),
        String.valueOf(milestone.placement().resolved()));
  }

  private static List<String> breach(String scenario, Breach breach) {
    return List.of(
        scenario,
        breach.release().map(release -> release.version().text()).orElse(""),
        "broken limit",
        LimitInWords.of(breach.limit()),
        breach.isHistory() ? "history" : "",
        "",
        "",
        breach.from().toString(),
        breach.until().toString(),
        BreachInWords.of(breach),
        "");
  }

  private static String because(ScheduledMilestone milestone) {
    return Stream.concat(
            milestone.longer().map(ReleaseInWords::longer).stream(),
            Because.ofMilestone(milestone.placement().refused()).stream())
        .collect(Collectors.joining(", "));
  }

  private static List<String> skipped(String scenario, LocalDate day) {
    return List.of(scenario, "", "skipped slot", "", "", "", day.toString(), "", "", "", "");
  }
}
