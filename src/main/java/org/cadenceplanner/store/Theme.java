package org.cadenceplanner.store;

/// How the window looks.
public enum Theme {
  /// Light or dark, as the system does.
  SYSTEM,
  LIGHT,
  DARK
}
