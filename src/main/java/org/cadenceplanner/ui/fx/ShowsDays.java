package org.cadenceplanner.ui.fx;

/// A screen with days to look at more closely.
public interface ShowsDays {
  /// What one does with them.
  DaysOnScreen days();
}
