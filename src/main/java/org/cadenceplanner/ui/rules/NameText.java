package org.cadenceplanner.ui.rules;

import java.util.Locale;

/// Reads the names that people type.
final class NameText {
  private static final int MOST_CHARACTERS = 120;

  private NameText() {}

  /// Reads a name.
  ///
  /// @param example a name of such a thing
  /// @throws IllegalArgumentException if the text is blank or too long for a plan file
  static String read(String text, String example) {
    String name = text.strip();
    if (name.isEmpty() || name.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "found %s; allowed: a name such as %s, at most %s characters"
              .formatted(found(name), example, MOST_CHARACTERS));
    }
    return name;
  }

  private static String found(String name) {
    return name.isEmpty() ? "nothing" : name.length() + " characters";
  }

  /// A name as it begins a row: `Full support`.
  static String capital(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }
}
