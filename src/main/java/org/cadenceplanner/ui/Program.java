package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.UserFolder;
import org.cadenceplanner.ui.files.Loading;
import org.jspecify.annotations.Nullable;

/// The desktop program: the window, what it shows first, and the threads that work behind it.
final class Program {
  private static final int SECONDS_TO_FINISH = 5;
  private static final Duration HALF_A_FRAME = Duration.ofMillis(8);

  private final ExecutorService planning = threads("planning");
  private final ExecutorService files = thread("files");
  private final ExecutorService keeping = thread("keeping");
  private final Optional<Path> userFolder = UserFolder.find();
  private final Loading loading = new Loading(userFolder, Clock.system(ZoneId.systemDefault()));
  private final Optional<String> plan;
  private final AtomicReference<Runnable> keepUnsaved = new AtomicReference<>(() -> {});

  /// @param plan the file or sample that is shown first; the usual sample if there is none
  Program(Optional<String> plan) {
    this.plan = plan;
  }

  /// Shows the window, empty for one frame, then with the plan. That is read once the frame is drawn:
  /// before, it would hold up the frame and come no sooner itself.
  ///
  /// @param failed takes what went wrong while the window was put together
  void open(Stage stage, Consumer<RuntimeException> failed) {
    Preferences preferences = userFolder.map(Preferences::read).orElseGet(Preferences::usual);
    preferences.language().orElseGet(Language::ofSystem).speak();
    EmptyFrame frame = new EmptyFrame(stage, preferences, plan.map(name -> tr("Opening %s", name)));
    frame.show(() -> read(contents -> fill(stage, preferences, contents), failed));
  }

  /// What the window is filled with.
  private record Contents(FirstPlan first, TextMeasure measure) {}

  /// Reads what the window shows, which may take its time where a disk does not answer.
  private void read(Consumer<Contents> done, Consumer<RuntimeException> failed) {
    var measure = CompletableFuture.supplyAsync(() -> BundledFont.load().textMeasure(), planning);
    var first = CompletableFuture.supplyAsync(() -> FirstPlan.of(plan, loading), planning);
    var _ =
        first
            .thenCombine(measure, Contents::new)
            .whenCompleteAsync(
                (contents, problem) -> take(contents, problem, done, failed), Platform::runLater);
  }

  private static void take(
      @Nullable Contents contents,
      @Nullable Throwable problem,
      Consumer<Contents> done,
      Consumer<RuntimeException> failed) {
    try {
      if (problem != null) {
        throw new CompletionException(problem);
      }
      Optional.ofNullable(contents).ifPresent(done);
    } catch (RuntimeException e) {
      failed.accept(e.getCause() instanceof RuntimeException cause ? cause : e);
    }
  }

  private void fill(Stage stage, Preferences preferences, Contents contents) {
    // It may have been closed meanwhile.
    if (stage.isShowing()) {
      Threads threads = new Threads(planning, files, keeping, HALF_A_FRAME);
      Desk desk = new Desk(stage, threads, loading, userFolder, preferences, contents.measure());
      keepUnsaved.set(desk::keepUnsaved);
      Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> desk.tell(mistake));
      desk.open(contents.first());
    }
  }

  /// Keeps unsaved work at once, from whatever thread, as the process is about to end.
  void keepUnsaved() {
    keepUnsaved.get().run();
  }

  /// Ends what works behind the window, after what is being written.
  void end() throws InterruptedException {
    planning.shutdownNow();
    for (ExecutorService writing : List.of(files, keeping)) {
      writing.shutdown();
      writing.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
  }

  /// As many threads as there are things to do.
  private static ExecutorService threads(String name) {
    return Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
