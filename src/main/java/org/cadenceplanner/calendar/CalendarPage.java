package org.cadenceplanner.calendar;

import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.calendar.xml.Coverage;
import org.cadenceplanner.schedule.CalendarDays;

/// What a calendar says of a country, or of one of its regions.
///
/// @param english its name for people in English: `Germany (Berlin)`
/// @param german the same in German
/// @param notes what people should know of its days, in English, those of its country included
/// @param coverage the years it speaks for
/// @param days its days off, over the years that were asked for
record CalendarPage(
    String english,
    Supplier<String> german,
    List<String> notes,
    Coverage coverage,
    HolidayDates days) {

  /// What its rules come to from one year to another, both included.
  ///
  /// @param chain the country, and the regions down to the one it is of
  /// @throws CalendarFailure.TooEarly if the first year is before the first its rules can tell of
  static CalendarPage workedOut(
      List<CalendarRegion> chain, Coverage coverage, Year first, Year last)
      throws CalendarFailure.TooEarly {
    Reach reach = Reach.of(chain);
    if (first.getValue() < reach.first()) {
      throw new CalendarFailure.TooEarly(
          CalendarNames.nameOf(chain), reach.first(), first.getValue());
    }
    return new CalendarPage(
        CalendarNames.english(chain),
        () -> CalendarNames.german(chain),
        CalendarNotes.english(chain),
        reach.limit(coverage),
        Jollyday.days(chain, reach, first, last));
  }

  /// The page with other days.
  CalendarPage with(HolidayDates other) {
    return new CalendarPage(english, german, notes, coverage, other);
  }

  /// Its days for a plan that names the calendar.
  CalendarDays daysOf(CalendarId id) {
    return new CalendarDays(
        id.toString(),
        new CalendarDays.Names(english, days.inEnglish(), notes),
        () -> new CalendarDays.Names(german.get(), days.inGerman(), CalendarNotes.inGerman(notes)),
        coverage.firstKnown(),
        coverage.lastKnown(),
        coverage.lastAnnounced());
  }
}
