package org.cadenceplanner.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A release that has happened.
///
/// @param version its version
/// @param date the day it was released
/// @param ends the ends of its phases as published, by the phase's name; a phase not named here
/// follows the scheme of its time
public record HistoricRelease(Version version, LocalDate date, Map<String, HistoricEnd> ends) {
  /// @throws IllegalArgumentException if the day is outside the years that a plan can hold
  public HistoricRelease {
    Horizon.requireDay(date);
    ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
  }
}
