package org.cadenceplanner.calendar;

import java.util.List;
import org.cadenceplanner.calendar.xml.CalendarRegion;

/// What people should know of a calendar's days: where it differs from what they may expect.
final class CalendarNotes {
  private CalendarNotes() {}

  /// The notes on a country and on the regions named, the country's first, in English.
  static List<String> english(List<CalendarRegion> chain) {
    return chain.stream().flatMap(region -> region.notes().stream()).toList();
  }

  /// Notes in German. One that does not come with the program stays as its file has it.
  static List<String> inGerman(List<String> english) {
    return english.stream().map(note -> NotesInGerman.NOTES.getOrDefault(note, note)).toList();
  }
}
