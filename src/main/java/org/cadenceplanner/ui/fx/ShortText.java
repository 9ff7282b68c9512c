package org.cadenceplanner.ui.fx;

/// Names cut to what there is room for, between words, with `…` for the rest.
///
/// ```java
/// ShortText.of("Germany (Bavaria, Augsburg)", 20); // "Germany (Bavaria…)"
/// ```
public final class ShortText {
  private ShortText() {}

  /// The text, or as many of its words as there is room for.
  ///
  /// @param most the most characters that the short text has, at least 3
  public static String of(String text, int most) {
    String plain = text.strip();
    if (plain.length() <= most) {
      return plain;
    }
    String end = plain.contains("(") ? "…)" : "…";
    String kept = firstWords(plain, most - end.length());
    boolean isOpen = kept.lastIndexOf('(') > kept.lastIndexOf(')');
    return kept + (isOpen ? end : "…");
  }

  private static String firstWords(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    String kept = text.substring(0, space > most / 2 ? space : wholeCharacters(text, most));
    return kept.replaceAll("[\\s,;(–-]+$", "");
  }

  /// A character may take two places of a text; such a pair is not torn apart.
  private static int wholeCharacters(String text, int most) {
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
