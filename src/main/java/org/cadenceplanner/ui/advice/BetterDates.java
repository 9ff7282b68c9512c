package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.advice.AdviceSearch;
import org.cadenceplanner.insight.advice.NextRelease;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Recalculation;
import org.cadenceplanner.ui.fx.Workspace;

/// Asks for better dates of the scenario looked at.
public final class BetterDates {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final TextMeasure measure;
  private final Appearance appearance;
  private final Executor background;
  private final Function<Scenario, Optional<String>> add;

  /// @param background runs a search
  /// @param add adds a scenario to the plan; tells what is wrong with it, else nothing
  public BetterDates(
      Workspace workspace,
      Dialogs dialogs,
      TextMeasure measure,
      Appearance appearance,
      Executor background,
      Function<Scenario, Optional<String>> add) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.measure = measure;
    this.appearance = appearance;
    this.background = background;
    this.add = add;
  }

  /// Searches, and shows what is found until one is made a scenario or the dialog is closed.
  public void find() {
    dialogs.takeOverTyped();
    Planned planned = workspace.planned().get();
    NextRelease.of(planned.schedule())
        .ifPresentOrElse(next -> find(planned, next), () -> tellNone(planned.schedule()));
  }

  private void find(Planned planned, NextRelease next) {
    Recalculation recalculation = new Recalculation(background, Platform::runLater, Duration.ZERO);
    Searching searching = new Searching(planned, workspace.today(), recalculation);
    new BetterDatesDialog(dialogs, searching, next, measure, appearance, add).show();
  }

  private void tellNone(Schedule schedule) {
    dialogs.inform(tr("No better dates"), AdviceSearch.nothingPlanned(schedule.scenario()));
  }
}
