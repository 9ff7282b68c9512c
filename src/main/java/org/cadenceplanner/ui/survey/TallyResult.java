package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.SurveyChart;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.OutputFormat;
import org.cadenceplanner.export.TallyExport;
import org.cadenceplanner.insight.survey.Judged;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Buttons;
import org.cadenceplanner.ui.fx.ChartOverTables;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.Columns;

/// What votes come to: who has voted, the chart, and under it tables with sums, objections, and
/// what is to be looked at.
final class TallyResult extends VBox {
  private static final double LEAST_CHART = 150;
  private static final double LEAST_TABLES = 110;
  private static final double SHARE_OF_TABLES = 0.36;
  private static final double ENOUGH_FOR_CHART = 330;

  private final Label turnout = new Label();
  private final ChartView chart;
  private final ChartOverTables both;
  private final OptionsTable options;
  private final ObjectionsTable objections;
  private final LookedAtTable lookedAt;
  private final Tab objectionsTab;
  private final Tab lookedAtTab;
  private final Button copy = Buttons.of("copy-tally", tr("Copy as text"));
  private final Button save = Buttons.of("save-votes", tr("Save the chart…"));
  private Optional<CountedVotes> shown = Optional.empty();

  /// @param showLine shows a line of the pasted text
  TallyResult(TextMeasure measure, Appearance appearance, TakeAway takeAway, IntConsumer showLine) {
    Columns columns = appearance.columns();
    chart = new ChartView(measure, appearance);
    chart.setId("votes");
    chart.setMinHeight(LEAST_CHART);
    options = new OptionsTable(columns);
    objections = new ObjectionsTable(columns);
    lookedAt = new LookedAtTable(columns, showLine);
    objectionsTab = tab("tab-objections", objections);
    lookedAtTab = tab("tab-looked-at", lookedAt);
    Tab sums = tab("tab-sums", options);
    sums.setText(tr("Sums"));
    TabPane tables = new TabPane(sums, objectionsTab, lookedAtTab);
    tables.setMinHeight(LEAST_TABLES);
    both = new ChartOverTables(chart, tables, SHARE_OF_TABLES, ENOUGH_FOR_CHART);
    turnout.setId("tally-turnout");
    turnout.setWrapText(true);
    turnout.setMinHeight(Region.USE_PREF_SIZE);
    copy.setOnAction(_ -> shown.ifPresent(it -> takeAway.copy(text(it), tr("Copied the votes"))));
    save.setOnAction(_ -> shown.ifPresent(takeAway::saveChart));
    VBox.setVgrow(both, Priority.ALWAYS);
    allow(false);
    getStyleClass().add("survey-result");
    getChildren().addAll(turnout, both, takeAway.row(copy, save));
  }

  private static Tab tab(String id, Node content) {
    Tab tab = new Tab("", content);
    tab.setId(id);
    tab.setClosable(false);
    return tab;
  }

  private static String text(CountedVotes votes) {
    return TallyExport.of(votes.tally(), OutputFormat.TEXT);
  }

  /// Shows what was counted.
  void show(CountedVotes votes) {
    shown = Optional.of(votes);
    Tally tally = votes.tally();
    SurveyChart survey = votes.chart();
    turnout.setText(sentences(tally));
    chart.show(
        (size, palette, measure) -> new Drawn(survey.draw(size, palette, measure), List.of()),
        text(votes));
    options.getItems().setAll(tally.options());
    objections.show(tally);
    List<Judged> rows = LookedAtTable.rows(tally);
    lookedAt.getItems().setAll(rows);
    objectionsTab.setText(tr("Objections, %s", objections.getItems().size()));
    lookedAtTab.setText(tr("To be looked at, %s", rows.size()));
    allow(true);
  }

  private static String sentences(Tally tally) {
    return Stream.of(
            Optional.of(TallyInWords.turnout(tally)),
            TallyInWords.absent(tally),
            TallyInWords.blanks(tally))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /// Shows nothing, as there is nothing that could be counted.
  void clear() {
    shown = Optional.empty();
    turnout.setText(tr("Nothing is counted until what is wrong is put right."));
    allow(false);
  }

  private void allow(boolean isCounted) {
    both.setVisible(isCounted);
    copy.setDisable(!isCounted);
    save.setDisable(!isCounted);
  }
}
