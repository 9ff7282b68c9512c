package org.cadenceplanner.ui;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/// A window that is opened to learn from, and closed once it has been drawn with all that is in it.
final class Rehearsed {
  private static final int FRAMES = 20;

  private Rehearsed() {}

  static void closeSoon(Stage stage) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        boolean isFilled = stage.getScene().getRoot() instanceof MainWindow;
        frames += isFilled ? 1 : 0;
        if (frames == FRAMES) {
          stop();
          stage.hide();
        }
      }
    }.start();
  }
}
