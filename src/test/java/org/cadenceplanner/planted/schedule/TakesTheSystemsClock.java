package org.cadenceplanner.planted.schedule;

import java.time.Clock;

final class TakesTheSystemsClock {
  Clock clock() {
    return Clock.systemUTC();
  }
}
