package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.YearlySlot;

/// The due days of one cadence, counted from a day that is its slot 0.
///
/// @param cadence the cadence
/// @param origin the day of slot 0
/// @param offset how many slots after the origin's this series starts
record Series(Cadence cadence, LocalDate origin, int offset) {

  Series(Cadence cadence, LocalDate origin) {
    this(cadence, origin, 0);
  }

  /// The same days, counted from another slot.
  Series from(int number) {
    return new Series(cadence, origin, offset + number);
  }

  /// The day slot `number` is due.
  LocalDate due(int number) {
    int slot = offset + number;
    if (slot == 0) {
      return origin;
    }
    return switch (cadence) {
      case Cadence.Every every -> every.interval().after(origin, slot);
      case Cadence.Yearly yearly -> afterOrigin(yearly.slots(), slot);
    };
  }

  private LocalDate afterOrigin(List<YearlySlot> slots, int number) {
    List<LocalDate> rest =
        daysIn(slots, origin.getYear()).stream().filter(day -> day.isAfter(origin)).toList();
    if (number <= rest.size()) {
      return rest.get(number - 1);
    }
    int beyond = number - rest.size() - 1;
    int year = origin.getYear() + 1 + beyond / slots.size();
    return daysIn(slots, year).get(beyond % slots.size());
  }

  private static List<LocalDate> daysIn(List<YearlySlot> slots, int year) {
    return slots.stream().map(slot -> slot.in(year)).sorted().toList();
  }
}
