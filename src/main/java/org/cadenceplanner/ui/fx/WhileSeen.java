package org.cadenceplanner.ui.fx;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Values that a part of the window follows only while it is in the window, and then again.
public final class WhileSeen {
  private WhileSeen() {}

  /// The value as it is while a node is in the window; as it was last while it is not.
  public static <T> ObservableValue<T> of(ObservableValue<T> value, Node node) {
    return value.when(node.sceneProperty().map(Objects::nonNull).orElse(false));
  }
}
