package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.Workspace;

/// The dates of the scenario that are set by hand, those too of releases that no chart shows. A click
/// changes one, the cross leaves it to the rules.
final class PinnedReleases {
  private static final int MOST_CHARACTERS = 60;

  private final Workspace workspace;
  private final Label none = new Label(tr("none"));
  private final VBox lines = new VBox();
  private final Button add = IconButton.add("pin-add", tr("Set a date by hand"), this::askToAdd);
  private final Refusal refusal;
  private final VBox node;
  private List<Pin> shown = List.of();

  PinnedReleases(Workspace workspace) {
    this.workspace = workspace;
    refusal = new Refusal(workspace, "pins-message", this::show);
    HBox end = new HBox(none, add);
    end.getStyleClass().add("entry-line");
    lines.managedProperty().bind(lines.visibleProperty());
    node = new VBox(FormSection.rowOf(tr("Dates set by hand"), end), lines, refusal.node());
    node.getStyleClass().add("entry-lines");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void show(Edited edited) {
    List<Pin> pins = edited.scenario().pins();
    none.setVisible(pins.isEmpty());
    lines.setVisible(!pins.isEmpty());
    if (!pins.equals(shown)) {
      shown = pins;
      lines.getChildren().setAll(pins.stream().map(this::line).toList());
    }
  }

  private EditableRow line(Pin pin) {
    return new EditableRow(
        "pin-" + pin.version(),
        ShortText.of(inWords(pin), MOST_CHARACTERS),
        tr("the date of %s", pin.version()),
        beside -> askToChange(beside, pin),
        () -> remove(pin.version()));
  }

  private static String inWords(Pin pin) {
    String day = "%s · %s".formatted(pin.version(), Words.day(pin.date()));
    return pin.reason().isEmpty() ? day : day + " · " + pin.reason();
  }

  private void askToAdd() {
    new PinFields(workspace.edited().get(), Optional.empty(), this::put).open(add);
  }

  private void askToChange(Node beside, Pin pin) {
    new PinFields(workspace.edited().get(), Optional.of(pin), wanted -> put(pin.version(), wanted))
        .open(beside);
  }

  private Optional<String> put(Pin wanted) {
    return put(wanted.version(), wanted);
  }

  private Optional<String> put(Version old, Pin wanted) {
    return workspace.editScenario(
        () -> tr("Pin %s to %s", wanted.version(), Words.day(wanted.date())),
        scenario -> without(scenario, old, wanted).withPin(wanted));
  }

  /// A pin of another version takes the old one's place; one of the same is put by itself.
  private static Scenario without(Scenario scenario, Version old, Pin wanted) {
    return old.equals(wanted.version()) ? scenario : scenario.withoutPin(old);
  }

  private void remove(Version version) {
    refusal.say(
        workspace.editScenario(
            () -> tr("Unpin %s", version), scenario -> scenario.withoutPin(version)));
    add.requestFocus();
  }
}
