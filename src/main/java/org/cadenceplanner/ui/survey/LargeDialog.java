package org.cadenceplanner.ui.survey;

import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.ScrolledForm;

/// A dialog that takes most of the window: fields on the left, what they come to on the right.
final class LargeDialog {
  private static final double SHARE_OF_WINDOW = 0.94;

  private LargeDialog() {}

  static void fill(Dialog<?> dialog, Dialogs dialogs) {
    dialog
        .getDialogPane()
        .setPrefSize(
            SHARE_OF_WINDOW * dialogs.owner().getWidth(),
            SHARE_OF_WINDOW * dialogs.owner().getHeight());
  }

  /// The fields, which scroll where the window is too low for them.
  static ScrollPane scrolled(Region fields) {
    ScrollPane scroll = ScrolledForm.of(fields);
    scroll.getStyleClass().add("survey-left");
    scroll.setMinWidth(Region.USE_PREF_SIZE);
    return scroll;
  }
}
