package org.cadenceplanner.ui.compare;

import javafx.scene.layout.BorderPane;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Workspace;

/// Scenarios side by side.
public final class CompareScreen extends BorderPane {
  /// @param workspace what is shown
  /// @param measure measures texts as the pictures do
  public CompareScreen(Workspace workspace, TextMeasure measure, Appearance appearance) {
    setId("compare");
  }
}
