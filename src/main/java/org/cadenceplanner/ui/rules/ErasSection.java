package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.Workspace;

/// From which release or day on other rules hold, and whose rules the panel edits.
final class ErasSection {
  private final Workspace workspace;
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
    none.setId("era-first");
    none.setOnAction(e -> openToAdd(none));
    lines =
        new Rows<>(
            _ -> new EraLine(workspace::editFrom, this::openToMove, this::remove, this::setGoals));
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
    openToAdd(add);
  }

  private void openToAdd(Node beside) {
    new BeginForm(workspace, Optional.empty(), this::add).open(beside);
  }

  private void openToMove(Era.Start from, Node beside) {
    new BeginForm(workspace, Optional.of(from), to -> move(from, to)).open(beside);
  }

  private Optional<String> add(Era.Start from) {
    return edited(
        from,
        () -> tr("Other rules from %s", RulesInWords.of(from)),
        scenario -> free(scenario, from).withEra(Era.asBefore(from)));
  }

  private Optional<String> move(Era.Start from, Era.Start to) {
    return from.equals(to)
        ? Optional.empty()
        : edited(
            to,
            () ->
                tr("Other rules from %s instead of %s", RulesInWords.of(to), RulesInWords.of(from)),
            scenario -> free(scenario, to).withEraMoved(from, to));
  }

  /// Changes the scenario, and goes on with the rules from a start on.
  private Optional<String> edited(
      Era.Start start, Supplier<String> step, UnaryOperator<Scenario> change) {
    Optional<String> problem = workspace.editScenario(step, change);
    if (problem.isEmpty()) {
      workspace.editFrom(Optional.of(start));
      focusEdited();
    }
    return problem;
  }

  private static Scenario free(Scenario scenario, Era.Start from) {
    if (scenario.era(from).isPresent()) {
      throw new IllegalArgumentException(
          tr("found other rules from %s on already; allowed: another day", RulesInWords.of(from)));
    }
    return scenario;
  }
}
