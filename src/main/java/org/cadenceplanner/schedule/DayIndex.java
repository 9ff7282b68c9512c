package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// The days off of all the calendars of a plan over its years: built once, never changed, and asked
/// millions of times. Days outside its years are no holidays to it.
public final class DayIndex {
  private final LocalDate first;
  private final LocalDate last;
  private final long firstEpochDay;
  private final int length;
  private final Map<String, CalendarDays> calendars;
  private final Map<String, DaySet> off;

  private DayIndex(LocalDate first, LocalDate last, Map<String, CalendarDays> calendars) {
    this.first = first;
    this.last = last;
    this.firstEpochDay = first.toEpochDay();
    this.length = (int) (last.toEpochDay() - firstEpochDay) + 1;
    this.calendars = calendars;
    this.off = new LinkedHashMap<>();
    calendars.forEach((id, days) -> off.put(id, off(days)));
  }

  /// Indexes calendars over the days from `first` to `last`, both included.
  ///
  /// @throws IllegalArgumentException if `last` is before `first`
  public static DayIndex of(LocalDate first, LocalDate last, List<CalendarDays> calendars) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(tr("an index from %s to %s", first, last));
    }
    Map<String, CalendarDays> byId = new LinkedHashMap<>();
    calendars.forEach(calendar -> byId.put(calendar.id(), calendar));
    return new DayIndex(first, last, byId);
  }

  /// The first year that a plan's index has to hold: the year before its horizon, before the
  /// earliest anchor where that is earlier, or, where ends keep off holidays, before the first release
  /// of the history.
  public static int firstYear(Plan plan) {
    int earliest = plan.horizon().firstYear();
    for (Scenario scenario : plan.scenarios()) {
      earliest = Math.min(earliest, scenario.anchor().date().getYear());
      if (scenario.supportSchemes().stream().anyMatch(scheme -> scheme.dates().isPresent())) {
        earliest = Math.min(earliest, firstYearOfHistory(plan).orElse(earliest));
      }
    }
    return earliest - 1;
  }

  private static OptionalInt firstYearOfHistory(Plan plan) {
    return plan.history().stream().mapToInt(release -> release.date().getYear()).min();
  }

  /// The last year that a plan's index has to hold: the year after its horizon.
  public static int lastYear(Plan plan) {
    return plan.horizon().lastYear() + 1;
  }

  /// The first day of the index.
  public LocalDate first() {
    return first;
  }

  /// The last day of the index.
  public LocalDate last() {
    return last;
  }

  /// The calendars in the index.
  public List<CalendarDays> calendars() {
    return List.copyOf(calendars.values());
  }

  /// A calendar by its id.
  public Optional<CalendarDays> calendar(String id) {
    return Optional.ofNullable(calendars.get(id));
  }

  /// The days off of a calendar; none of one that is not in the index.
  public DaySet daysOff(String id) {
    DaySet days = off.get(id);
    return days == null ? new DaySet(this, new BitSet()) : days;
  }

  int length() {
    return length;
  }

  /// How many days a day is after the first day of the index; negative before it.
  long at(LocalDate day) {
    return day.toEpochDay() - firstEpochDay;
  }

  /// Whether a place so many days after the first is one of the index.
  boolean has(long at) {
    return at >= 0 && at < length;
  }

  private DaySet off(CalendarDays days) {
    BitSet bits = new BitSet(length);
    for (LocalDate day : days.names().keySet()) {
      long at = at(day);
      if (has(at)) {
        bits.set((int) at);
      }
    }
    return new DaySet(this, bits);
  }
}
