package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

/// The screens of the window, in their order, and the chart of each.
public enum ScreenKind {
  TIMELINE(1),
  YEAR(2),
  COMPARE(3),
  LOAD(4);

  private final int number;

  ScreenKind(int number) {
    this.number = number;
  }

  /// What it is called on its button.
  public String word() {
    return switch (this) {
      case TIMELINE -> tr("Timeline");
      case YEAR -> tr("Year");
      case COMPARE -> tr("Compare");
      case LOAD -> tr("Load");
    };
  }

  /// Its number on the keys that show it, from 1.
  public int number() {
    return number;
  }
}
