package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.RulesInWords;
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
    offer.setTooltip(new Tooltip(tr("Of its own: %s", part.words())));
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
    String from = era.map(it -> RulesInWords.of(it.from())).orElse("");
    setVisible(era.isPresent());
    note.setVisible(!isGiven);
    note.setText(tr("as before %s", from));
    offer.setVisible(isGiven);
    offer.setText(tr("Make it as before %s", from));
  }

  private void leaveOut(Era era) {
    refusal.say(
        workspace.editScenario(
            () -> part.asBefore(RulesInWords.of(era.from())),
            scenario -> without(scenario, era.from())));
  }

  private Scenario without(Scenario scenario, Era.Start from) {
    return scenario.era(from).map(part::leftOutOf).map(scenario::withEra).orElse(scenario);
  }

  private static void hideUnlessVisible(Node node) {
    node.managedProperty().bind(node.visibleProperty());
  }
}
