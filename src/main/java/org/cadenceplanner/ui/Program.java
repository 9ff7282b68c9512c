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
import java.util.function.Function;
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
  private static final int MILLISECONDS_FOR_PREFERENCES = 200;
  private static final Duration HALF_A_FRAME = Duration.ofMillis(8);

  private final ExecutorService planning = threads("planning");
  private final ExecutorService files = thread("files");
  private final ExecutorService keeping = thread("keeping");
  private final Optional<Path> userFolder;
  private final Loading loading;
  private final Optional<String> plan;
  private final CompletableFuture<Preferences> preferences;
  private final AtomicReference<Runnable> keepUnsaved = new AtomicReference<>(() -> {});

  /// @param plan the file or sample that is shown first; the usual sample if there is none
  Program(Optional<String> plan) {
    this(plan, UserFolder.find(), Preferences::read);
  }

  /// @param userFolder where the user's preferences are; empty where the system has no such place
  /// @param reading reads them, in the background
  Program(Optional<String> plan, Optional<Path> userFolder, Function<Path, Preferences> reading) {
    this.plan = plan;
    this.userFolder = userFolder;
    loading = new Loading(userFolder, Clock.system(ZoneId.systemDefault()));
    preferences =
        CompletableFuture.supplyAsync(
            () -> userFolder.map(reading).orElseGet(Preferences::usual), planning);
  }

  /// Shows the window, empty for one frame, then with the plan. That is read once the frame is drawn:
  /// before, it would hold up the frame and come no sooner itself.
  ///
  /// @param failed takes what went wrong while the window was put together
  void open(Stage stage, Consumer<RuntimeException> failed) {
    Preferences first = preferencesInTime();
    speakAsIn(first);
    EmptyFrame frame = new EmptyFrame(stage, first, plan.map(name -> tr("Opening %s", name)));
    frame.show(() -> read(contents -> fill(stage, contents), failed));
  }

  /// They are there by now, unless the disk does not answer: the window does not wait for that.
  private Preferences preferencesInTime() {
    return preferences
        .copy()
        .completeOnTimeout(Preferences.usual(), MILLISECONDS_FOR_PREFERENCES, TimeUnit.MILLISECONDS)
        .join();
  }

  private static void speakAsIn(Preferences preferences) {
    preferences.language().orElseGet(Language::ofSystem).speak();
  }

  /// What the window is filled with.
  private record Contents(FirstPlan first, TextMeasure measure, Preferences preferences) {}

  /// Reads what the window shows, which may take its time where a disk does not answer.
  private void read(Consumer<Contents> done, Consumer<RuntimeException> failed) {
    var measure = CompletableFuture.supplyAsync(() -> BundledFont.load().textMeasure(), planning);
    var first = CompletableFuture.supplyAsync(() -> FirstPlan.of(plan, loading), planning);
    var _ =
        CompletableFuture.allOf(first, measure, preferences)
            .thenApply(_ -> new Contents(first.join(), measure.join(), preferences.join()))
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

  private void fill(Stage stage, Contents contents) {
    // It may have been closed meanwhile.
    if (stage.isShowing()) {
      Threads threads = new Threads(planning, files, keeping, HALF_A_FRAME);
      Preferences known = contents.preferences();
      speakAsIn(known);
      Desk desk = new Desk(stage, threads, loading, userFolder, known, contents.measure());
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
