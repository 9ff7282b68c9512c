package org.cadenceplanner.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.UserFolder;
import org.cadenceplanner.ui.files.Loading;

/// The desktop program: what is read beside the start of the toolkit, the window, and the threads
/// that work behind it.
final class Program {
  private static final int SECONDS_TO_FINISH = 5;

  private final ExecutorService planning = threads("planning");
  private final ExecutorService files = thread("files");
  private final Optional<Path> userFolder = UserFolder.find();
  private final Loading loading = new Loading(userFolder, Clock.system(ZoneId.systemDefault()));
  private final CompletableFuture<FirstPlan> first;
  private final CompletableFuture<TextMeasure> measure;
  private final AtomicReference<Runnable> keepUnsaved = new AtomicReference<>(() -> {});

  private Program(Optional<String> plan) {
    first = CompletableFuture.supplyAsync(() -> FirstPlan.of(plan, loading), planning);
    measure = CompletableFuture.supplyAsync(() -> BundledFont.load().textMeasure(), files);
  }

  /// Begins to read what the window will show; it need not wait for the toolkit.
  ///
  /// @param plan the file or sample; the usual sample if there is none
  static Program reading(Optional<String> plan) {
    return new Program(plan);
  }

  /// Shows the window, empty for one frame, then with the plan.
  ///
  /// @param failed takes what went wrong while the window was put together
  void open(Stage stage, Consumer<RuntimeException> failed) {
    Preferences preferences = userFolder.map(Preferences::read).orElseGet(Preferences::usual);
    new EmptyFrame(stage, preferences).show(() -> fill(stage, preferences, failed));
  }

  private void fill(Stage stage, Preferences preferences, Consumer<RuntimeException> failed) {
    try {
      fill(stage, preferences);
    } catch (CompletionException e) {
      failed.accept(e.getCause() instanceof RuntimeException cause ? cause : e);
    } catch (RuntimeException e) {
      failed.accept(e);
    }
  }

  private void fill(Stage stage, Preferences preferences) {
    Desk desk = new Desk(stage, planning, files, loading, userFolder, preferences, measure.join());
    keepUnsaved.set(desk::keepUnsaved);
    Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> desk.tell(mistake));
    desk.open(first.join());
  }

  /// Keeps unsaved work at once, from whatever thread, as the process is about to end.
  void keepUnsaved() {
    keepUnsaved.get().run();
  }

  /// Ends what works behind the window, after what is being written.
  void end() throws InterruptedException {
    planning.shutdownNow();
    files.shutdown();
    files.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
  }

  /// As many threads as there are things to do.
  private static ExecutorService threads(String name) {
    return Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
