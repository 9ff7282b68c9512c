package org.cadenceplanner.chart;

import java.util.Locale;

/// Makes a sentence of words.
final class Sentence {
  private Sentence() {}

  /// The words with a capital at their start and a stop at their end.
  static String of(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int second = words.offsetByCodePoints(0, 1);
    return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second) + ".";
  }
}
