package org.cadenceplanner.planted.schedule;

import java.time.Clock;
import java.time.LocalDate;

final class AsksAClock {
  LocalDate today(Clock clock) {
    return LocalDate.now(clock);
  }
}
