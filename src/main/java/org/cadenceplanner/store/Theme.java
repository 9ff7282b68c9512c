package org.cadenceplanner.store;

/// How the window looks.
public enum Theme {
  /// Light or dark, as the system does.
  SYSTEM,
  LIGHT,
  DARK,
  /// Light, with black letters and strong lines.
  LIGHT_CONTRAST,
  /// Dark, with white letters on black and strong lines.
  DARK_CONTRAST
}
