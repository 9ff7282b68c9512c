package org.cadenceplanner.schedule;

/// How a release stands today.
public enum ReleaseState {
  /// It has happened.
  RELEASED,
  /// The rules give its date.
  PLANNED,
  /// Its date was set by hand.
  PINNED,
  /// Its date is before today, and the history does not have it.
  OVERDUE
}
