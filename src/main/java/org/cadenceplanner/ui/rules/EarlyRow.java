package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// One phase of a class before the release: its name and how long before it starts; in the popover its
/// name to be changed, and whether it counts.
final class EarlyRow extends VBox {
  private static final int LENGTH_COLUMNS = 10;
  private static final int NAME_COLUMNS = 18;

  private final EarlyEdits edits;
  private final int number;
  private final TextEntry<Length> before;
  private final TextEntry<String> name;
  private final CheckBox everywhere = new CheckBox(tr("Rename it in the whole plan"));
  private final CheckBox counts = new CheckBox(tr("Counts as supported"));
  private final MoreButton more;
  private final RowLine line;

  /// @param id what the ids of its fields begin with
  /// @param edits changes the class
  /// @param number the phase's place among those before the release
  EarlyRow(String id, EarlyEdits edits, int number) {
    this.edits = edits;
    this.number = number;
    before =
        new TextEntry<>(
            id + "-before", this::readBefore, length -> edits.setBefore(number, length));
    name = new TextEntry<>(id + "-name", text -> Typed.name(text, tr("beta")), this::rename);
    Button remove = RowButtons.of(id + "-remove", tr("Remove"), Feather.TRASH_2, this::remove);
    more = new MoreButton(id + "-more", popoverFields(id), List.of(remove));
    line = new RowLine(before.withColumns(LENGTH_COLUMNS), more);
    getChildren().addAll(line, before.message());
  }

  private FormSection popoverFields(String id) {
    everywhere.setId(id + "-everywhere");
    everywhere.setSelected(true);
    everywhere.managedProperty().bind(everywhere.visibleProperty());
    counts.setId(id + "-counts");
    counts.setOnAction(e -> setCounts(counts.isSelected()));
    return new FormSection(tr("Phase before the release"))
        .row(tr("Name"), name.withColumns(NAME_COLUMNS))
        .wide(everywhere)
        .wide(counts);
  }

  /// Shows the phase as it is in the plan.
  void show(List<EarlyPhase> early) {
    EarlyPhase phase = early.get(number);
    String said = Words.capitalised(phase.name());
    line.name(phase.counts() ? said : tr("%s (not counted)", said));
    before.show(tr("%s before", Words.length(phase.before())));
    name.show(phase.name());
    everywhere.setVisible(edits.isUsedElsewhere(phase.name()));
    counts.setSelected(phase.counts());
    more.describe(tr("More about %s", phase.name()));
  }

  /// Puts the cursor into how long before the release it starts.
  void focus() {
    before.field().requestFocus();
    before.field().selectAll();
  }

  private Length readBefore(String text) {
    LengthUnit unit = edits.phase(number).map(now -> now.before().unit()).orElse(LengthUnit.WEEKS);
    return MilestoneText.readBefore(text, unit);
  }

  private Optional<String> rename(String to) {
    return edits.rename(number, to, everywhere.isVisible() && everywhere.isSelected());
  }

  private void setCounts(boolean isCounted) {
    more.say(edits.setCounts(number, isCounted));
    edits.phase(number).map(EarlyPhase::counts).ifPresent(counts::setSelected);
  }

  private void remove() {
    more.closeUnless(edits.remove(number));
  }
}
