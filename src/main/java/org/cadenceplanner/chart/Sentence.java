package org.cadenceplanner.chart;

import org.cadenceplanner.insight.Words;

/// Makes a sentence of words.
final class Sentence {
  private Sentence() {}

  /// The words with a capital at their start and a stop at their end.
  static String of(String words) {
    return words.isEmpty() ? words : Words.capitalised(words) + ".";
  }
}
