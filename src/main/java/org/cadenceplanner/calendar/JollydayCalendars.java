package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.HolidayManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarFileReader;

/// The calendars that come with Jollyday, read by our own reader.
record JollydayCalendars() implements CalendarSource {

  @Override
  public String label() {
    return "Jollyday";
  }

  @Override
  public List<String> calendars() {
    return HolidayManager.getSupportedCalendarCodes().stream()
        .map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
        .sorted()
        .toList();
  }

  @Override
  public Optional<CalendarFile> find(String name) {
    String file = "Holidays_" + name.replace('-', '_') + ".xml";
    return Optional.ofNullable(HolidayManager.class.getResource("/holidays/" + file))
        .map(resource -> CalendarFileReader.read(tr("Jollyday's %s", file), resource));
  }
}
