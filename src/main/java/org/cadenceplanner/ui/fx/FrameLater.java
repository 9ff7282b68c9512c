package org.cadenceplanner.ui.fx;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Values that a part of the window follows one frame later, so that the chart is drawn first.
public final class FrameLater {
  private FrameLater() {}

  /// The value as it was a frame ago; as it is where the node is in no window on the screen.
  ///
  /// @param node what follows the value
  public static <T> ObservableValue<T> of(ObservableValue<T> value, Node node) {
    ReadOnlyObjectWrapper<T> later = new ReadOnlyObjectWrapper<>(value.getValue());
    value.subscribe(
        now ->
            onScreen(node)
                .ifPresentOrElse(
                    scene -> follow(scene, () -> later.set(value.getValue())),
                    () -> later.set(now)));
    return later.getReadOnlyProperty();
  }

  private static void follow(Scene scene, Runnable update) {
    NextFrame.then(scene, update);
    Platform.requestNextPulse();
  }

  private static Optional<Scene> onScreen(Node node) {
    return Optional.ofNullable(node.getScene())
        .filter(scene -> scene.getWindow() != null && scene.getWindow().isShowing());
  }
}
