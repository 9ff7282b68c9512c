package org.cadenceplanner.planted.calendar;

import java.util.TimeZone;

final class TakesTheSystemsZone {
  TimeZone zone() {
    return TimeZone.getDefault();
  }
}
