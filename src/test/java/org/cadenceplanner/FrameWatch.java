package org.cadenceplanner;

import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.stage.Window;

/// Starts a program as its user would, says on standard output when its window has been drawn for
/// the first time, or with its chart, and ends it.
final class FrameWatch {
  static final String DRAWN = "drawn";
  private static final long MILLISECOND = 1_000_000;

  private FrameWatch() {}

  /// Starts the empty window if the property `empty` is set, else the program; the property `chart`
  /// has it wait for the chart.
  public static void main(String[] words) {
    Thread.ofPlatform().daemon().start(FrameWatch::watch);
    if (System.getProperty("empty") == null) {
      Main.main(words);
    } else {
      EmptyWindow.main(words);
    }
  }

  private static void watch() {
    while (!toolkitTakes(FrameWatch::awaitWindow)) {
      LockSupport.parkNanos(MILLISECOND);
    }
  }

  private static boolean toolkitTakes(Runnable task) {
    try {
      Platform.runLater(task);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static void awaitWindow() {
    if (Window.getWindows().isEmpty()) {
      Window.getWindows()
          .addListener(
              (ListChangeListener<Window>) change -> awaitFrame(change.getList().getFirst()));
    } else {
      awaitFrame(Window.getWindows().getFirst());
    }
  }

  /// What is asked of the toolkit before the layout comes before what a program asks for after it.
  private static void awaitFrame(Window window) {
    Scene scene = window.getScene();
    if (System.getProperty("chart") == null) {
      scene.addPreLayoutPulseListener(() -> Platform.runLater(FrameWatch::end));
    } else {
      scene.addPostLayoutPulseListener(() -> awaitChart(scene));
    }
  }

  private static void awaitChart(Scene scene) {
    if (scene.lookup("#timeline") instanceof Parent view
        && view.getChildrenUnmodifiable().getFirst() instanceof Canvas canvas
        && canvas.getWidth() > 0) {
      Platform.runLater(FrameWatch::end);
    }
  }

  /// The one thread that draws takes the small picture after the window.
  private static void end() {
    new Group().snapshot(null, null);
    System.out.println(DRAWN);
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
