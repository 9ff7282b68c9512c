package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.plan.YearlySlot;

/// The days of yearly slots from an origin on, found year by year as they are asked for. Two slots
/// that fall on one day, as the fourth and the last Tuesday of a month often do, are one.
final class YearlyDays {
  private final LocalDate origin;
  private final List<YearlySlot> slots;
  private final List<LocalDate> found = new ArrayList<>();
  private int years;

  YearlyDays(LocalDate origin, List<YearlySlot> slots) {
    this.origin = origin;
    this.slots = slots;
    found.add(origin);
  }

  /// The origin for 0, else the day of the slot so many after it.
  LocalDate day(int number) {
    while (found.size() <= number) {
      addYear();
    }
    return found.get(number);
  }

  private void addYear() {
    int year = origin.getYear() + years;
    slots.stream()
        .map(slot -> slot.in(year))
        .filter(day -> day.isAfter(origin))
        .distinct()
        .sorted()
        .forEach(found::add);
    years++;
  }
}
