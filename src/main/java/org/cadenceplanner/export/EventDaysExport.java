package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnDays;
import org.cadenceplanner.calendar.ics.EventDays;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.language.Texts;

/// Days off that were found in a calendar file, written out: what `cadence import calendar` prints.
public final class EventDaysExport {
  private static final List<String> HEADER = List.of("Days off", "Name", "");

  private EventDaysExport() {}

  /// Writes which days were found, and which of them a calendar does not have yet.
  ///
  /// @param source where they were found, in a sentence
  /// @param calendar the calendar they are for, as it was before
  public static String of(String source, EventDays found, OwnCalendar calendar) {
    List<OwnDays> fresh = found.days().stream().filter(days -> !calendar.has(days)).toList();
    TextLines lines = new TextLines();
    lines.paragraph(source);
    lines.blank();
    lines.table(
        new Table(
            HEADER, found.days().stream().map(days -> cells(days, fresh.contains(days))).toList()));
    lines.blank();
    lines.paragraph(summary(found, fresh.size()));
    return lines.text();
  }

  private static List<String> cells(OwnDays days, boolean isNew) {
    return List.of(when(days), days.name(), isNew ? "new" : "kept");
  }

  private static String when(OwnDays days) {
    return switch (days) {
      case OwnDays.Yearly yearly ->
          "every year, "
              + stretch(Words.monthAndDay(yearly.first()), Words.monthAndDay(yearly.last()));
      case OwnDays.Once once -> stretch(day(once.first()), day(once.last()));
    };
  }

  private static String day(LocalDate day) {
    return Words.weekdayAndDay(day);
  }

  private static String stretch(String first, String last) {
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String summary(EventDays found, int fresh) {
    String all = Texts.amountOf(found.days().size(), "entry", "entries");
    String news = fresh == 0 ? "none is new" : fresh + (fresh == 1 ? " is new" : " are new");
    String left = String.join(" ", found.leftOut());
    return (all + " found; " + news + ". " + left).strip();
  }
}
