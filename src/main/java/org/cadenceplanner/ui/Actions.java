package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Consumer;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.store.ProgramVersion;
import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.advice.BetterDates;
import org.cadenceplanner.ui.backports.BackportActions;
import org.cadenceplanner.ui.brief.BriefActions;
import org.cadenceplanner.ui.dates.DatesActions;
import org.cadenceplanner.ui.files.ExportActions;
import org.cadenceplanner.ui.files.FileActions;
import org.cadenceplanner.ui.files.HistoryActions;
import org.cadenceplanner.ui.files.ImportActions;
import org.cadenceplanner.ui.files.Remembered;
import org.cadenceplanner.ui.files.SeenText;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Notices;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Workspace;
import org.cadenceplanner.ui.scenarios.ScenarioActions;
import org.cadenceplanner.ui.scenarios.ScenarioTabs;
import org.cadenceplanner.ui.start.PlanStarts;
import org.cadenceplanner.ui.survey.SurveyActions;
import org.cadenceplanner.ui.timeline.TimelineScreen;

/// What menu, toolbar and keys can do in the window.
///
/// @param work what goes on with files; while something does, the window cannot be put together anew
/// @param anew puts the window together anew, with the same work
record Actions(
    Workspace workspace,
    FileActions files,
    PlanStarts starts,
    ExportActions export,
    HistoryActions history,
    ImportActions imports,
    BackportActions backports,
    BriefActions brief,
    DatesActions dates,
    SurveyActions survey,
    ScenarioActions scenarios,
    ScenarioTabs tabs,
    BetterDates betterDates,
    Forecasting forecasting,
    ComparedScenarios compared,
    TimelineScreen timeline,
    ScreenStack screens,
    Appearance appearance,
    Remembered remembered,
    Dialogs dialogs,
    Notices notices,
    Busy work,
    Consumer<Actions> anew) {

  /// Goes on with what was chosen, held against and pasted in another window on the same work.
  void goOnFrom(Actions before) {
    timeline.goOnFrom(before.timeline);
    history.goOnFrom(before.history);
    survey.goOnFrom(before.survey);
    backports.goOnFrom(before.backports);
  }

  /// Asks what a plan of its own is to be, and opens it.
  void newPlan() {
    starts.fromNothing().ifPresent(files::openNew);
  }

  /// Asks for a sample and opens it as a new plan.
  void newFromSample() {
    starts.sample().ifPresent(files::openSample);
  }

  /// Asks on the timeline when the release selected came out.
  void markAsReleased() {
    screens.show(ScreenKind.TIMELINE);
    timeline.markAsReleased();
  }

  /// Writes the chart of the screen that is seen as a picture, or another.
  void exportSeen() {
    export.export(screens.seen().get());
  }

  /// Puts the chart of the screen that is seen on the clipboard.
  void copyChart() {
    export.copy(screens.seen().get());
  }

  /// Puts the table or the sentences that are seen on the clipboard.
  void copyTable() {
    export.copy(SeenText.on(screens));
  }

  /// Closes the window, after asking about unsaved work.
  void close() {
    files.afterSaving(() -> dialogs.owner().hide());
  }

  /// Changes the looks, for this start and the next.
  void look(Theme theme) {
    appearance.choose(theme);
    remembered.change(preferences -> preferences.withTheme(theme));
  }

  /// Shows when releases may come, or not, for this start and the next.
  void showForecast(boolean isWanted) {
    forecasting.show(isWanted);
    remembered.change(preferences -> preferences.withForecast(isWanted));
  }

  /// Changes how large texts are, for this start and the next.
  ///
  /// @param percent of the usual size
  void writeAs(int percent) {
    dialogs.takeOverTyped();
    remembered.change(preferences -> preferences.withTextSize(percent));
    anew.accept(this);
  }

  /// Changes the language, for this start and the next.
  ///
  /// @param wanted empty for the system's
  void speak(Optional<Language> wanted) {
    dialogs.takeOverTyped();
    remembered.change(preferences -> preferences.withLanguage(wanted));
    wanted.orElseGet(Language::ofSystem).speak();
    anew.accept(this);
  }

  /// Tells what can be done on the screen that is seen.
  void help() {
    ScreenKind kind = screens.seen().get();
    dialogs.inform(tr("The %s screen", kind.word()), HelpText.of(kind));
  }

  void about() {
    dialogs.inform(
        "Cadence " + ProgramVersion.text(),
        tr(
            """
            A release-cadence planner for the committers of open-source projects: how often to \
            release, how long to support each release, and on which days.

            Java %s · JavaFX %s · %s

            %s\
            """,
            System.getProperty("java.version"),
            System.getProperty("javafx.runtime.version", ""),
            System.getProperty("os.name"),
            ProgramVersion.notice()));
  }
}
