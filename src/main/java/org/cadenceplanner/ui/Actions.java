package org.cadenceplanner.ui;

import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.files.ExportActions;
import org.cadenceplanner.ui.files.FileActions;
import org.cadenceplanner.ui.files.HistoryActions;
import org.cadenceplanner.ui.files.Remembered;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Workspace;
import org.cadenceplanner.ui.scenarios.ScenarioActions;
import org.cadenceplanner.ui.scenarios.ScenarioTabs;
import org.cadenceplanner.ui.start.PlanStarts;
import org.cadenceplanner.ui.timeline.TimelineScreen;

/// What menu, toolbar and keys can do in the window.
record Actions(
    Workspace workspace,
    FileActions files,
    PlanStarts starts,
    ExportActions export,
    HistoryActions history,
    ScenarioActions scenarios,
    ScenarioTabs tabs,
    TimelineScreen timeline,
    ScreenStack screens,
    Appearance appearance,
    Remembered remembered,
    Dialogs dialogs) {

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

  /// Closes the window, after asking about unsaved work.
  void close() {
    files.afterSaving(() -> dialogs.owner().hide());
  }

  /// Changes the looks, for this start and the next.
  void look(Theme theme) {
    appearance.choose(theme);
    remembered.change(preferences -> preferences.withTheme(theme));
  }

  void about() {
    dialogs.inform(
        "Cadence",
        """
        A release-cadence planner for the committers of open-source projects: how often to release, \
        how long to support each release, and on which days.

        Under the Apache License 2.0.\
        """);
  }
}
