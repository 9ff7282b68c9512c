package org.cadenceplanner.calendar;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.calendar.xml.Coverage;

/// The years a calendar can say anything about.
///
/// The Umm al-Qura calendar of the Islamic feasts is tabled for 1883 to 2173 only (JDK,
/// `HijrahChronology`). Its dates are computed, the states announce theirs by the sighting of the
/// moon; so none of the years of such a calendar counts as announced unless its file says so.
record Reach(int first, int last, boolean byTheMoon) {
  private static final Reach ALL = new Reach(1, 9999, false);
  private static final Reach ISLAMIC = new Reach(1883, 2173, true);

  static Reach of(List<CalendarRegion> chain) {
    boolean islamic =
        chain.stream().anyMatch(region -> !region.holidays().islamicHolidays().isEmpty());
    return islamic ? ISLAMIC : ALL;
  }

  /// The years a calendar speaks for, of those it can say anything about.
  Coverage limit(Coverage coverage) {
    return byTheMoon
        ? new Coverage(
            coverage.firstKnown().or(() -> Optional.of(Year.of(first))),
            coverage.lastKnown().or(() -> Optional.of(Year.of(last))),
            coverage.lastAnnounced().or(() -> Optional.of(Year.of(first - 1))))
        : coverage;
  }
}
