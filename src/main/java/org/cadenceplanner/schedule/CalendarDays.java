package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.SortedMap;

/// The days off of one calendar over a stretch of time.
public record CalendarDays(
    String id,
    String name,
    SortedMap<LocalDate, String> names,
    Optional<Year> lastKnownYear,
    Optional<Year> lastAnnouncedYear) {}
