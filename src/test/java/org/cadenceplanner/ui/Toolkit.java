package org.cadenceplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// JavaFX without a display, started once for all tests, and what went wrong on its thread.
final class Toolkit {
  private static final int SECONDS = 20;
  private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();

  static {
    WaitForAsyncUtils.autoCheckException = false;
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    await(started, "JavaFX did not start");
    Platform.setImplicitExit(false);
  }

  private Toolkit() {}

  /// Forgets what went wrong before and listens from now on.
  static void listen() {
    WaitForAsyncUtils.clearExceptions();
    call(
        () -> {
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, problem) -> UNCAUGHT.add(problem));
          return UNCAUGHT.removeAll(List.copyOf(UNCAUGHT));
        });
  }

  /// The exceptions nobody caught since [#listen()].
  static List<Throwable> uncaught() {
    List<Throwable> uncaught = new ArrayList<>(UNCAUGHT);
    whatTypingBrought().ifPresent(uncaught::add);
    return uncaught;
  }

  /// TestFX types by events of its own and keeps what they throw.
  private static Optional<Throwable> whatTypingBrought() {
    try {
      WaitForAsyncUtils.checkException();
      return Optional.empty();
    } catch (Throwable problem) {
      return Optional.of(problem);
    }
  }

  /// Runs `action` on the toolkit's thread and waits for it.
  static <T> T call(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), action);
  }

  /// Waits until all that is under way is done and every window is laid out.
  static void settle() {
    nextPulse();
    call(() -> true);
  }

  /// Closes every window, popup and dialog, and puts JavaFX's own looks back.
  static void closeAll() {
    call(
        () -> {
          for (Window window : new ArrayList<>(Window.getWindows()).reversed()) {
            window.hide();
          }
          Application.setUserAgentStylesheet(null);
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    // A dialog that was waited for may open the next one.
    if (call(() -> !Window.getWindows().isEmpty())) {
      throw new IllegalStateException("Windows stay open: " + Window.getWindows());
    }
  }

  private static void nextPulse() {
    var laidOut = new CountDownLatch(1);
    List<Runnable> stop = new ArrayList<>();
    call(
        () -> {
          scenes().forEach(scene -> stop.add(countPulse(scene, laidOut)));
          if (stop.isEmpty()) {
            laidOut.countDown();
          }
          Platform.requestNextPulse();
          return true;
        });
    await(laidOut, "No window was laid out");
    call(
        () -> {
          stop.forEach(Runnable::run);
          return true;
        });
  }

  private static Runnable countPulse(Scene scene, CountDownLatch pulse) {
    Runnable listener = pulse::countDown;
    scene.addPostLayoutPulseListener(listener);
    return () -> scene.removePostLayoutPulseListener(listener);
  }

  private static List<Scene> scenes() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(Window::getScene)
        .filter(scene -> scene != null)
        .toList();
  }

  private static void await(CountDownLatch latch, String otherwise) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(otherwise + " within " + SECONDS + " s.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(otherwise, interrupted);
    }
  }
}
