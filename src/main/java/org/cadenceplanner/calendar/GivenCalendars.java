package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarFileReader;

/// Calendars that came with a plan, in no folder.
///
/// @param files their files by name: `xen` is what is named `xen.xml`
record GivenCalendars(Map<String, byte[]> files) implements CalendarSource {
  GivenCalendars {
    files = Map.copyOf(files);
  }

  @Override
  public String label() {
    return tr("the picture");
  }

  @Override
  public List<String> calendars() {
    return files.keySet().stream()
        .map(name -> name.substring(0, name.length() - FolderCalendars.ENDING.length()))
        .filter(CalendarId::isCalendar)
        .sorted()
        .toList();
  }

  @Override
  public Optional<CalendarFile> find(String name) {
    return file(name)
        .map(
            bytes ->
                CalendarFileReader.read(
                    tr("the picture's %s", name + FolderCalendars.ENDING), bytes));
  }

  @Override
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name + FolderCalendars.ENDING));
  }
}
