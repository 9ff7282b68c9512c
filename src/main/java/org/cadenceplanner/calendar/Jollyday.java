package org.cadenceplanner.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.calendar.xml.ReadCalendar;

/// The dates that a calendar's rules come to, as Jollyday gives them.
///
/// Jollyday's state belongs to the whole JVM and is not safe when first used by several threads, so
/// one lock guards all of it; and it hands out its live caches, so they are switched off.
final class Jollyday {
  private static final Object LOCK = new Object();

  private Jollyday() {}

  /// The days off from the first to the last year, both included.
  ///
  /// A day in lieu may lie in the year before or after its holiday: New Year 2028 is kept in the
  /// USA on 31 December 2027. So a year more is read at both ends, and the days kept are those that
  /// fall into the years asked for.
  ///
  /// @param chain the country, and the regions down to the one they are of
  static HolidayDates days(List<CalendarRegion> chain, Reach reach, Year first, Year last) {
    String[] regions = chain.stream().skip(1).map(CalendarRegion::hierarchy).toArray(String[]::new);
    Map<String, Set<LocalDate>> days = new HashMap<>();
    synchronized (LOCK) {
      HolidayManager manager = manager(chain.getFirst());
      int to = Math.min(last.getValue() + 1, reach.last());
      for (int year = Math.max(first.getValue() - 1, reach.first()); year <= to; year++) {
        manager.getHolidays(Year.of(year), regions).stream()
            .filter(Jollyday::isDayOff)
            .filter(holiday -> isWithin(first, holiday, last))
            .forEach(
                holiday ->
                    days.computeIfAbsent(HolidayNames.nameOf(holiday), _ -> new HashSet<>())
                        .add(holiday.getDate()));
      }
    }
    return HolidayDates.of(days);
  }

  private static HolidayManager manager(CalendarRegion root) {
    HolidayManager.setManagerCachingEnabled(false);
    return HolidayManager.getInstance(new ReadCalendar(root));
  }

  private static boolean isWithin(Year first, Holiday holiday, Year last) {
    int year = holiday.getDate().getYear();
    return first.getValue() <= year && year <= last.getValue();
  }

  /// An observance is a day people mark, not a day off.
  private static boolean isDayOff(Holiday holiday) {
    return switch (holiday.getType()) {
      case PUBLIC_HOLIDAY, BANK_HOLIDAY -> true;
      case OBSERVANCE -> false;
    };
  }
}
