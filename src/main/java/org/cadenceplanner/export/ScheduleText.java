package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadenceplanner.export.ScheduleParts.DatedRow;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;

/// Schedules as plain text: for each scenario its rules, releases, figures, milestones, moves and
/// notes.
final class ScheduleText {
  private static final String INDENT = "  ";

  private final Schedule schedule;
  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

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
    heading(plan.name() + ": " + schedule.scenario().name());
    paragraph("Rules: " + RulesInWords.of(schedule.scenario()) + ".");
    paragraph("Today: " + Words.weekdayAndDay(schedule.today()) + ".");
    ScheduleParts.overdue(schedule).ifPresent(this::paragraph);
    releases();
    items(ScheduleParts.pins(schedule));
    ScheduleParts.goals(schedule.scenario()).forEach(this::goals);
    figures();
    schedule.planned().forEach(this::milestones);
    clashes();
    items(schedule.notes().stream().map(note -> "Note: " + note).toList());
    return String.join("\n", lines) + "\n";
  }

  private void heading(String text) {
    List<String> wrapped = PlainText.wrap(text, PlainText.COLUMNS);
    lines.addAll(wrapped);
    lines.add("=".repeat(wrapped.stream().mapToInt(PlainText::width).max().orElse(0)));
  }

  private void paragraph(String text) {
    lines.addAll(PlainText.wrapHanging(text, PlainText.COLUMNS, INDENT));
  }

  private void items(List<String> texts) {
    if (!texts.isEmpty()) {
      lines.add("");
      texts.forEach(this::paragraph);
    }
  }

  private void table(Table table) {
    lines.add("");
    lines.addAll(new TextTable(table).lines());
  }

  private void releases() {
    List<String> phases = ReleaseColumns.phases(schedule);
    boolean classes = ReleaseColumns.hasClasses(schedule);
    List<String> header = new ArrayList<>(List.of("Release", "Date", "State"));
    if (classes) {
      header.add("Class");
    }
    phases.forEach(phase -> header.add(phase + " until"));
    List<List<String>> rows =
        ScheduleParts.withSkipped(
            schedule.releases().stream()
                .map(release -> new DatedRow(release.date(), row(release, classes, phases)))
                .toList(),
            schedule.skipped().stream()
                .map(day -> new DatedRow(day, skippedRow(day, header.size())))
                .toList());
    if (rows.isEmpty()) {
      items(List.of("No releases in " + Words.years(schedule.horizon()) + "."));
    } else {
      table(new Table(header, rows));
    }
  }

  private static List<String> row(Release release, boolean classes, List<String> phases) {
    List<String> cells = new ArrayList<>();
    cells.add(release.version().text());
    cells.add(Words.weekdayAndDay(release.date()));
    cells.add(state(release.state()));
    if (classes) {
      cells.add(release.releaseClass());
    }
    phases.forEach(phase -> cells.add(ReleaseColumns.until(release, phase)));
    return cells;
  }

  private static String state(ReleaseState state) {
    return switch (state) {
      case RELEASED, PLANNED, PINNED -> state.name().toLowerCase(Locale.ROOT);
      case OVERDUE -> state.name();
    };
  }

  private static List<String> skippedRow(LocalDate day, int columns) {
    List<String> cells =
        new ArrayList<>(List.of(ReleaseColumns.NONE, Words.weekdayAndDay(day), "skipped"));
    cells.addAll(Collections.nCopies(columns - cells.size(), ReleaseColumns.NONE));
    return cells;
  }

  private void goals(ScheduleParts.Goals goals) {
    lines.add("");
    paragraph(goals.occasion() + ":");
    for (Goal goal : goals.goals()) {
      paragraph((goal.done() ? "[x] " : "[ ] ") + ScheduleParts.goal(goal));
    }
  }

  private void figures() {
    table(ScheduleParts.counts(figures, schedule));
    items(
        List.of(
            ScheduleParts.cadence(figures, schedule),
            ScheduleParts.capacity(figures),
            ScheduleParts.work(figures.work())));
  }

  private void milestones(Release release) {
    if (release.milestones().isEmpty()) {
      return;
    }
    Map<LocalDate, List<String>> byDay = new LinkedHashMap<>();
    release
        .milestones()
        .forEach(m -> byDay.computeIfAbsent(m.date(), day -> new ArrayList<>()).add(m.name()));
    List<String> parts = new ArrayList<>();
    int year = 0;
    for (Map.Entry<LocalDate, List<String>> day : byDay.entrySet()) {
      boolean sameYear = day.getKey().getYear() == year;
      year = day.getKey().getYear();
      parts.add(
          String.join(" with ", day.getValue())
              + " "
              + (sameYear
                  ? Words.weekdayAndDayOfYear(day.getKey())
                  : Words.weekdayAndDay(day.getKey())));
    }
    items(List.of("Before " + release.version() + ": " + String.join(", ", parts) + "."));
  }

  private void clashes() {
    if (!schedule.clashes().isEmpty()) {
      table(ScheduleParts.clashes(schedule));
    } else if (!schedule.planned().isEmpty()) {
      items(List.of("Nothing falls due on a day that is refused."));
    }
  }
}
