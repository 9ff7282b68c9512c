package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.store.Autosave;
import org.cadenceplanner.store.Holder;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PlanLock;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.UnsavedWork;
import org.cadenceplanner.ui.advice.BetterDates;
import org.cadenceplanner.ui.backports.BackportActions;
import org.cadenceplanner.ui.brief.BriefActions;
import org.cadenceplanner.ui.compare.CompareScreen;
import org.cadenceplanner.ui.dates.DatesActions;
import org.cadenceplanner.ui.files.Choosers;
import org.cadenceplanner.ui.files.ExportActions;
import org.cadenceplanner.ui.files.FileActions;
import org.cadenceplanner.ui.files.HistoryActions;
import org.cadenceplanner.ui.files.ImportActions;
import org.cadenceplanner.ui.files.Loading;
import org.cadenceplanner.ui.files.OutgoingFiles;
import org.cadenceplanner.ui.files.Recovery;
import org.cadenceplanner.ui.files.Remembered;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.NextFrame;
import org.cadenceplanner.ui.fx.Notices;
import org.cadenceplanner.ui.fx.Recalculation;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Workspace;
import org.cadenceplanner.ui.load.LoadScreen;
import org.cadenceplanner.ui.scenarios.ScenarioActions;
import org.cadenceplanner.ui.scenarios.ScenarioTabs;
import org.cadenceplanner.ui.start.PlanStarts;
import org.cadenceplanner.ui.survey.SurveyActions;
import org.cadenceplanner.ui.timeline.TimelineScreen;
import org.cadenceplanner.ui.year.YearScreen;

/// Puts the window together on a stage.
final class Desk {
  /// In a smaller window buttons would be cut off.
  private static final double LEAST_WIDTH = 900;

  private static final double LEAST_HEIGHT = 520;

  private final Stage stage;
  private final Threads threads;
  private final Recalculation planning;
  private final Recalculation lookingAhead;
  private final Errands files;
  private final Optional<Path> userFolder;
  private final Loading loading;
  private final Appearance appearance;
  private final Remembered remembered;
  private final TextMeasure measure;
  private final AtomicBoolean toldOfAutosave = new AtomicBoolean();
  private final AtomicBoolean tellsMistake = new AtomicBoolean();
  private PlanLock lock;
  private Optional<Keeping> keeping = Optional.empty();

  /// Where unsaved work is kept, and what keeps it there; there must be no second one.
  private record Keeping(UnsavedWork kept, Autosave autosave) {}

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
    this.planning = new Recalculation(threads.planning(), Platform::runLater, threads.patience());
    this.lookingAhead =
        new Recalculation(threads.planning(), Platform::runLater, threads.patience());
    this.files = new Errands(Desk::read, threads.files(), Platform::runLater);
    this.userFolder = userFolder;
    this.loading = loading;
    this.appearance = new Appearance(preferences.theme(), preferences.textSize());
    this.remembered = new Remembered(userFolder, preferences, threads.files());
    this.measure = measure;
    this.lock = new PlanLock(Holder.here(loading.clock()));
  }

  /// Shows the window on a plan.
  void open(FirstPlan first) {
    Workspace workspace =
        new Workspace(first.loaded().planned(), first.loaded().planning(), planning);
    Actions actions = actions(workspace, first.loaded().file());
    first.loaded().picture().ifPresent(picture -> workspace.markUnsaved());
    first.loaded().screen().ifPresent(actions.screens()::show);
    show(workspace, actions);
    stage.show();
    Platform.runLater(() -> begin(first, workspace, actions));
  }

  /// Shows the window on work that another one had on the same stage.
  private void takeOver(
      Workspace workspace, Optional<OpenFile> file, PlanLock held, Optional<Keeping> its) {
    lock = held;
    Actions actions = actions(workspace, file);
    show(workspace, actions);
    keeping = its;
    its.ifPresent(it -> recovery(workspace, actions, it).keepWith(it.autosave()));
  }

  /// All of it speaks another language now.
  private void openAnew(Workspace workspace, Optional<OpenFile> file, ScreenKind seen) {
    Preferences preferences = remembered.preferences().get().withScreen(seen.number());
    Desk desk = new Desk(stage, threads, loading, userFolder, preferences, measure);
    desk.takeOver(workspace.anew(desk.planning), file, lock, keeping);
  }

  private void show(Workspace workspace, Actions actions) {
    MainWindow window = new MainWindow(actions, List.of(files, planning, lookingAhead));
    fill(window);
    NextFrame.then(stage.getScene(), window::showRules);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnHiding(e -> leave(actions.screens().seen().get()));
    stage.setOnCloseRequest(request -> close(request, actions));
    Runnable retitle = () -> name(workspace, actions.files().file().get(), window);
    actions.files().file().subscribe(retitle);
    workspace.edited().subscribe(retitle);
    workspace.saved().subscribe(retitle);
    window.halfTyped().subscribe(retitle);
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
    Optional<Scene> frame = Optional.ofNullable(stage.getScene());
    frame.ifPresentOrElse(scene -> scene.setRoot(window), () -> stage.setScene(sized(window)));
    appearance.dress(stage.getScene());
  }

  private Scene sized(MainWindow window) {
    Preferences preferences = remembered.preferences().get();
    stage.setMaximized(preferences.maximized());
    return new Scene(window, preferences.width(), preferences.height());
  }

  private void recover(Workspace workspace, Actions actions) {
    keeping = userFolder.map(folder -> keepIn(folder, actions.dialogs()));
    keeping.ifPresent(
        it -> {
          Recovery recovery = recovery(workspace, actions, it);
          recovery.keepWith(it.autosave());
          recovery.offer(it.autosave());
        });
  }

  private Keeping keepIn(Path folder, Dialogs dialogs) {
    UnsavedWork kept = new UnsavedWork(folder, loading.clock());
    return new Keeping(
        kept, new Autosave(kept, threads.keeping(), problem -> tellOnce(dialogs, problem)));
  }

  private Recovery recovery(Workspace workspace, Actions actions, Keeping its) {
    return new Recovery(
        workspace,
        actions.files(),
        its.kept(),
        files,
        actions.dialogs(),
        loading.clock().getZone());
  }

  private Actions actions(Workspace workspace, Optional<OpenFile> file) {
    Dialogs dialogs = new Dialogs(stage, appearance);
    ScenarioActions scenarios = new ScenarioActions(workspace);
    Backtesting backtesting = new Backtesting(workspace);
    Forecasting forecasting =
        new Forecasting(workspace, lookingAhead, remembered.preferences().get().forecast());
    ComparedScenarios compared = new ComparedScenarios();
    TimelineScreen timeline =
        new TimelineScreen(workspace, backtesting, forecasting, measure, appearance);
    ScreenStack screens = screens(workspace, timeline, compared, forecasting);
    FileActions fileActions =
        new FileActions(workspace, loading, files, dialogs, remembered, lock, file, screens::show);
    Notices notices = new Notices();
    FilesForOthers outgoing = new OutgoingFiles(files, dialogs, notices, remembered);
    Choosers choosers = new Choosers(dialogs.owner(), remembered, files);
    return new Actions(
        workspace,
        fileActions,
        new PlanStarts(workspace, dialogs, measure, appearance),
        export(workspace, backtesting, forecasting, compared, dialogs, outgoing, notices),
        new HistoryActions(workspace, fileActions, backtesting, files, dialogs, remembered),
        new ImportActions(workspace, fileActions, files, dialogs, appearance.columns(), remembered),
        backports(workspace, dialogs, choosers),
        brief(workspace, dialogs, outgoing),
        new DatesActions(workspace, dialogs, outgoing, files, choosers::datesToRead),
        survey(workspace, dialogs, outgoing, notices, choosers),
        scenarios,
        new ScenarioTabs(workspace, scenarios),
        new BetterDates(
            workspace, dialogs, measure, appearance, threads.planning(), scenarios::addAdvised),
        forecasting,
        timeline,
        screens,
        appearance,
        remembered,
        dialogs,
        notices,
        () -> openAnew(workspace, fileActions.file().get(), screens.seen().get()));
  }

  private ExportActions export(
      Workspace workspace,
      Backtesting backtesting,
      Forecasting forecasting,
      ComparedScenarios compared,
      Dialogs dialogs,
      FilesForOthers outgoing,
      Notices notices) {
    return new ExportActions(
        workspace,
        backtesting,
        forecasting,
        compared,
        files,
        dialogs,
        appearance,
        remembered,
        outgoing,
        notices);
  }

  private BriefActions brief(Workspace workspace, Dialogs dialogs, FilesForOthers outgoing) {
    return new BriefActions(
        workspace,
        dialogs,
        outgoing,
        this::plansTravel,
        isOn -> remembered.change(preferences -> preferences.withPlansTravel(isOn)));
  }

  private boolean plansTravel() {
    return remembered.preferences().get().plansTravel();
  }

  private SurveyActions survey(
      Workspace workspace,
      Dialogs dialogs,
      FilesForOthers outgoing,
      Notices notices,
      Choosers choosers) {
    return new SurveyActions(
        workspace,
        dialogs,
        measure,
        appearance,
        threads.planning(),
        outgoing,
        notices,
        choosers::answersToRead,
        this::plansTravel);
  }

  private BackportActions backports(Workspace workspace, Dialogs dialogs, Choosers choosers) {
    return new BackportActions(
        workspace,
        files,
        dialogs,
        appearance.columns(),
        threads.planning(),
        choosers::repositoryToRead,
        choosers::backportsToRead);
  }

  private ScreenStack screens(
      Workspace workspace,
      TimelineScreen timeline,
      ComparedScenarios compared,
      Forecasting forecasting) {
    return new ScreenStack(
        Map.of(
            ScreenKind.TIMELINE,
            () -> timeline,
            ScreenKind.YEAR,
            () -> new YearScreen(workspace, compared, measure, appearance),
            ScreenKind.COMPARE,
            () -> new CompareScreen(workspace, compared, forecasting, measure, appearance),
            ScreenKind.LOAD,
            () -> new LoadScreen(workspace, measure, appearance)),
        remembered.preferences().get().screen());
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
  private void tellOnce(Dialogs dialogs, IOException problem) {
    if (!toldOfAutosave.getAndSet(true)) {
      String why = Objects.requireNonNullElse(problem.getMessage(), problem.toString());
      Platform.runLater(
          () -> dialogs.tell(tr("Unsaved work cannot be kept for the case of a crash"), why));
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
      new Dialogs(stage, appearance)
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

  /// A file that never comes, such as one on a disk that does not answer, holds up no other work.
  private static void read(Runnable work) {
    Thread.ofPlatform().daemon().name("reading").start(work);
  }

  private void rememberWindow(ScreenKind seen) {
    boolean fills = stage.isMaximized();
    int width = (int) stage.getScene().getWidth();
    int height = (int) stage.getScene().getHeight();
    remembered.change(
        preferences ->
            fills
                ? preferences.withScreen(seen.number()).withMaximized(true)
                : preferences
                    .withScreen(seen.number())
                    .withMaximized(false)
                    .withSize(width, height));
  }
}
