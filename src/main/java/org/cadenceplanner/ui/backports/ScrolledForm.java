package org.cadenceplanner.ui.backports;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Has a form fill its window, and scroll where that is too low for large texts.
final class ScrolledForm {
  private ScrolledForm() {}

  static ScrollPane of(Region form) {
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
