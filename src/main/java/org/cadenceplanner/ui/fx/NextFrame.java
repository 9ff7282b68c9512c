package org.cadenceplanner.ui.fx;

import javafx.application.Platform;
import javafx.scene.Scene;

/// What is put off until a window has been laid out and its picture is on the way to the screen.
public final class NextFrame {
  private NextFrame() {}

  /// @param task what is done once, after the next frame of the scene
  public static void then(Scene scene, Runnable task) {
    Runnable listener =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(task);
          }
        };
    scene.addPostLayoutPulseListener(listener);
  }
}
