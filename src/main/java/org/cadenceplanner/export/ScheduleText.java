package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.insight.CountFigures;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.PlacesInYear;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// Schedules as plain text: for each scenario its rules, releases, figures, moves and notes.
final class ScheduleText {
  private ScheduleText() {}

  static String of(Plan plan, List<Schedule> schedules) {
    return schedules.stream().map(schedule -> of(plan, schedule)).collect(Collectors.joining("\n"));
  }

  private static String of(Plan plan, Schedule schedule) {
    List<String> lines = new ArrayList<>();
    heading(plan.name() + ": " + schedule.scenario().name(), lines);
    paragraph(RulesInWords.of(schedule.scenario()), lines);
    paragraph("Today is " + Words.weekdayAndDay(schedule.today()) + ".", lines);
    lines.add("");
    lines.addAll(releases(schedule));
    lines.add("");
    figures(Figures.of(schedule), schedule, lines);
    milestones(schedule.planned(), lines);
    clashes(schedule.clashes(), lines);
    notes(schedule.notes(), lines);
    return String.join("\n", lines) + "\n";
  }

  private static void heading(String text, List<String> lines) {
    List<String> wrapped = PlainText.wrap(text, PlainText.COLUMNS);
    lines.addAll(wrapped);
    lines.add("=".repeat(wrapped.stream().mapToInt(PlainText::width).max().orElse(0)));
  }

  private static void paragraph(String text, List<String> lines) {
    lines.addAll(PlainText.wrap(text, PlainText.COLUMNS));
  }

  private static List<String> releases(Schedule schedule) {
    List<String> phases = ReleaseColumns.phases(schedule);
    List<String> header = new ArrayList<>(List.of("Release", "Date", "State"));
    boolean classes = ReleaseColumns.hasClasses(schedule);
    if (classes) {
      header.add("Class");
    }
    phases.forEach(phase -> header.add(phase + " until"));
    return new TextTable(
            header,
            schedule.releases().stream().map(release -> row(release, classes, phases)).toList())
        .lines();
  }

  private static List<String> row(Release release, boolean classes, List<String> phases) {
    List<String> cells = new ArrayList<>();
    cells.add(release.version().text());
    cells.add(Words.weekdayAndDay(release.date()));
    cells.add(release.state().name().toLowerCase(Locale.ROOT));
    if (classes) {
      cells.add(release.releaseClass());
    }
    phases.forEach(phase -> cells.add(ReleaseColumns.until(release, phase)));
    return cells;
  }

  private static void figures(Figures figures, Schedule schedule, List<String> lines) {
    paragraph(
        "%s releases a year%s."
            .formatted(
                Words.number(figures.releasesAYear()), places(PlacesInYear.inWords(schedule))),
        lines);
    String years = "%d–%d".formatted(schedule.horizon().firstYear(), schedule.horizon().lastYear());
    paragraph("Branches at once, " + years + ": " + counts(figures.branches()), lines);
    for (Map.Entry<String, CountFigures> phase : figures.byPhase().entrySet()) {
      paragraph("  " + phase.getKey() + ": " + counts(phase.getValue()), lines);
    }
    paragraph(
        "The people can look after %s at once; %s of the time there are more."
            .formatted(
                figures.capacity() == 1 ? "1 branch" : figures.capacity() + " branches",
                Words.percent(figures.shareOverCapacity())),
        lines);
    paragraph(
        "About %d hours of work a month; the people have %d."
            .formatted(Math.round(figures.work().total()), Math.round(figures.work().available())),
        lines);
  }

  private static String places(List<String> places) {
    return places.isEmpty()
        ? ""
        : ", on %s in the year: %s"
            .formatted(Words.count(places.size(), "date"), Words.list(places));
  }

  private static String counts(CountFigures figures) {
    String settled =
        figures
            .settled()
            .map(
                s ->
                    "; settled: peak %d, mean %s, at the peak %s of the time"
                        .formatted(
                            s.peak(), Words.number(s.mean()), Words.percent(s.shareAtPeak())))
            .orElse("");
    return "peak %d, mean %s%s.".formatted(figures.peak(), Words.number(figures.mean()), settled);
  }

  private static void milestones(List<Release> planned, List<String> lines) {
    for (Release release : planned) {
      if (!release.milestones().isEmpty()) {
        lines.add("");
        paragraph("Before " + release.version() + ": " + milestones(release), lines);
      }
    }
  }

  private static String milestones(Release release) {
    Map<LocalDate, List<String>> byDay = new LinkedHashMap<>();
    release
        .milestones()
        .forEach(m -> byDay.computeIfAbsent(m.date(), day -> new ArrayList<>()).add(m.name()));
    return byDay.entrySet().stream()
            .map(
                day ->
                    String.join(" with ", day.getValue()) + " " + Words.weekdayAndDay(day.getKey()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static void clashes(List<Clash> clashes, List<String> lines) {
    lines.add("");
    if (clashes.isEmpty()) {
      lines.add("Nothing falls due on a day that is refused.");
      return;
    }
    lines.addAll(
        new TextTable(
                List.of("What", "Was due", "Clash", "Moved to"),
                clashes.stream().map(ScheduleText::clash).toList())
            .lines());
  }

  private static List<String> clash(Clash clash) {
    return List.of(
        clash.what(),
        Words.weekdayAndDay(clash.due()),
        Because.inShort(clash),
        clash.resolved() ? Words.weekdayAndDay(clash.date()) : "not resolved");
  }

  private static void notes(List<String> notes, List<String> lines) {
    if (!notes.isEmpty()) {
      lines.add("");
      notes.forEach(note -> paragraph("Note: " + note, lines));
    }
  }
}
