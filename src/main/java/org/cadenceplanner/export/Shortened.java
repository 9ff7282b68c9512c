package org.cadenceplanner.export;

import static org.cadenceplanner.language.Texts.tr;

/// Texts for print, of which very long ones are shortened: laying out a page takes time by the square of
/// a word's length.
final class Shortened {
  private static final int MOST_LETTERS = 2_000;
  private static final int FIRST_LETTERS = 500;
  private static final int LAST_LETTERS = 300;

  private Shortened() {}

  /// The text, or of one with more than 2,000 letters its beginning, how much is left out, and its end:
  /// what a sentence says of a long name stands behind it.
  static String of(String text) {
    if (text.length() <= MOST_LETTERS) {
      return text;
    }
    int first = text.offsetByCodePoints(0, FIRST_LETTERS);
    int last = text.offsetByCodePoints(text.length(), -LAST_LETTERS);
    return tr(
        "%s … (%s letters left out) … %s",
        text.substring(0, first), text.codePointCount(first, last), text.substring(last));
  }
}
