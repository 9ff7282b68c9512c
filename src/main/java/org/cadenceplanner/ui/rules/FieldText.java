package org.cadenceplanner.ui.rules;

/// Numbers and names as people type them into the fields of a form.
final class FieldText {
  private static final int MOST_OF_A_NAME = 120;

  private FieldText() {}

  /// @throws IllegalArgumentException if the text is blank or longer than a plan's names may be
  static String name(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("found nothing; allowed: a name");
    }
    return nameOrNone(text);
  }

  /// @throws IllegalArgumentException if the text is longer than a plan's names may be
  static String nameOrNone(String text) {
    String plain = text.strip();
    if (plain.length() > MOST_OF_A_NAME) {
      throw new IllegalArgumentException(
          "found %s characters; allowed: at most %s".formatted(plain.length(), MOST_OF_A_NAME));
    }
    return plain;
  }
}
