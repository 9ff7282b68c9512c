package org.cadenceplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// JavaFX without a display, started once for all tests, and what went wrong on its thread.
final class Toolkit {
  private static final int SECONDS = 60;
  private static final int MILLISECONDS_BETWEEN = 2;
  private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();

  static {
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    await(started, "JavaFX did not start");
    Platform.setImplicitExit(false);
  }

  private Toolkit() {}

  /// Forgets what went wrong before and listens from now on.
  static void listen() {
    call(
        () -> {
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, problem) -> UNCAUGHT.add(problem));
          return UNCAUGHT.removeAll(List.copyOf(UNCAUGHT));
        });
  }

  /// The exceptions nobody caught since [#listen()].
  static List<Throwable> uncaught() {
    return List.copyOf(UNCAUGHT);
  }

  /// Runs `action` on the toolkit's thread and waits for it.
  static <T> T call(Callable<T> action) {
    FutureTask<T> task = new FutureTask<>(action);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new IllegalStateException("The window did not answer within " + SECONDS + " s.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Asks the condition on the toolkit's thread until it holds; false if it never does.
  static boolean becomesTrue(Callable<Boolean> condition) {
    long start = System.nanoTime();
    while (!call(condition)) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(SECONDS)) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLISECONDS_BETWEEN));
    }
    return true;
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
    settle();
    // A dialog that was waited for may open the next one.
    if (call(() -> !Window.getWindows().isEmpty())) {
      throw new IllegalStateException("Windows stay open: " + Window.getWindows());
    }
  }

  private static void nextPulse() {
    AtomicBoolean laidOut = new AtomicBoolean();
    Runnable listener = () -> laidOut.set(true);
    List<Scene> watched = call(() -> watch(listener));
    // A window that closes meanwhile is laid out no more.
    boolean isDone =
        becomesTrue(() -> laidOut.get() || watched.stream().noneMatch(Toolkit::isSeen));
    call(
        () -> {
          watched.forEach(scene -> scene.removePostLayoutPulseListener(listener));
          return true;
        });
    if (!isDone) {
      throw new IllegalStateException("No window was laid out within " + SECONDS + " s.");
    }
  }

  private static List<Scene> watch(Runnable listener) {
    List<Scene> seen =
        Window.getWindows().stream()
            .map(Window::getScene)
            .filter(Objects::nonNull)
            .filter(Toolkit::isSeen)
            .toList();
    seen.forEach(scene -> scene.addPostLayoutPulseListener(listener));
    Platform.requestNextPulse();
    return seen;
  }

  private static boolean isSeen(Scene scene) {
    return scene.getWindow() != null && scene.getWindow().isShowing();
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
