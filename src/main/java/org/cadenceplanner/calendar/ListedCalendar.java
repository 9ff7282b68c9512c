package org.cadenceplanner.calendar;

/// A calendar one can choose.
///
/// @param id what a plan writes: `de/be`
/// @param name its name for people: `Germany (Berlin)`
/// @param origin where it comes from: a folder, `Cadence`, or `Jollyday`
public record ListedCalendar(String id, String name, String origin) {}
