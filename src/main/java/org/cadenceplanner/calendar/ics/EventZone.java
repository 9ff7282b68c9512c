package org.cadenceplanner.calendar.ics;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TimeZone;

/// The time zone in which an event begins, and what days its dates are there, wherever the program
/// runs.
///
/// @param zone the zone; empty where the event begins on a day of any
record EventZone(Optional<TimeZone> zone) {

  static EventZone of(ICalendar calendar, VEvent event) {
    return new EventZone(
        Optional.ofNullable(event.getDateStart())
            .flatMap(start -> Optional.ofNullable(calendar.getTimezoneInfo().getTimezone(start)))
            .map(TimezoneAssignment::getTimeZone));
  }

  /// The day of a date: the one that is written or, of a time in UTC, the one that it is in the zone.
  Optional<LocalDate> day(ICalDate date) {
    DateTimeComponents written = date.getRawComponents();
    DateTimeComponents here =
        zone.filter(_ -> written.isUtc())
            .map(known -> new DateTimeComponents(date, known))
            .orElse(written);
    try {
      return Optional.of(LocalDate.of(here.getYear(), here.getMonth(), here.getDate()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
