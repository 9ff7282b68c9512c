package org.cadenceplanner;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window with nothing in it, as large as the program's: what any program of its kind has to pay.
public final class EmptyWindow {
  static final String REHEARSAL = "rehearsal";
  private static final int FRAMES = 10;

  private EmptyWindow() {}

  public static void main(String[] words) {
    Application.launch(Shown.class, words);
  }

  /// The window as the toolkit starts it.
  public static final class Shown extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Pane(), 1440, 900));
      stage.show();
      if (getParameters().getRaw().contains(REHEARSAL)) {
        closeOnceDrawn();
      }
    }
  }

  private static void closeOnceDrawn() {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
          Platform.exit();
        }
      }
    }.start();
  }
}
