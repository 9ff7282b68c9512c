package org.cadenceplanner.ui.fx;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text of several lines in a form: the tab key leads on to the next field, as in all others.
public final class PlainArea extends TextArea {

  /// @param id its id in the scene
  /// @param name what it is, for those who cannot see what stands over it
  public PlainArea(String id, String name) {
    setId(id);
    Named.as(name, this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
  }

  private void goOn(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
      key.consume();
      requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
