package org.cadenceplanner.ui.timeline;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A line around what is painted, while it has the keyboard by the keyboard.
final class FocusRing {
  private FocusRing() {}

  static Node of(Node painted) {
    Region ring = new Region();
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    ring.visibleProperty().bind(painted.focusVisibleProperty());
    return ring;
  }
}
