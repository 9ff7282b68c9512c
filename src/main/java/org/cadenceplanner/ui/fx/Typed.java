package org.cadenceplanner.ui.fx;

import java.util.regex.Pattern;

/// Reads what is typed into fields; what cannot be read is said for people, with what is allowed.
public final class Typed {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private Typed() {}

  /// A whole number such as `12`.
  ///
  /// @throws IllegalArgumentException if the text is none from the least to the most
  public static int wholeNumber(String text, int least, int most) {
    String stripped = text.strip();
    if (DIGITS.matcher(stripped).matches()) {
      int number = Integer.parseInt(stripped);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        "%s; allowed: a whole number from %s to %s".formatted(shown(text), least, most));
  }

  /// What was typed, as a message about it begins: `found 'abc'`, or `found nothing`.
  public static String shown(String text) {
    return text.isBlank() ? "found nothing" : "found '" + text.strip() + "'";
  }
}
