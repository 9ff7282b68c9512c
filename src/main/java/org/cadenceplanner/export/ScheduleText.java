package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.BreachInWords;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.ReleaseRow;
import org.cadenceplanner.insight.ReleaseTable;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Until;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;

/// Schedules as plain text: for each scenario its rules, releases, figures, milestones, moves,
/// broken limits and notes.
final class ScheduleText {
  private final Schedule schedule;
  private final Figures figures;
  private final TextLines lines = new TextLines();

  private ScheduleText(Schedule schedule) {
    this.schedule = schedule;
    this.figures = Figures.of(schedule);
  }

  static String of(Plan plan, List<Schedule> schedules) {
    return schedules.stream()
        .map(schedule -> new ScheduleText(schedule).write(plan))
        .collect(Collectors.joining("\n"));
  }

  private String write(Plan plan) {
    lines.heading(plan.name() + ": " + schedule.scenario().name());
    lines.paragraph("Rules: " + RulesInWords.of(schedule.scenario()) + ".");
    lines.paragraph("Today: " + Words.weekdayAndDay(schedule.today()) + ".");
    ScheduleParts.overdue(schedule).ifPresent(lines::paragraph);
    ScheduleParts.unresolved(schedule).ifPresent(lines::paragraph);
    releases();
    items(ScheduleParts.pins(schedule));
    ScheduleParts.goals(schedule.scenario()).forEach(this::goals);
    figures();
    ScheduleParts.milestones(schedule).forEach(text -> items(List.of(text)));
    clashes();
    items(BreachInWords.of(schedule));
    items(schedule.notes().stream().map(note -> "Note: " + note).toList());
    return lines.text();
  }

  private void items(List<String> texts) {
    if (!texts.isEmpty()) {
      lines.blank();
      texts.forEach(lines::paragraph);
    }
  }

  private void table(Table table) {
    lines.blank();
    lines.table(table);
  }

  private void releases() {
    ReleaseTable releases = ReleaseTable.of(schedule);
    List<String> header = new ArrayList<>(List.of("Release", "Date", "State"));
    if (releases.hasClasses()) {
      header.add("Class");
    }
    releases.phases().forEach(phase -> header.add(releases.heading(phase)));
    if (releases.rows().isEmpty()) {
      items(List.of("No releases in " + Words.years(schedule.horizon()) + "."));
    } else {
      table(
          new Table(
              header,
              releases.rows().stream().map(row -> row(row, releases.hasClasses())).toList()));
    }
  }

  private static List<String> row(ReleaseRow row, boolean classes) {
    List<String> cells = new ArrayList<>();
    cells.add(Table.textOf(row.version()));
    cells.add(Words.weekdayAndDay(row.day()));
    String state = row.stateInWords();
    cells.add(row.is(ReleaseState.OVERDUE) ? state.toUpperCase(Locale.ROOT) : state);
    if (classes) {
      cells.add(Table.textOf(row.releaseClass()));
    }
    row.until().forEach(until -> cells.add(Table.textOf(until.map(Until::orFrom))));
    return cells;
  }

  private void goals(ScheduleParts.Goals goals) {
    lines.blank();
    lines.paragraph(goals.occasion() + ":");
    for (Goal goal : goals.goals()) {
      lines.paragraph((goal.done() ? "[x] " : "[ ] ") + ScheduleParts.goal(goal));
    }
  }

  private void figures() {
    table(ScheduleParts.counts(figures, schedule));
    items(ScheduleParts.sentences(figures, schedule));
  }

  private void clashes() {
    if (!schedule.clashes().isEmpty()) {
      table(ScheduleParts.clashes(schedule));
    } else if (!schedule.planned().isEmpty() || !schedule.upcoming().isEmpty()) {
      items(List.of("Nothing falls due on a blocked day."));
    }
  }
}
