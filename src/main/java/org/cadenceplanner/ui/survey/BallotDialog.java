package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.survey.Voters;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Buttons;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.PlainArea;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Recalculation;

/// Asks what is voted on, shows the ballot, and has it copied or saved.
final class BallotDialog {
  private static final int COLUMNS = 74;

  private final FormDialog dialog;
  private final Plan plan;
  private final Planning planning;
  private final Recalculation asking;
  private final SurveyFields fields;
  private final PlainArea ballot = new PlainArea("ballot", tr("The ballot"));
  private final Message problem = new Message();
  private final TakeAway takeAway;
  private final Button copy = Buttons.of("copy-ballot", tr("Copy the ballot"));
  private final Button save = Buttons.of("save-ballot", tr("Save the ballot…"));

  /// @param asking plans in the background what is asked
  BallotDialog(
      Dialogs dialogs,
      Plan plan,
      Planning planning,
      Recalculation asking,
      SurveyNotes notes,
      TakeAway takeAway) {
    this.plan = plan;
    this.planning = planning;
    this.asking = asking;
    this.takeAway = takeAway;
    fields = new SurveyFields(plan, notes, this::follow);
    dialog = FormDialog.toClose(dialogs, tr("Ballot"));
    dialog.fill(content(), fields::focusOnFirst);
    dialog.takeMostOfWindow();
    dialog.whenClosed(asking::drop);
  }

  private HBox content() {
    ballot.setEditable(false);
    ballot.setPrefColumnCount(COLUMNS);
    ballot.getStyleClass().add("fixed-width");
    problem.setId("ballot-problem");
    copy.setOnAction(_ -> takeAway.copy(ballot.getText(), tr("Copied the ballot")));
    save.setOnAction(_ -> takeAway.saveBallot(plan.name(), ballot.getText()));
    Label hint =
        new Label(
            tr(
                "In English for all, as answers are read. Send it by mail; Tally counts what comes"
                    + " back."));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("text-muted");
    VBox right = new VBox(problem, ballot, hint, takeAway.row(copy, save));
    right.getStyleClass().add("survey-result");
    VBox.setVgrow(ballot, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    VBox left = new VBox(fields);
    left.getStyleClass().add("survey-column");
    HBox all = new HBox(ScrolledColumn.of(left), right);
    all.getStyleClass().add("survey-form");
    return all;
  }

  /// Shows the dialog until it is closed.
  ///
  /// @return what was chosen and typed
  SurveyNotes ask(SurveyNotes notes) {
    show("", Optional.empty());
    follow();
    dialog.show();
    return fields.in(notes);
  }

  private void follow() {
    fields.scenarios().ifPresentOrElse(this::ask, this::askNothing);
  }

  private void askNothing() {
    asking.drop();
    show("", Optional.empty());
  }

  private void ask(List<String> scenarios) {
    List<String> voters = Voters.names(fields.typedVoters());
    asking.start(
        tr("Writing the ballot"),
        () -> Asked.of(plan, planning, scenarios).ballot(voters),
        text -> show(text, Optional.empty()),
        e -> show("", Optional.of(Reason.of(e))));
  }

  private void show(String text, Optional<String> wrong) {
    if (!text.equals(ballot.getText())) {
      ballot.setText(text);
    }
    problem.say(wrong);
    copy.setDisable(text.isEmpty());
    save.setDisable(text.isEmpty());
  }
}
