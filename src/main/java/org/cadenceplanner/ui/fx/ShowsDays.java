package org.cadenceplanner.ui.fx;

/// A screen with days to look at more closely.
public interface ShowsDays {
  /// What one does with them.
  DaysOnScreen days();

  /// The chart that shows them, which has the keys for it.
  ChartView chart();
}
