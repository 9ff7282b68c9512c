package org.cadenceplanner.ui.fx;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Values that a part of the window follows only while it is in the window, and then again.
public final class WhileSeen {
  private WhileSeen() {}

  /// The value as it is while a node is in the window; as it was last while it is not.
  public static <T> ObservableValue<T> of(ObservableValue<T> value, Node node) {
    return value.when(node.sceneProperty().map(Objects::nonNull).orElse(false));
  }

  /// The value as it is while the window that a node is in is open, as for what outlives dialogs and
  /// must not keep them; as it was last while there is none.
  public static <T> ObservableValue<T> inOpenWindow(ObservableValue<T> value, Node node) {
    return value.when(
        node.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false));
  }
}
