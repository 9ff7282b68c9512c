package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.chart.AdvicePanel;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceInWords;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Reason;

/// Shows the cost of every day, the ten best with why, and the weights by which they were found; each
/// of the ten can be made a scenario.
final class BetterDatesDialog {
  private static final double CHART_HEIGHT = 150;
  private static final double LIST_HEIGHT = 300;
  private static final double WEIGHTS_WIDTH = 290;

  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Searching searching;
  private final Function<Scenario, Optional<String>> add;
  private final ChartView chart;
  private final WeightFields weights = new WeightFields();
  private final VBox found = new VBox();
  private final Label summary = new Label();
  private final Message problem = new Message();

  BetterDatesDialog(
      Dialogs dialogs,
      Searching searching,
      TextMeasure measure,
      Appearance appearance,
      Function<Scenario, Optional<String>> add) {
    this.searching = searching;
    this.add = add;
    this.chart = new ChartView(measure, appearance);
    dialogs.dress(dialog);
    dialog.setHeaderText(tr("Better dates"));
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    dialog.getDialogPane().getStyleClass().add("wide");
    dialog.getDialogPane().setContent(content());
    dialog.setOnHidden(_ -> searching.stop());
  }

  /// Searches, and shows the dialog until it is closed.
  void show() {
    search();
    dialog.showAndWait();
  }

  private VBox content() {
    chart.setId("advice-chart");
    chart.setMinHeight(CHART_HEIGHT);
    chart.setPrefHeight(CHART_HEIGHT);
    summary.setId("advice-summary");
    summary.setWrapText(true);
    found.setId("advised");
    found.getStyleClass().add("advised");
    VBox content = new VBox(chart, summary, problem, progress(), below());
    content.getStyleClass().add("better-dates");
    return content;
  }

  private HBox below() {
    ScrollPane list = new ScrollPane(found);
    list.setFitToWidth(true);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    list.setPrefHeight(LIST_HEIGHT);
    HBox.setHgrow(list, Priority.ALWAYS);
    Button again = new Button(tr("Search again"));
    again.setId("search-again");
    again.setOnAction(_ -> search());
    VBox left = new VBox(weights, again);
    left.getStyleClass().add("dialog-form");
    ScrollPane fields = new ScrollPane(left);
    fields.setFitToWidth(true);
    fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    fields.setMinWidth(WEIGHTS_WIDTH);
    fields.setPrefHeight(LIST_HEIGHT);
    HBox row = new HBox(fields, list);
    row.getStyleClass().add("head");
    return row;
  }

  private HBox progress() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(searching.progress());
    Button cancel = new Button(tr("Cancel the search"));
    cancel.setId("cancel-search");
    cancel.setOnAction(_ -> searching.stop());
    HBox row = new HBox(new Label(tr("Looking for better dates")), bar, cancel);
    row.getStyleClass().add("head");
    row.setAlignment(Pos.CENTER_LEFT);
    row.visibleProperty().bind(searching.busy().doing().map(Optional::isPresent));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private void search() {
    problem.say(Optional.empty());
    weights.typed().ifPresent(change -> searching.start(change, this::show, this::fail));
  }

  private void show(Advice advice) {
    String words = String.join(" ", AdviceInWords.summary(advice));
    summary.setText(words);
    chart.show(new AdvicePanel(advice)::drawn, words);
    found.getChildren().clear();
    for (int i = 0; i < advice.best().size(); i++) {
      Advised advised = advice.best().get(i);
      found.getChildren().add(new AdvisedRow(i + 1, advised, () -> add(advised)));
    }
  }

  private void fail(Exception why) {
    problem.say(
        Optional.of(
            why instanceof CancellationException ? tr("The search was stopped.") : Reason.of(why)));
  }

  private void add(Advised advised) {
    Optional<String> wrong = add.apply(advised.scenario());
    problem.say(wrong);
    if (wrong.isEmpty()) {
      dialog.close();
    }
  }
}
