package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Voter;
import org.cadenceplanner.insight.survey.Voters;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.PlainArea;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.ScenarioChecks;

/// Asks what is voted on, and who is asked.
final class SurveyFields extends VBox {
  private static final int ROWS = 2;

  private final ScenarioChecks scenarios;
  private final PlainArea voters = new PlainArea("survey-voters", tr("Who is asked"));
  private final Message problem = new Message();

  /// @param changed is told when something else is asked for
  SurveyFields(Plan plan, SurveyNotes notes, Runnable changed) {
    scenarios =
        new ScenarioChecks(
            "survey-scenario", plan, Survey.MOST_OPTIONS, notes.scenarios(), changed);
    voters.setText(notes.voters());
    voters.setPromptText(tr("Ann Example, Bob <bob@example.org>"));
    voters.setPrefRowCount(ROWS);
    voters.setWrapText(true);
    voters.textProperty().addListener((_, _, _) -> changed.run());
    problem.setId("survey-voters-message");
    Label who = new Label(tr("Who is asked, with commas between; nobody for anyone"));
    Named.by(who, voters);
    who.setWrapText(true);
    who.setMinHeight(USE_PREF_SIZE);
    FormSection what = new FormSection(tr("What is voted on"));
    FormSection people = new FormSection(tr("Voters"));
    getStyleClass().add("survey-fields");
    getChildren().addAll(what.wide(scenarios), people.wide(who).wide(voters).wide(problem));
  }

  /// The names of the scenarios voted on; empty where they are too few or too many, which is said.
  Optional<List<String>> scenarios() {
    return scenarios.chosen();
  }

  /// Who is asked; empty where that cannot be read, which is said.
  Optional<List<Voter>> voters() {
    try {
      List<Voter> asked = Voters.parse(voters.getText());
      problem.say(Optional.empty());
      return Optional.of(asked);
    } catch (IllegalArgumentException e) {
      problem.say(Optional.of(Reason.of(e)));
      return Optional.empty();
    }
  }

  /// Who is asked, as it is typed.
  String typedVoters() {
    return voters.getText();
  }

  /// What is chosen and typed.
  SurveyNotes in(SurveyNotes notes) {
    return notes.asking(scenarios.chosen().orElse(notes.scenarios()), voters.getText());
  }

  void focusOnFirst() {
    scenarios.focusOnFirst();
  }
}
