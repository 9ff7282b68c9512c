package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.Workspace;

/// From which release or day on other rules hold, and whose rules the panel edits.
final class ErasSection {
  private final Workspace workspace;
  private final AddEra form;
  private final Hyperlink none = new Hyperlink(tr("Other rules from a release or a day on …"));
  private final Button add =
      IconButton.add(
          "era-add", tr("Other rules from another release or day on"), this::openBesideAdd);
  private final Rows<EraLine> lines;
  private final FormSection chooser = new FormSection(tr("Rules"), add);
  private final Refusal refusal;
  private final VBox node = new VBox();

  ErasSection(Workspace workspace) {
    this.workspace = workspace;
    form = new AddEra(workspace, this::edit);
    none.setId("era-first");
    none.setOnAction(e -> form.open(none));
    lines = new Rows<>(_ -> new EraLine(workspace::editFrom, this::remove, this::setGoals));
    refusal = new Refusal(workspace, "eras-message", this::show);
    chooser.wide(lines).wide(refusal.node());
    node.getStyleClass().add("entry-lines");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void show(Edited edited) {
    List<Era> eras = edited.scenario().eras();
    boolean isAlone = eras.isEmpty() && edited.scenario().amendments().isEmpty();
    List<Node> wanted = List.of(isAlone ? none : chooser);
    if (!node.getChildren().equals(wanted)) {
      node.getChildren().setAll(wanted);
    }
    List<EraLine> all = lines.ofNumber(isAlone ? 0 : eras.size() + 1);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).show(edited, i == 0 ? Optional.empty() : Optional.of(eras.get(i - 1)));
    }
  }

  private void remove(Era.Start first) {
    refusal.say(
        workspace.editScenario(
            () -> tr("Remove the rules from %s", RulesInWords.of(first)),
            scenario -> scenario.withoutEra(first)));
    focusEdited();
  }

  private Optional<String> setGoals(Era.Start first, Supplier<String> step, List<Goal> goals) {
    return workspace.editScenario(
        step,
        scenario ->
            scenario
                .era(first)
                .map(era -> scenario.withEra(era.withGoals(goals)))
                .orElse(scenario));
  }

  /// What was clicked may be gone.
  private void focusEdited() {
    Optional<Era.Start> edited = workspace.edited().get().era();
    lines.all().stream()
        .filter(line -> line.isFrom(edited))
        .findFirst()
        .ifPresentOrElse(EraLine::focus, none::requestFocus);
  }

  private void openBesideAdd() {
    form.open(add);
  }

  private void edit(Era.Start added) {
    workspace.editFrom(Optional.of(added));
    focusEdited();
  }
}
