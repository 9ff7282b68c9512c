package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Event;

/// Blocked ranges and events, in words: `22 Dec – 3 Jan`, `Xen summit 20–22 Jun 2018, 3 days
/// before`, `Easter (England) ± 2 days`.
final class BlockedInWords {
  private BlockedInWords() {}

  static String daysOf(BlockedRange range) {
    String from = Words.monthAndDay(range.from());
    return range.from().equals(range.to()) ? from : from + " – " + Words.monthAndDay(range.to());
  }

  /// @param name the event's name, perhaps shortened
  static String of(Event.Dated event, String name) {
    return name + " " + days(event.first(), event.last()) + around(event);
  }

  /// @param name the event's name, perhaps shortened
  /// @param calendarName the calendar's name for people
  static String of(Event.NamedHoliday event, String name, String calendarName) {
    boolean isNamedAfter = event.name().equalsIgnoreCase(event.holiday());
    String which = isNamedAfter ? calendarName : event.holiday() + ", " + calendarName;
    return name + " (" + which + ")" + around(event);
  }

  static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return Words.day(first);
    }
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? tr("%s–%s", first.getDayOfMonth(), Words.day(last))
        : Words.day(first) + " – " + Words.day(last);
  }

  private static String around(Event event) {
    int before = event.daysBefore();
    int after = event.daysAfter();
    if (before == after) {
      return before == 0 ? "" : " ± " + amountOf(before, "day", "days");
    }
    List<String> sides = new ArrayList<>();
    if (before > 0) {
      sides.add(tr("%s before", amountOf(before, "day", "days")));
    }
    if (after > 0) {
      sides.add(tr("%s after", amountOf(after, "day", "days")));
    }
    return ", " + Words.list(sides);
  }
}
