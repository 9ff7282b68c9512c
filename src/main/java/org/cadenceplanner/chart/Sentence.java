package org.cadenceplanner.chart;

import org.cadenceplanner.insight.Words;

/// Makes a sentence of words.
final class Sentence {
  private Sentence() {}

  /// The words with a capital at their start and a stop at their end; the stop of an abbreviation
  /// there, such as the German `10. Nov.`, is one.
  static String of(String words) {
    return words.isEmpty() || words.endsWith(".")
        ? Words.capitalised(words)
        : Words.capitalised(words) + ".";
  }
}
