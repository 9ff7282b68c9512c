package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// Schedules as Markdown: a heading, the rules and a table of releases for each scenario.
final class ScheduleMarkdown {
  private ScheduleMarkdown() {}

  static String of(Plan plan, List<Schedule> schedules) {
    return "# %s\n".formatted(Markdown.text(plan.name()))
        + schedules.stream().map(ScheduleMarkdown::of).collect(Collectors.joining());
  }

  private static String of(Schedule schedule) {
    String notes =
        schedule.notes().stream()
            .map(note -> "- " + Markdown.text(note) + "\n")
            .collect(Collectors.joining());
    return "\n## %s\n\n%s\n\n%s%s"
        .formatted(
            Markdown.text(schedule.scenario().name()),
            Markdown.text(RulesInWords.of(schedule.scenario())),
            releases(schedule),
            notes.isEmpty() ? "" : "\n" + notes);
  }

  private static String releases(Schedule schedule) {
    List<String> phases = ReleaseColumns.phases(schedule);
    List<String> header = new ArrayList<>(List.of("Release", "Class", "Due", "Date", "State"));
    phases.forEach(phase -> header.add(phase + " until"));
    header.add("Because");
    return Markdown.table(
        header, schedule.releases().stream().map(release -> row(release, phases)).toList());
  }

  private static List<String> row(Release release, List<String> phases) {
    List<String> cells = new ArrayList<>();
    cells.add(Markdown.text(release.version().text()));
    cells.add(Markdown.text(release.releaseClass()));
    cells.add(release.due().map(LocalDate::toString).orElse("–"));
    cells.add(release.date().toString());
    cells.add(release.state().name().toLowerCase(Locale.ROOT));
    phases.forEach(phase -> cells.add(ReleaseColumns.until(release, phase)));
    cells.add(Markdown.text(because(release)));
    return cells;
  }

  private static String because(Release release) {
    return release
        .pin()
        .map(pin -> pin.reason())
        .orElseGet(() -> String.join(", ", Because.ofRelease(release.refused())));
  }
}
