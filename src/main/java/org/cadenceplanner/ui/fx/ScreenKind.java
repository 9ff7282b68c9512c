package org.cadenceplanner.ui.fx;

/// The screens of the window, in their order, and the chart of each.
public enum ScreenKind {
  TIMELINE("Timeline"),
  YEAR("Year"),
  COMPARE("Compare"),
  LOAD("Load");

  private final String word;

  ScreenKind(String word) {
    this.word = word;
  }

  /// What it is called on its button.
  public String word() {
    return word;
  }

  /// Its number on the keys that show it, from 1.
  public int number() {
    return ordinal() + 1;
  }
}
