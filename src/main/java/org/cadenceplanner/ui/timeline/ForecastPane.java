package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.insight.Slips;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Foreseen;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;

/// When the releases of the scenario looked at may come: how often the project meant to release so
/// far, what is counted against that, and under it the table of the releases.
final class ForecastPane extends BorderPane {
  private final Workspace workspace;
  private final Forecasting forecasting;
  private final Label basis = new Label();
  private final TextEntry<List<PastInterval>> intervals =
      new TextEntry<>("past-intervals", PastIntervalsText::read, this::edit);
  private final ForecastTable table;

  /// @param columns makes the columns of its table
  ForecastPane(Workspace workspace, Forecasting forecasting, Columns columns) {
    this.workspace = workspace;
    this.forecasting = forecasting;
    this.table = new ForecastTable(workspace, columns);
    basis.setId("forecast-basis");
    basis.setWrapText(true);
    setTop(top());
    setCenter(table);
    forecasting.foreseen().subscribe(_ -> show());
    workspace.planned().subscribe(_ -> show());
    workspace.edited().subscribe(edited -> show(edited.plan()));
  }

  private VBox top() {
    Label name = new Label(tr("Past intervals"));
    name.setMinWidth(USE_PREF_SIZE);
    Named.by(name, intervals);
    intervals.withPrompt(tr("as the scenario's rules"));
    HBox.setHgrow(intervals, Priority.ALWAYS);
    HBox.setHgrow(intervals.field(), Priority.ALWAYS);
    HBox line = new HBox(name, intervals);
    line.getStyleClass().add("recording-line");
    VBox top = new VBox(line, basis);
    top.getStyleClass().add("recording");
    return top;
  }

  private void show(Plan plan) {
    intervals.show(PastIntervalsText.of(plan.pastIntervals()));
  }

  private Optional<String> edit(List<PastInterval> stated) {
    return workspace.edit(() -> step(stated), plan -> plan.withPastIntervals(stated));
  }

  private static String step(List<PastInterval> stated) {
    return stated.isEmpty()
        ? tr("Past intervals as the rules")
        : tr("Past intervals %s", PastIntervalsText.of(stated));
  }

  private void show() {
    Optional<Foreseen> known = forecasting.of(workspace.planned().get().schedule().scenario());
    basis.setText(known.map(ForecastPane::inWords).orElseGet(() -> tr("Looking ahead") + " …"));
    table.show(known.map(Foreseen::releases).orElse(List.of()));
  }

  /// Why nothing can be said stands above the chart.
  private static String inWords(Foreseen known) {
    Optional<Slips> slips = known.forecast().map(Forecast::slips);
    return Stream.of(
            slips.map(ForecastInWords::slips),
            slips.map(ForecastInWords::against),
            known.possible().map(ForecastPane::drawn))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String drawn(Forecast forecast) {
    return ForecastInWords.drawn(forecast.draws());
  }
}
