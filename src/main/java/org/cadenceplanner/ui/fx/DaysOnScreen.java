package org.cadenceplanner.ui.fx;

/// The days on a screen, at some of which one looks closer, or steps back from them.
public interface DaysOnScreen {
  /// Looks closer at the middle of the days shown.
  void zoomIn();

  /// Steps back from the middle of the days shown.
  void zoomOut();

  /// Shows all the years of the plan.
  void showAll();

  /// Shows today in the middle.
  void showToday();
}
