package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Work that takes too long for a frame: done in the background, its result brought back to the
/// screen's thread. Only the newest request counts: it waits for no older one, whose thread is
/// interrupted and whose result, if it still comes, is dropped.
///
/// All methods are for the screen's thread.
public final class Recalculation implements Busy {
  private final Executor background;
  private final Executor screen;
  private final Duration patience;
  private final ReadOnlyObjectWrapper<Optional<String>> doing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicLong newest = new AtomicLong();
  private Runnable stopped = () -> {};
  private Future<?> underWay = CompletableFuture.completedFuture(null);

  /// @param background runs what takes long; one thing does not wait for another
  /// @param screen runs on the screen's thread, such as `Platform::runLater`
  /// @param patience what takes less time need not be done here
  public Recalculation(Executor background, Executor screen, Duration patience) {
    this.background = background;
    this.screen = screen;
    this.patience = patience;
  }

  /// How long work may take on the screen's thread itself.
  Duration patience() {
    return patience;
  }

  @Override
  public ReadOnlyObjectProperty<Optional<String>> doing() {
    return doing.getReadOnlyProperty();
  }

  /// Starts work in place of any that is under way.
  ///
  /// @param what what it is, as the status bar says it: `Reading calendars`
  /// @param work the work, in the background
  /// @param done takes its result, on the screen's thread
  /// @param failed takes what went wrong, on the screen's thread
  public <T> void start(
      String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    long mine = supersede();
    stopped = () -> failed.accept(new CancellationException(tr("%s was stopped.", what)));
    doing.set(Optional.of(what));
    FutureTask<?> task = new FutureTask<>(() -> run(mine, work, done, failed), null);
    underWay = task;
    background.execute(task);
  }

  /// Looks something up beside what is under way: neither drops the other.
  ///
  /// @param work the work, in the background
  /// @param done takes its result, on the screen's thread
  /// @param failed takes what went wrong, on the screen's thread
  public <T> void lookUp(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    background.execute(
        () -> {
          BackgroundWork<T> result = BackgroundWork.of(work);
          screen.execute(() -> result.tell(done, failed));
        });
  }

  /// Drops what is under way, if anything, as if it had never been asked for.
  public void drop() {
    supersede();
    doing.set(Optional.empty());
  }

  private long supersede() {
    underWay.cancel(true);
    return newest.incrementAndGet();
  }

  @Override
  public boolean canStop() {
    return doing.get().isPresent();
  }

  /// Stops what is under way, if anything; it fails with a [CancellationException].
  @Override
  public void cancel() {
    if (doing.get().isPresent()) {
      drop();
      stopped.run();
    }
  }

  private <T> void run(long mine, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    if (mine != newest.get()) {
      return;
    }
    BackgroundWork<T> result = BackgroundWork.of(work);
    screen.execute(() -> finish(mine, () -> result.tell(done, failed)));
  }

  private void finish(long mine, Runnable then) {
    if (mine == newest.get()) {
      doing.set(Optional.empty());
      then.run();
    }
  }
}
