package org.cadenceplanner.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.insight.Words;

/// What `cadence show --format markdown` printed of one scenario.
///
/// @param lines its lines
record Printed(List<String> lines) {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final DateTimeFormatter IN_MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CADENCE =
      Pattern.compile("- ([\\d.]+) releases? a year(, on (\\d+) dates? in the year: .*)?.*");
  private static final Pattern WORK =
      Pattern.compile("- About (\\d+) hours .*; the people have (\\d+)\\.");
  private static final String NOT_RESOLVED = "NOT RESOLVED";

  static Printed of(String text) {
    return new Printed(text.lines().toList());
  }

  /// Each release, or slot without one: what its columns are called and what stands in them, the
  /// days as the window writes them.
  List<Map<String, String>> releases() {
    List<List<String>> table = table("Release");
    return table.stream().skip(1).map(row -> named(table.getFirst(), row)).toList();
  }

  private static Map<String, String> named(List<String> titles, List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < titles.size(); i++) {
      named.put(titles.get(i), cell(titles.get(i), row.get(i)));
    }
    return named;
  }

  /// Of the day on which a phase ends the weekday does not matter.
  private static String cell(String title, String text) {
    if (MONTH.matcher(text).matches()) {
      return IN_MONTH.format(YearMonth.parse(text));
    }
    if (!DATE.matcher(text).matches()) {
      return text;
    }
    LocalDate day = LocalDate.parse(text);
    return title.endsWith(" until") ? Words.day(day) : Words.weekdayAndDay(day);
  }

  /// What moved, the day it was due, why, and where it went.
  List<List<String>> moved() {
    return table("What").stream().skip(1).toList();
  }

  /// The figures, in the order in which the window shows them.
  List<String> figures() {
    Matcher cadence = first(CADENCE);
    Matcher work = first(WORK);
    List<String> counts =
        table("Branches at once").stream()
            .filter(row -> row.getFirst().equals("in all"))
            .findFirst()
            .orElseThrow();
    boolean isSettled = counts.size() > 3 && !counts.get(3).equals("–");
    long moved =
        moved().stream()
            .filter(row -> !row.getLast().toUpperCase(Locale.ROOT).equals(NOT_RESOLVED))
            .count();
    return List.of(
        cadence.group(1),
        cadence.group(3) == null ? "–" : cadence.group(3),
        counts.get(isSettled ? 3 : 1),
        "peak · " + counts.get(isSettled ? 4 : 2) + " mean",
        work.group(1) + " h",
        "of " + work.group(2) + " h",
        String.valueOf(moved));
  }

  /// What stands after the last table and the figures in words.
  List<String> notes() {
    int after = Math.max(lastTable(), lines.indexOf(first(WORK).group()) + 1);
    return lines.subList(after, lines.size()).stream()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }

  private int lastTable() {
    for (int i = lines.size(); i > 0; i--) {
      if (lines.get(i - 1).startsWith("|")) {
        return i;
      }
    }
    return 0;
  }

  private Matcher first(Pattern form) {
    return lines.stream()
        .map(form::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing of the form " + form + " in " + lines));
  }

  private List<List<String>> table(String firstTitle) {
    return lines.stream()
        .dropWhile(line -> !line.startsWith("| " + firstTitle))
        .takeWhile(line -> line.startsWith("|"))
        .filter(line -> !line.startsWith("|---"))
        .map(Printed::cells)
        .toList();
  }

  private static List<String> cells(String line) {
    String inside = line.substring(1, line.length() - 1);
    return Arrays.stream(inside.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
  }
}
