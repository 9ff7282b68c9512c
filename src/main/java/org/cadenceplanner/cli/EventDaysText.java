package org.cadenceplanner.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnDays;
import org.cadenceplanner.calendar.ics.EventDays;
import org.cadenceplanner.export.DaysExport;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.language.Texts;

/// Which days off were found in a calendar file, and which of them a calendar does not have yet.
///
/// @param source where they were found, in a sentence
/// @param calendar the calendar they are for, as it was before
record EventDaysText(String source, EventDays found, OwnCalendar calendar) {

  String text() {
    Set<OwnDays> fresh = new HashSet<>(calendar.lacking(found.days()));
    List<DaysExport.Row> rows =
        found.days().stream().map(days -> row(days, fresh.contains(days))).toList();
    return DaysExport.of(source, rows, summary(fresh.size()));
  }

  private static DaysExport.Row row(OwnDays days, boolean isNew) {
    return new DaysExport.Row(when(days), days.name(), isNew ? "new" : "kept");
  }

  private static String when(OwnDays days) {
    return switch (days) {
      case OwnDays.Yearly yearly ->
          "every year, "
              + stretch(Words.monthAndDay(yearly.first()), Words.monthAndDay(yearly.last()));
      case OwnDays.Once once ->
          stretch(Words.weekdayAndDay(once.first()), Words.weekdayAndDay(once.last()));
    };
  }

  private static String stretch(String first, String last) {
    return first.equals(last) ? first : first + " – " + last;
  }

  private String summary(int fresh) {
    String all = Texts.amountOf(found.days().size(), "entry", "entries");
    String news = fresh == 0 ? "none is new" : fresh + (fresh == 1 ? " is new" : " are new");
    return (all + " found; " + news + ". " + String.join(" ", found.leftOut())).strip();
  }
}
