package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadenceplanner.export.ScheduleParts.DatedRow;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// Schedules as Markdown: for each scenario a heading, the rules, and tables of its releases, its
/// figures and what moved.
final class ScheduleMarkdown {
  private ScheduleMarkdown() {}

  static String of(Plan plan, List<Schedule> schedules) {
    return "# %s\n".formatted(Markdown.text(plan.name()))
        + schedules.stream().map(ScheduleMarkdown::of).collect(Collectors.joining());
  }

  private static String of(Schedule schedule) {
    Figures figures = Figures.of(schedule);
    List<String> blocks = new ArrayList<>();
    blocks.add("## " + Markdown.text(schedule.scenario().name()) + "\n");
    blocks.add(Markdown.text("Rules: " + RulesInWords.of(schedule.scenario()) + ".") + "\n");
    ScheduleParts.overdue(schedule).ifPresent(text -> blocks.add(Markdown.text(text) + "\n"));
    blocks.add(Markdown.table(releases(schedule)));
    ScheduleParts.goals(schedule.scenario()).forEach(goals -> addGoals(goals, blocks));
    blocks.add(Markdown.table(ScheduleParts.counts(figures, schedule)));
    blocks.add(
        Markdown.list(
            List.of(
                ScheduleParts.cadence(figures, schedule),
                ScheduleParts.capacity(figures),
                ScheduleParts.work(figures.work()))));
    if (!schedule.clashes().isEmpty()) {
      blocks.add(Markdown.table(ScheduleParts.clashes(schedule)));
    }
    if (!schedule.notes().isEmpty()) {
      blocks.add(Markdown.list(schedule.notes()));
    }
    return "\n" + String.join("\n", blocks);
  }

  private static void addGoals(ScheduleParts.Goals goals, List<String> blocks) {
    blocks.add(Markdown.text(goals.occasion() + ":") + "\n");
    blocks.add(
        goals.goals().stream()
            .map(
                g ->
                    "- [%s] %s\n"
                        .formatted(g.done() ? "x" : " ", Markdown.text(ScheduleParts.goal(g))))
            .collect(Collectors.joining()));
  }

  private static Table releases(Schedule schedule) {
    List<String> phases = ReleaseColumns.phases(schedule);
    List<String> header = new ArrayList<>(List.of("Release", "Class", "Due", "Date", "State"));
    phases.forEach(phase -> header.add(phase + " until"));
    header.add("Because");
    return new Table(
        header,
        ScheduleParts.withSkipped(
            schedule.releases().stream()
                .map(release -> new DatedRow(release.date(), row(release, phases)))
                .toList(),
            schedule.skipped().stream()
                .map(day -> new DatedRow(day, skippedRow(day, phases.size())))
                .toList()));
  }

  private static List<String> row(Release release, List<String> phases) {
    List<String> cells = new ArrayList<>();
    cells.add(release.version().text());
    cells.add(release.releaseClass());
    cells.add(release.due().map(LocalDate::toString).orElse(ReleaseColumns.NONE));
    cells.add(release.date().toString());
    cells.add(release.state().name().toLowerCase(Locale.ROOT));
    phases.forEach(phase -> cells.add(ReleaseColumns.until(release, phase)));
    cells.add(because(release));
    return cells;
  }

  private static List<String> skippedRow(LocalDate day, int phases) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                ReleaseColumns.NONE,
                ReleaseColumns.NONE,
                day.toString(),
                ReleaseColumns.NONE,
                "skipped"));
    cells.addAll(Collections.nCopies(phases, ReleaseColumns.NONE));
    cells.add("");
    return cells;
  }

  private static String because(Release release) {
    return release
        .pin()
        .map(Pin::reason)
        .orElseGet(() -> String.join(", ", Because.ofRelease(release.refused())));
  }
}
