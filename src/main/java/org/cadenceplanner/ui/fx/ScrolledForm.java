package org.cadenceplanner.ui.fx;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Has a form fill its window, and scroll where that is too low for large texts.
public final class ScrolledForm {
  private ScrolledForm() {}

  public static ScrollPane of(Region form) {
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
