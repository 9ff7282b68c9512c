package org.cadenceplanner.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.calendar.xml.ReadCalendar;

/// The dates of a calendar's rules, as Jollyday gives them, each with its English names.
///
/// Jollyday's state belongs to the whole JVM and is not safe when first used by several threads, so
/// one lock guards all of it; and it hands out its live caches, so they are switched off.
record HolidayDates(SortedMap<LocalDate, SortedSet<String>> names) {
  private static final Object JOLLYDAY = new Object();

  /// The days off from the first to the last year, both included, by date.
  ///
  /// A day in lieu may lie in the year before or after its holiday: New Year 2028 is kept in the
  /// USA on 31 December 2027. So a year more is read at both ends, and the days kept are those that
  /// fall into the years asked for.
  static HolidayDates of(
      CalendarRegion root, List<String> regions, Reach reach, Year first, Year last) {
    SortedMap<LocalDate, SortedSet<String>> names = new TreeMap<>();
    synchronized (JOLLYDAY) {
      HolidayManager manager = manager(root);
      int to = Math.min(last.getValue() + 1, reach.last());
      for (int year = Math.max(first.getValue() - 1, reach.first()); year <= to; year++) {
        manager.getHolidays(Year.of(year), regions.toArray(String[]::new)).stream()
            .filter(HolidayDates::isDayOff)
            .forEach(holiday -> add(names, holiday));
      }
    }
    return new HolidayDates(names.subMap(first.atDay(1), last.plusYears(1).atDay(1)));
  }

  /// Each day with its name in English; two on one day are joined by `and`.
  SortedMap<LocalDate, String> inEnglish() {
    return joined(UnaryOperator.identity(), " and ");
  }

  /// The same in German.
  SortedMap<LocalDate, String> inGerman() {
    return joined(HolidayNamesInGerman::of, " und ");
  }

  private static HolidayManager manager(CalendarRegion root) {
    HolidayManager.setManagerCachingEnabled(false);
    return HolidayManager.getInstance(new ReadCalendar(root));
  }

  /// An observance is a day people mark, not a day off.
  private static boolean isDayOff(Holiday holiday) {
    return switch (holiday.getType()) {
      case PUBLIC_HOLIDAY, BANK_HOLIDAY -> true;
      case OBSERVANCE -> false;
    };
  }

  private static void add(SortedMap<LocalDate, SortedSet<String>> names, Holiday holiday) {
    names
        .computeIfAbsent(holiday.getDate(), day -> new TreeSet<>())
        .add(HolidayNames.nameOf(holiday));
  }

  private SortedMap<LocalDate, String> joined(UnaryOperator<String> naming, String and) {
    return names.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey(),
                entry -> entry.getValue().stream().map(naming).collect(Collectors.joining(and)),
                (one, other) -> one,
                TreeMap::new));
  }
}
