package org.cadenceplanner.ui.rules;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A small window beside what it is about; a click elsewhere or Escape closes it.
///
/// No ControlsFX PopOver: where one stands at the edge of the screen and a message makes it higher,
/// it and the window system push it to and fro for ever.
final class SidePopover {
  private static final double GAP = 6;

  private final Popup window = new Popup();
  private final StackPane frame = new StackPane();

  SidePopover() {
    frame.getStyleClass().add("side-popover");
    window.getContent().add(frame);
    window.setAutoHide(true);
  }

  /// @param owner what it is about; it shows to the right of that
  void show(Node owner, Node content) {
    replace(content);
    Bounds beside = owner.localToScreen(owner.getLayoutBounds());
    window.show(owner, beside.getMaxX() + GAP, beside.getMinY() - GAP);
  }

  void replace(Node content) {
    frame.getChildren().setAll(content);
    window.sizeToScene();
  }

  void hide() {
    window.hide();
  }
}
