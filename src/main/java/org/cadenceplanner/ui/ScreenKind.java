package org.cadenceplanner.ui;

/// The screens of the window, in their order.
enum ScreenKind {
  TIMELINE("Timeline"),
  YEAR("Year"),
  COMPARE("Compare"),
  LOAD("Load");

  private final String word;

  ScreenKind(String word) {
    this.word = word;
  }

  /// What it is called on its button.
  String word() {
    return word;
  }

  /// Its number on the keys that show it, from 1.
  int number() {
    return ordinal() + 1;
  }
}
