package org.cadenceplanner.store;

/// What became of a plan file since it was read or written here.
public enum FileState {
  /// It holds the same bytes, even where another program wrote them again.
  UNCHANGED,
  /// Another program changed it.
  CHANGED,
  /// It is no longer there, or its folder is not.
  GONE,
  /// There is something of its name that cannot be read, or is no file.
  UNREADABLE
}
