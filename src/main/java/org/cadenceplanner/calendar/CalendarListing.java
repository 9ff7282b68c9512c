package org.cadenceplanner.calendar;

import java.util.List;

/// All calendars and regions one can choose, and what is wrong with those one cannot.
///
/// @param calendars by id
/// @param problems one for each file that cannot be used
public record CalendarListing(List<ListedCalendar> calendars, List<CalendarFailure> problems) {

  public CalendarListing {
    calendars = List.copyOf(calendars);
    problems = List.copyOf(problems);
  }
}
