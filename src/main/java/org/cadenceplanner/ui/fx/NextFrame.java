package org.cadenceplanner.ui.fx;

import javafx.application.Platform;
import javafx.scene.Scene;

/// What is put off until a window has been laid out and its picture is on the way to the screen.
public final class NextFrame {
  private NextFrame() {}

  /// Puts a task off until the next frame of the scene.
  ///
  /// @param task what is done once then
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
