package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.cadenceplanner.plan.YearlySlot;

/// The days of yearly slots from an origin on, found year by year as they are asked for. Two slots
/// that fall on one day, as the fourth and the last Tuesday of a month often do, are one. One of the
/// last week of December may lie in the next January, among the days of the next year.
final class YearlyDays {
  private final LocalDate origin;
  private final List<YearlySlot> slots;
  private final List<LocalDate> found = new ArrayList<>();
  private final NavigableSet<LocalDate> ahead = new TreeSet<>();
  private int year;

  YearlyDays(LocalDate origin, List<YearlySlot> slots) {
    this.origin = origin;
    this.slots = slots;
    found.add(origin);
    year = origin.getYear() - 1;
  }

  /// The origin for 0, else the day of the slot so many after it.
  LocalDate day(int number) {
    while (found.size() <= number) {
      addYear();
    }
    return found.get(number);
  }

  private void addYear() {
    slots.stream()
        .map(slot -> slot.in(year))
        .filter(day -> day.isAfter(origin))
        .forEach(ahead::add);
    year++;
    Set<LocalDate> known = ahead.headSet(LocalDate.of(year, 1, 1));
    found.addAll(known);
    known.clear();
  }
}
