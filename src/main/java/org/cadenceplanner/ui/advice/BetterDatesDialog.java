package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceInWords;
import org.cadenceplanner.insight.advice.Advised;
import org.cadenceplanner.insight.advice.NextRelease;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Reason;

/// Shows the cost of every day, the ten best with why, and what they were looked for by; each of the
/// ten can be made a scenario.
final class BetterDatesDialog {
  private static final double SHARE_OF_WINDOW = 0.88;
  private static final double SHARE_OF_CHART = 0.36;

  private final FormDialog dialog;
  private final Searching searching;
  private final Function<Scenario, Optional<String>> add;
  private final AdvisedList best = new AdvisedList(this::add, _ -> mark());
  private final CostOfDays costs;
  private final SearchForm form;
  private final Label summary = new Label();
  private final Message problem = new Message();

  /// @param next the release that a day is looked for
  /// @param add adds a scenario to the plan; tells what is wrong with it, else nothing
  BetterDatesDialog(
      Dialogs dialogs,
      Searching searching,
      NextRelease next,
      TextMeasure measure,
      Appearance appearance,
      Function<Scenario, Optional<String>> add) {
    this.searching = searching;
    this.add = add;
    costs = new CostOfDays(measure, appearance, best);
    form = new SearchForm(next, searching.days(next), this::search);
    dialog = FormDialog.toClose(dialogs, tr("Better dates"));
    dialog.fill(content(), best::focusOnList);
    dialog.takeShare(SHARE_OF_WINDOW);
    dialog.whenClosed(searching::stop);
    costs.holdWithin(SHARE_OF_CHART * SHARE_OF_WINDOW * dialogs.owner().getHeight());
  }

  /// Searches, and shows the dialog until it is closed.
  void show() {
    form.typed().ifPresent(this::search);
    dialog.show();
  }

  private VBox content() {
    summary.setId("advice-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    HBox below = new HBox(form, best);
    below.getStyleClass().add("columns");
    HBox.setHgrow(best, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox content = new VBox(costs, summary, problem, progress(), below);
    content.getStyleClass().add("better-dates");
    return content;
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

  private void search(Search wanted) {
    problem.say(Optional.empty());
    searching.start(wanted, this::show, this::fail);
  }

  private void show(Advice advice) {
    String words = String.join(" ", AdviceInWords.summary(advice));
    summary.setText(words);
    costs.show(advice, words);
    best.show(advice.best());
  }

  private void mark() {
    // The list tells what is chosen before the chart is there.
    Optional.ofNullable(costs).ifPresent(CostOfDays::mark);
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
