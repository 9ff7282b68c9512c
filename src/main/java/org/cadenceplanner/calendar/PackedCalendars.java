package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarFileReader;

/// The calendars that come with the program: the repository's `holidays/`, packed into it.
record PackedCalendars() implements CalendarSource {
  private static final List<String> CALENDARS =
      List.of("au", "ca", "ch", "cn", "hk", "il", "in", "jp", "kr", "sg", "tr", "tw", "vn", "xen");

  @Override
  public String label() {
    return "Cadence";
  }

  @Override
  public List<String> calendars() {
    return CALENDARS;
  }

  @Override
  public Optional<CalendarFile> find(String name) {
    String file = name + ".xml";
    return Optional.ofNullable(PackedCalendars.class.getResource("holidays/" + file))
        .map(resource -> CalendarFileReader.read(tr("Cadence's %s", file), resource));
  }
}
