package org.cadenceplanner.cli;

/// The form in which `show` writes: one for people and spreadsheets, or one that other programs read
/// as their own.
enum ShowFormat {
  TEXT,
  JSON,
  CSV,
  MARKDOWN,
  /// Events for calendars.
  ICS,
  /// A list of releases as endoflife.date gives it.
  ENDOFLIFE,
  /// A schedule as Node.js publishes it.
  NODEJS
}
