package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The days off of one calendar over a stretch of time.
///
/// @param id the calendar as the plan writes it: `gb/eng`, `de/be`, `cn`, `xen`
/// @param name its name for people: `England`, `Germany (Berlin)`
/// @param names each day off with the name of its holiday; two on one day are joined by `and`
/// @param firstKnownYear the first year it can speak for; empty if there is no beginning
/// @param lastKnownYear the last year it can speak for; empty if there is no end
/// @param lastAnnouncedYear the last year whose days are announced, those after it being computed;
/// empty if all are law
public record CalendarDays(
    String id,
    String name,
    SortedMap<LocalDate, String> names,
    Optional<Year> firstKnownYear,
    Optional<Year> lastKnownYear,
    Optional<Year> lastAnnouncedYear) {
  public CalendarDays {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }
}
