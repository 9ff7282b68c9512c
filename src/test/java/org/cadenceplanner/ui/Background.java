package org.cadenceplanner.ui;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The threads behind the windows of a test, which end with it: before its folder is deleted.
final class Background {
  private static final int SECONDS = 20;
  private static final Queue<ExecutorService> RUNNING = new ConcurrentLinkedQueue<>();

  private Background() {}

  /// One thread for one thing after the other.
  static ExecutorService thread() {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    RUNNING.add(thread);
    return thread;
  }

  /// Waits until what is being written is written.
  static void end() {
    for (ExecutorService running = RUNNING.poll(); running != null; running = RUNNING.poll()) {
      running.shutdown();
      await(running);
    }
  }

  private static void await(ExecutorService running) {
    try {
      if (!running.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Something is still being written.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
