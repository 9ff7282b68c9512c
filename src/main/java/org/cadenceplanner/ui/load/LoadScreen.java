package org.cadenceplanner.ui.load;

import javafx.scene.layout.BorderPane;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Workspace;

/// The work over time.
public final class LoadScreen extends BorderPane {
  /// @param workspace what is shown
  /// @param measure measures texts as the pictures do
  public LoadScreen(Workspace workspace, TextMeasure measure, Appearance appearance) {
    setId("load");
  }
}
