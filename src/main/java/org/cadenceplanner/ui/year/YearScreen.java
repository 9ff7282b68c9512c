package org.cadenceplanner.ui.year;

import javafx.scene.layout.BorderPane;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Workspace;

/// One year above the other.
public final class YearScreen extends BorderPane {
  /// @param workspace what is shown
  /// @param measure measures texts as the pictures do
  public YearScreen(Workspace workspace, TextMeasure measure, Appearance appearance) {
    setId("year");
  }
}
