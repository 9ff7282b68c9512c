package org.cadenceplanner.ui.survey;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.cadenceplanner.ui.fx.ScrolledForm;

/// The fields on the left of a dialog, which scroll where the window is too low for them.
final class ScrolledColumn {
  private ScrolledColumn() {}

  static ScrollPane of(Region fields) {
    ScrollPane scroll = ScrolledForm.of(fields);
    scroll.getStyleClass().add("survey-left");
    scroll.setMinWidth(Region.USE_PREF_SIZE);
    return scroll;
  }
}
