package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.BusyRow;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Reason;

/// Counts the answers to a ballot as they are pasted or added.
final class TallyDialog {
  private final FormDialog dialog;
  private final Counting counting;
  private final SurveyFields fields;
  private final AnswerFields answers;
  private final CheckBox latest = new CheckBox(tr("Of several of one voter, the latest counts"));
  private final Message problem = new Message();
  private final TallyResult result;

  /// @param askForFiles asks for files with answers, and tells which they are
  TallyDialog(
      Dialogs dialogs,
      Plan plan,
      Counting counting,
      SurveyNotes notes,
      Consumer<Consumer<List<Path>>> askForFiles,
      TextMeasure measure,
      Appearance appearance,
      TakeAway takeAway) {
    this.counting = counting;
    fields = new SurveyFields(plan, notes, this::follow);
    answers = new AnswerFields(notes, askForFiles, this::follow, this::readAgain);
    result = new TallyResult(measure, appearance, takeAway, answers::showLine);
    latest.setId("tally-latest");
    latest.setSelected(notes.latest());
    latest.selectedProperty().addListener((_, _, _) -> follow());
    problem.setId("tally-problem");
    dialog = FormDialog.toClose(dialogs, tr("Tally"));
    dialog.fill(content(), answers::focusOnPasted);
    dialog.takeMostOfWindow();
    dialog.whenClosed(counting::drop);
    answers.takeDropsOn(dialog.pane());
  }

  private HBox content() {
    fields.getChildren().add(latest);
    VBox left = new VBox(answers, fields);
    left.getStyleClass().add("survey-column");
    VBox right = new VBox(new BusyRow(counting.busy()), problem, result);
    right.getStyleClass().add("survey-result");
    VBox.setVgrow(result, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox all = new HBox(ScrolledColumn.of(left), right);
    all.getStyleClass().add("survey-form");
    return all;
  }

  /// Counts, and shows the dialog until it is closed.
  ///
  /// @return what was chosen, typed and pasted
  SurveyNotes ask(SurveyNotes before) {
    follow();
    dialog.show();
    SurveyNotes asked = fields.in(before);
    return new SurveyNotes(
        asked.scenarios(), asked.voters(), answers.pasted(), answers.files(), latest.isSelected());
  }

  private void readAgain() {
    counting.forget();
    follow();
  }

  private void follow() {
    problem.say(Optional.empty());
    wanted().ifPresentOrElse(this::count, this::countNothing);
  }

  private Optional<ToCount> wanted() {
    return fields
        .scenarios()
        .flatMap(
            scenarios ->
                fields
                    .voters()
                    .map(
                        voters ->
                            new ToCount(
                                scenarios,
                                voters,
                                latest.isSelected(),
                                answers.pasted(),
                                answers.files())));
  }

  private void count(ToCount wanted) {
    counting.start(wanted, this::show, this::fail);
  }

  private void countNothing() {
    counting.drop();
    result.clear();
  }

  private void show(CountedVotes votes) {
    problem.say(
        votes.unread().isEmpty()
            ? Optional.empty()
            : Optional.of(tr("Not counted: %s", String.join("\n", votes.unread()))));
    result.show(votes);
  }

  private void fail(Exception why) {
    problem.say(Optional.of(Reason.of(why)));
    result.clear();
  }
}
