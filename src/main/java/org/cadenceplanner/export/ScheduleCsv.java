package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// Schedules as CSV: a row for each release, each of its phases and each of its milestones.
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
          "because");

  private ScheduleCsv() {}

  static String of(List<Schedule> schedules) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (Schedule schedule : schedules) {
      for (Release release : schedule.releases()) {
        addRows(schedule.scenario().name(), release, rows);
      }
    }
    return Csv.of(rows);
  }

  private static void addRows(String scenario, Release release, List<List<String>> rows) {
    String version = release.version().text();
    rows.add(release(scenario, release));
    release.phases().forEach(phase -> rows.add(phase(scenario, version, phase)));
    release.milestones().forEach(m -> rows.add(milestone(scenario, version, m)));
  }

  private static List<String> release(String scenario, Release release) {
    return List.of(
        scenario,
        release.version().text(),
        "release",
        "",
        release.state().name().toLowerCase(Locale.ROOT),
        release.releaseClass(),
        release.due().map(LocalDate::toString).orElse(""),
        release.date().toString(),
        "",
        String.join(", ", Because.ofRelease(release.refused())));
  }

  private static List<String> phase(String scenario, String version, PhaseSpan phase) {
    return List.of(
        scenario,
        version,
        "phase",
        phase.name(),
        "",
        "",
        "",
        phase.from().toString(),
        phase.until().toString(),
        "");
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
        String.join(", ", Because.ofMilestone(milestone.placement().refused())));
  }
}
