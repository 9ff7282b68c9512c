package org.cadenceplanner.ui;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/// A window that is opened to learn from: once all is in it, its cadence is changed again and again,
/// back to what it was, and then it is closed.
final class Rehearsed {
  private static final List<String> CHANGES =
      List.of("#cadence-8", "#cadence-9", "#cadence-12", "#cadence-6");
  private static final int FRAMES = 25 * CHANGES.size() - 1;

  private Rehearsed() {}

  static void closeSoon(Stage stage) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        boolean isFilled = stage.getScene().getRoot() instanceof MainWindow;
        frames += isFilled ? 1 : 0;
        press(stage, CHANGES.get(frames % CHANGES.size()));
        if (frames == FRAMES) {
          stop();
          stage.hide();
        }
      }
    }.start();
  }

  /// The button is there only once the window is filled.
  private static void press(Stage stage, String button) {
    if (stage.getScene().lookup(button) instanceof ToggleButton there) {
      there.fire();
    }
  }
}
