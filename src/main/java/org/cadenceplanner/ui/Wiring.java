package org.cadenceplanner.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PlanLock;
import org.cadenceplanner.store.Preferences;
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
import org.cadenceplanner.ui.files.Remembered;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.FilesForOthers;
import org.cadenceplanner.ui.fx.Forecasting;
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

/// Puts together what is in a window and what is done in it: the screens, the actions of the menu and
/// the work behind them, all with texts of one size.
final class Wiring {
  private final Threads threads;
  private final Loading loading;
  private final Recalculation planning;
  private final Recalculation lookingAhead;
  private final Errands files;
  private final Remembered remembered;
  private final Appearance appearance;
  private final Dialogs dialogs;
  private final TextMeasure measure;
  private final PlanLock lock;

  /// @param owner the window
  /// @param threads work behind it
  /// @param remembered says how large texts are, among others
  /// @param measure measures texts as the pictures do
  /// @param lock tells others which file is open
  Wiring(
      Window owner,
      Threads threads,
      Loading loading,
      Remembered remembered,
      TextMeasure measure,
      PlanLock lock) {
    Preferences preferences = remembered.preferences().get();
    this.threads = threads;
    this.loading = loading;
    this.planning = new Recalculation(threads.planning(), Platform::runLater, threads.patience());
    this.lookingAhead =
        new Recalculation(threads.planning(), Platform::runLater, threads.patience());
    this.files = new Errands(Wiring::read, threads.files(), Platform::runLater);
    this.remembered = remembered;
    this.appearance = new Appearance(preferences.theme(), preferences.textSize());
    this.dialogs = new Dialogs(owner, appearance);
    this.measure = measure;
    this.lock = lock;
  }

  /// Plans what takes long.
  Recalculation planning() {
    return planning;
  }

  /// Does what takes files.
  Errands files() {
    return files;
  }

  /// All that may be going on.
  List<Busy> work() {
    return List.of(files, planning, lookingAhead);
  }

  Remembered remembered() {
    return remembered;
  }

  Appearance appearance() {
    return appearance;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  /// Gives up what is being worked out: nobody waits for it any more.
  void drop() {
    planning.drop();
    lookingAhead.drop();
  }

  /// What can be done in a window on a plan.
  ///
  /// @param file the file that the plan is from; empty for a sample
  /// @param compared which of its scenarios are compared
  /// @param anew puts the window together anew, with the same work
  Actions actions(
      Workspace workspace,
      Optional<OpenFile> file,
      ComparedScenarios compared,
      Consumer<Actions> anew) {
    ScenarioActions scenarios = new ScenarioActions(workspace);
    Backtesting backtesting = new Backtesting(workspace);
    Forecasting forecasting =
        new Forecasting(workspace, lookingAhead, remembered.preferences().get().forecast());
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
        export(workspace, backtesting, forecasting, compared, outgoing, notices),
        new HistoryActions(workspace, fileActions, backtesting, files, dialogs, remembered),
        new ImportActions(workspace, fileActions, files, dialogs, appearance.columns(), remembered),
        backports(workspace, choosers),
        brief(workspace, outgoing),
        new DatesActions(workspace, dialogs, outgoing, files, choosers::datesToRead),
        survey(workspace, outgoing, notices, choosers),
        scenarios,
        new ScenarioTabs(workspace, scenarios),
        new BetterDates(
            workspace, dialogs, measure, appearance, threads.planning(), scenarios::addAdvised),
        forecasting,
        compared,
        timeline,
        screens,
        appearance,
        remembered,
        dialogs,
        notices,
        files,
        anew);
  }

  private ExportActions export(
      Workspace workspace,
      Backtesting backtesting,
      Forecasting forecasting,
      ComparedScenarios compared,
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

  private BriefActions brief(Workspace workspace, FilesForOthers outgoing) {
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
      Workspace workspace, FilesForOthers outgoing, Notices notices, Choosers choosers) {
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

  private BackportActions backports(Workspace workspace, Choosers choosers) {
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

  /// A file that never comes, such as one on a disk that does not answer, holds up no other work.
  private static void read(Runnable work) {
    Thread.ofPlatform().daemon().name("reading").start(work);
  }
}
