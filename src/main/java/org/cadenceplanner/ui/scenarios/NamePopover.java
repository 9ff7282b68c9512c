package org.cadenceplanner.ui.scenarios;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;

/// Asks for the name of a scenario; nothing happens before it is accepted. A name that another has is
/// refused as it is typed.
final class NamePopover {
  private static final int COLUMNS = 22;

  private final Popover popover = new Popover();

  /// @param below under what it opens
  /// @param verb the word on its button
  /// @param offered the name that stands there to begin with
  /// @param read reads a name, see [ScenarioActions#newName]
  /// @param take takes the name; tells what is wrong with it, else nothing
  void ask(
      Node below,
      String verb,
      String offered,
      UnaryOperator<String> read,
      Function<String, Optional<String>> take) {
    TextEntry<String> entry = TextEntry.<String>draft("scenario-name", read).withColumns(COLUMNS);
    Named.as(tr("Name of the scenario"), entry);
    entry.show(offered);
    new PopoverForm(
            popover,
            "scenario-name-form",
            new FormSection(tr("Name of the scenario")).wide(entry),
            verb,
            () -> entry.typed().map(take).orElse(PopoverForm.SAID_BY_FIELD))
        .openBelow(below);
  }
}
