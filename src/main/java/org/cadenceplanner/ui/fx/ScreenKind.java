package org.cadenceplanner.ui.fx;

/// The screens of the window, in their order, and the chart of each.
public enum ScreenKind {
  TIMELINE("Timeline", 1),
  YEAR("Year", 2),
  COMPARE("Compare", 3),
  LOAD("Load", 4);

  private final String word;
  private final int number;

  ScreenKind(String word, int number) {
    this.word = word;
    this.number = number;
  }

  /// What it is called on its button.
  public String word() {
    return word;
  }

  /// Its number on the keys that show it, from 1.
  public int number() {
    return number;
  }
}
