package org.cadenceplanner.ui.scenarios;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.controlsfx.control.PopOver;

/// Asks for the name of a scenario beside its tab; Enter takes it over.
final class NamePopover {
  private static final int COLUMNS = 22;

  private final ScenarioActions actions;
  private final Appearance appearance;

  NamePopover(ScenarioActions actions, Appearance appearance) {
    this.actions = actions;
    this.appearance = appearance;
  }

  /// Asks for another name in place of the one there is.
  void ask(Node beside, String name) {
    PopOver popover = new PopOver();
    TextEntry<String> entry =
        new TextEntry<>("scenario-name", NamePopover::name, text -> rename(text, popover));
    entry.withColumns(COLUMNS).show(name);
    VBox content = new VBox(new FormSection("Name of the scenario").wide(entry));
    content.getStyleClass().add("popover-form");
    popover.setContentNode(content);
    popover.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popover.show(beside);
    appearance.dress(Objects.requireNonNull(popover.getScene()));
    entry.field().requestFocus();
    entry.field().selectAll();
  }

  private Optional<String> rename(String name, PopOver popover) {
    Optional<String> problem = actions.rename(name);
    if (problem.isEmpty()) {
      popover.hide();
    }
    return problem;
  }

  private static String name(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a scenario without a name; allowed: a name");
    }
    return text;
  }
}
