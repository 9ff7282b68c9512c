package org.cadenceplanner.plan;

/// Which way a day that is blocked moves.
public enum Direction {
  /// To the first free day before it.
  EARLIER("earlier"),
  /// To the first free day after it.
  LATER("later"),
  /// To the nearest free day; of two equally near ones to the later.
  NEAREST("nearest"),
  /// To the first free day after it in the same month, else to the last one before it in that month.
  WITHIN_MONTH("same month"),
  /// A release skips its slot and comes with the next one that is free, if one of the next hundred
  /// is; a milestone, which has no slots, goes to the first free day after it.
  SKIP("skip");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /// Its word in files and on the command line, such as `same month`.
  public String word() {
    return word;
  }
}
