package org.cadenceplanner.schedule;

import java.time.LocalDate;

/// A stretch of days, the first included, the end not.
record DayRange(LocalDate from, LocalDate until) {
  boolean isEmpty() {
    return !from.isBefore(until);
  }
}
