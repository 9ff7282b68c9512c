package org.cadenceplanner.export;

/// The form in which schedules and comparisons are written.
public enum OutputFormat {
  /// For a terminal or a mail: plain text of at most 72 columns.
  TEXT,
  /// For programs.
  JSON,
  /// For spreadsheets.
  CSV,
  /// For wikis and trackers.
  MARKDOWN
}
