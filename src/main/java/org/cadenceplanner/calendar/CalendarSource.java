package org.cadenceplanner.calendar;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.xml.CalendarFile;

/// A place calendars come from. A calendar `us` may have an amendment there, `us+`, whose days are
/// added to the calendar of that name in the same place or in one further away.
interface CalendarSource {

  /// The place as people are told of it.
  String label();

  /// The calendars of this place, amendments left out.
  List<String> calendars();

  /// The calendar of this name, or the amendment if the name ends in `+`.
  ///
  /// @throws org.cadenceplanner.calendar.xml.CalendarFileException if its file is wrong
  Optional<CalendarFile> find(String name);

  /// The file of that calendar or amendment; empty where there is none, or it comes with the program.
  ///
  /// @throws org.cadenceplanner.calendar.xml.CalendarFileException if it cannot be read
  default Optional<byte[]> file(String name) {
    return Optional.empty();
  }
}
