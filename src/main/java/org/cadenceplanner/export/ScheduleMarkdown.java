package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.BreachInWords;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.ReleaseRow;
import org.cadenceplanner.insight.ReleaseTable;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Until;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Plan;
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
    blocks.add(Markdown.list(facts(schedule)));
    blocks.add(Markdown.table(releases(schedule)));
    ScheduleParts.goals(schedule.scenario()).forEach(goals -> addGoals(goals, blocks));
    blocks.add(Markdown.table(ScheduleParts.counts(figures, schedule)));
    blocks.add(Markdown.list(sentences(figures, schedule)));
    if (!schedule.clashes().isEmpty()) {
      blocks.add(Markdown.table(ScheduleParts.clashes(schedule)));
    }
    if (!schedule.breaches().isEmpty()) {
      blocks.add(Markdown.list(BreachInWords.of(schedule)));
    }
    if (!schedule.notes().isEmpty()) {
      blocks.add(Markdown.list(schedule.notes()));
    }
    return "\n" + String.join("\n", blocks);
  }

  private static List<String> facts(Schedule schedule) {
    List<String> facts = new ArrayList<>();
    facts.add("Rules: " + RulesInWords.of(schedule.scenario()) + ".");
    facts.add("Today: " + Words.weekdayAndDay(schedule.today()) + ".");
    ScheduleParts.overdue(schedule).ifPresent(facts::add);
    ScheduleParts.unresolved(schedule).ifPresent(facts::add);
    return facts;
  }

  private static List<String> sentences(Figures figures, Schedule schedule) {
    List<String> sentences = new ArrayList<>();
    sentences.addAll(ScheduleParts.sentences(figures, schedule));
    sentences.addAll(ScheduleParts.milestones(schedule));
    return sentences;
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
    ReleaseTable releases = ReleaseTable.of(schedule);
    List<String> header = new ArrayList<>(List.of("Release", "Class", "Due", "Date", "State"));
    releases.phases().forEach(phase -> header.add(releases.heading(phase)));
    header.add("Because");
    return new Table(header, releases.rows().stream().map(ScheduleMarkdown::row).toList());
  }

  private static List<String> row(ReleaseRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(Table.textOf(row.version()));
    cells.add(Table.textOf(row.releaseClass()));
    cells.add(Table.textOf(row.due()));
    cells.add(Table.textOf(row.date()));
    cells.add(row.stateInWords());
    row.until().forEach(until -> cells.add(Table.textOf(until.map(Until::orFrom))));
    cells.add(row.because());
    return cells;
  }
}
