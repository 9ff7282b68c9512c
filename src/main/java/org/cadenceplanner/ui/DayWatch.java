package org.cadenceplanner.ui;

import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

/// Has a window that is left open look every few seconds whether another day has begun. No longer
/// pause until midnight: a computer that sleeps meanwhile, or is taken to another time zone, would
/// make it a wrong one.
final class DayWatch extends ScheduledService<Boolean> {
  private static final Duration PAUSE = Duration.seconds(3);

  private final Runnable look;

  /// @param look looks at the day, on the screen's thread
  DayWatch(Runnable look) {
    this.look = look;
    setDelay(PAUSE);
    setPeriod(PAUSE);
  }

  /// Looks again and again from now on, or no more.
  void keepLooking(boolean isWanted) {
    if (isWanted) {
      restart();
    } else {
      cancel();
    }
  }

  @Override
  protected Task<Boolean> createTask() {
    return new Task<>() {
      @Override
      protected Boolean call() {
        return true;
      }

      @Override
      protected void succeeded() {
        look.run();
      }
    };
  }
}
