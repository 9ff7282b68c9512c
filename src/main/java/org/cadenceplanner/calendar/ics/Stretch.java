package org.cadenceplanner.calendar.ics;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.cadenceplanner.calendar.OwnDays;

/// Which days an event takes.
sealed interface Stretch {

  /// Whole days.
  ///
  /// @param first the first of them
  /// @param more how many follow on it, 0 to 365
  record Days(LocalDate first, int more) implements Stretch {
    OwnDays yearly(String name) {
      return new OwnDays.Yearly(name, MonthDay.from(first), MonthDay.from(first.plusDays(more)));
    }

    /// As many days from another one on.
    OwnDays once(String name, LocalDate from) {
      return new OwnDays.Once(name, from, from.plusDays(more));
    }
  }

  /// Some hours of a day.
  record PartOfDay() implements Stretch {}

  /// None that can be read, or too many.
  record Unreadable() implements Stretch {}

  static Stretch of(LocalDate first, LocalDate last) {
    long more = ChronoUnit.DAYS.between(first, last);
    return more < OwnDays.MOST_DAYS ? new Days(first, (int) more) : new Unreadable();
  }
}
