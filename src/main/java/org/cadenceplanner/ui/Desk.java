package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.store.Autosave;
import org.cadenceplanner.store.Holder;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PlanLock;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.UnsavedWork;
import org.cadenceplanner.ui.files.Loading;
import org.cadenceplanner.ui.files.Recovery;
import org.cadenceplanner.ui.files.Remembered;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.NextFrame;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Workspace;

/// The life of a window: it is opened on a plan and named after it, put together anew for another
/// language or other texts, keeps unsaved work, tells mistakes, and is left.
final class Desk {
  /// In a smaller window buttons would be cut off.
  private static final double LEAST_WIDTH = 900;

  private static final double LEAST_HEIGHT = 520;

  private final Stage stage;
  private final Threads threads;
  private final Optional<Path> userFolder;
  private final Loading loading;
  private final TextMeasure measure;
  private final PlanLock lock;
  private final AtomicBoolean toldOfAutosave = new AtomicBoolean();
  private final AtomicBoolean tellsMistake = new AtomicBoolean();
  private Wiring wiring;
  private Subscription following = Subscription.EMPTY;
  private Optional<Keeping> keeping = Optional.empty();

  /// Where unsaved work is kept, and what keeps it there; there must be no second one.
  private record Keeping(UnsavedWork kept, Autosave autosave) {}

  /// @param stage the window, with an empty scene of the size that it is to have
  /// @param threads work behind the window
  Desk(
      Stage stage,
      Threads threads,
      Loading loading,
      Optional<Path> userFolder,
      Preferences preferences,
      TextMeasure measure) {
    this.stage = stage;
    this.threads = threads;
    this.userFolder = userFolder;
    this.loading = loading;
    this.measure = measure;
    this.lock = new PlanLock(Holder.here(loading.clock()));
    this.wiring = wiring(preferences);
  }

  private Wiring wiring(Preferences preferences) {
    Remembered remembered = new Remembered(userFolder, preferences, threads.files());
    return new Wiring(stage, threads, loading, remembered, measure, lock);
  }

  /// Shows the window on a plan.
  void open(FirstPlan first) {
    Workspace workspace =
        new Workspace(first.loaded().planned(), first.loaded().planning(), wiring.planning());
    Actions actions =
        wiring.actions(
            workspace, first.loaded().file(), new ComparedScenarios(workspace), this::openAnew);
    first.loaded().picture().ifPresent(picture -> workspace.markUnsaved());
    first.loaded().screen().ifPresent(actions.screens()::show);
    show(workspace, actions);
    stage.show();
    Platform.runLater(() -> begin(first, workspace, actions));
  }

  /// Shows the window anew on the work that another one had on the stage: all of it speaks another
  /// language now, or has other texts. The other one must do nothing more, so it is not asked for
  /// while something goes on with files; what is being worked out is worked out anew.
  private void openAnew(Actions before) {
    ScreenKind seen = before.screens().seen().get();
    following.unsubscribe();
    wiring.drop();
    wiring = wiring(before.remembered().preferences().get().withScreen(seen.number()));
    Workspace workspace = before.workspace().anew(wiring.planning());
    Actions actions =
        wiring.actions(
            workspace,
            before.files().file().get(),
            before.compared().anew(workspace),
            this::openAnew);
    show(workspace, actions);
    actions.goOnFrom(before);
    keeping.ifPresent(its -> keep(recovery(workspace, actions, its), its));
  }

  private void show(Workspace workspace, Actions actions) {
    MainWindow window = new MainWindow(actions, wiring.work());
    fill(window);
    NextFrame.then(stage.getScene(), window::showRules);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnHiding(e -> leave(actions.screens().seen().get()));
    stage.setOnCloseRequest(request -> close(request, actions));
    Runnable retitle = () -> name(workspace, actions.files().file().get(), window);
    following =
        Subscription.combine(
            actions.files().file().subscribe(retitle),
            workspace.edited().subscribe(retitle),
            workspace.saved().subscribe(retitle),
            window.halfTyped().subscribe(retitle));
    retitle.run();
  }

  /// What is asked and told when the window is there: each waits for its answer.
  private void begin(FirstPlan first, Workspace workspace, Actions actions) {
    first.problem().ifPresent(why -> actions.dialogs().tell(tr("The plan was not opened"), why));
    recover(workspace, actions);
  }

  /// Keeps unsaved work at once, as the process is about to end.
  void keepUnsaved() {
    keeping.map(Keeping::autosave).ifPresent(Autosave::now);
  }

  private void fill(MainWindow window) {
    stage.getScene().setRoot(window);
    wiring.appearance().dress(stage.getScene());
  }

  private void recover(Workspace workspace, Actions actions) {
    keeping = userFolder.map(this::keepIn);
    keeping.ifPresent(
        it -> {
          Recovery recovery = recovery(workspace, actions, it);
          keep(recovery, it);
          recovery.offer(it.autosave());
        });
  }

  private void keep(Recovery recovery, Keeping its) {
    following = following.and(recovery.keepWith(its.autosave()));
  }

  private Keeping keepIn(Path folder) {
    UnsavedWork kept = new UnsavedWork(folder, loading.clock());
    return new Keeping(kept, new Autosave(kept, threads.keeping(), this::tellOnce));
  }

  private Recovery recovery(Workspace workspace, Actions actions, Keeping its) {
    return new Recovery(
        workspace,
        actions.files(),
        its.kept(),
        wiring.files(),
        actions.dialogs(),
        loading.clock().getZone());
  }

  private void name(Workspace workspace, Optional<OpenFile> file, MainWindow window) {
    String plan =
        file.map(open -> String.valueOf(open.path().getFileName()))
            .orElseGet(() -> workspace.edited().get().plan().name());
    boolean isUnsaved = workspace.isUnsaved() || window.halfTyped().getValue();
    stage.setTitle((isUnsaved ? "• " : "") + plan + " – Cadence");
  }

  private void close(WindowEvent request, Actions actions) {
    request.consume();
    actions.close();
  }

  /// That unsaved work cannot be kept is told when it is first tried, not at each change.
  private void tellOnce(IOException problem) {
    if (!toldOfAutosave.getAndSet(true)) {
      String why = Objects.requireNonNullElse(problem.getMessage(), problem.toString());
      Platform.runLater(
          () ->
              wiring
                  .dialogs()
                  .tell(tr("Unsaved work cannot be kept for the case of a crash"), why));
    }
  }

  /// Tells a mistake of the program's own, after keeping what is unsaved. One mistake may bring
  /// many more, such as one at each frame: they are not told as long as it is.
  void tell(Throwable mistake) {
    keepUnsaved();
    if (!tellsMistake.getAndSet(true)) {
      // Not at once: no dialog may open while a window is being laid out.
      Platform.runLater(() -> tellNow(mistake));
    }
  }

  private void tellNow(Throwable mistake) {
    try {
      wiring
          .dialogs()
          .tell(
              tr("Something went wrong that should not have"),
              tr(
                  """
                  This is a mistake in Cadence, not in your plan. The plan is still here as it was; \
                  save it before you go on.

                  What happened: %s\
                  """,
                  mistake));
    } finally {
      tellsMistake.set(false);
    }
  }

  /// Whoever closes the window has been asked: what is unsaved now is not wanted.
  private void leave(ScreenKind seen) {
    keeping.map(Keeping::autosave).ifPresent(Autosave::settled);
    threads.files().execute(lock::close);
    rememberWindow(seen);
  }

  private void rememberWindow(ScreenKind seen) {
    boolean fills = stage.isMaximized();
    int width = (int) stage.getScene().getWidth();
    int height = (int) stage.getScene().getHeight();
    wiring
        .remembered()
        .change(
            preferences ->
                fills
                    ? preferences.withScreen(seen.number()).withMaximized(true)
                    : preferences
                        .withScreen(seen.number())
                        .withMaximized(false)
                        .withSize(width, height));
  }
}
