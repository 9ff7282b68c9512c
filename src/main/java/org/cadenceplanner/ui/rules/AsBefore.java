package org.cadenceplanner.ui.rules;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.Workspace;

/// Says of a part of an era's rules that the era leaves it as it was; where the era does not, a
/// click makes it so.
final class AsBefore extends VBox {
  private final Workspace workspace;
  private final EraPart part;
  private final Label note = new Label();
  private final Hyperlink offer = new Hyperlink();
  private final Refusal refusal;

  AsBefore(Workspace workspace, EraPart part) {
    this.workspace = workspace;
    this.part = part;
    String id = part.name().toLowerCase(Locale.ROOT);
    refusal = new Refusal(workspace, id + "-as-before-message", this::show);
    note.setId(id + "-inherited");
    note.getStyleClass().add("in-words");
    offer.setId(id + "-as-before");
    offer.setTooltip(new Tooltip("Of its own: " + part.words()));
    offer.setOnAction(e -> EditedEra.of(workspace.edited().get()).ifPresent(this::leaveOut));
    getChildren().addAll(note, offer, refusal.node());
    hideUnlessVisible(this);
    hideUnlessVisible(note);
    hideUnlessVisible(offer);
    workspace.edited().subscribe(this::show);
  }

  private void show(Edited edited) {
    Optional<Era> era = EditedEra.of(edited);
    boolean isGiven = era.filter(part::isIn).isPresent();
    String before = era.map(it -> "as before " + RulesInWords.of(it.from())).orElse("");
    setVisible(era.isPresent());
    note.setVisible(!isGiven);
    note.setText(before);
    offer.setVisible(isGiven);
    offer.setText("Make it " + before);
  }

  private void leaveOut(Era era) {
    String step = Words.capitalised(part.name().toLowerCase(Locale.ROOT)) + " as before ";
    refusal.say(
        workspace.editScenario(
            step + RulesInWords.of(era.from()), scenario -> without(scenario, era.from())));
  }

  private Scenario without(Scenario scenario, Era.Start from) {
    return scenario.era(from).map(part::leftOutOf).map(scenario::withEra).orElse(scenario);
  }

  private static void hideUnlessVisible(Node node) {
    node.managedProperty().bind(node.visibleProperty());
  }
}
