package org.cadenceplanner.ui.rules;

import java.util.Locale;

/// How names stand in rows.
final class NameText {
  private NameText() {}

  /// A name as it begins a row: `Full support`.
  static String capital(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }
}
