package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.LengthText;
import org.cadenceplanner.ui.fx.TextEntry;

/// The days over which the time of a milestone is longer, and by how much; there is none of both
/// until there are days.
final class LongerFields {
  private static final int COLUMNS = 6;

  private final LongerEdits edits;
  private final TextEntry<Length> by;
  private final Label offer = StackedFields.hintOf(tr("Longer where some days fall into it:"));
  private final Node byRow;
  private final DayList days;
  private final FormSection section = new FormSection();

  /// @param id what the ids of the fields begin with
  /// @param place what a form opens beside, for what was clicked
  LongerFields(String id, LongerEdits edits, EventEditor eventEditor, UnaryOperator<Node> place) {
    this.edits = edits;
    by = new TextEntry<>(id + "-longer", this::read, edits::changeBy);
    byRow = FormSection.rowOf(tr("Longer over these days, by"), by.withColumns(COLUMNS));
    days = new DayList(id + "-", DayMeaning.LONGER, edits, eventEditor, place);
    offer.managedProperty().bind(offer.visibleProperty());
    byRow.managedProperty().bind(byRow.visibleProperty());
    section.wide(offer).wide(byRow).wide(by.message()).wide(days);
  }

  Node node() {
    return section;
  }

  /// Shows what makes the time longer, if anything does.
  void show(Optional<Longer> longer) {
    offer.setVisible(longer.isEmpty());
    byRow.setVisible(longer.isPresent());
    by.show(longer.map(Longer::by).map(Words::length).orElse(""));
    days.show(longer.map(DaySet::of).orElse(DaySet.NONE));
  }

  private Length read(String text) {
    return LengthText.read(text, edits.unit(), Words.length(Length.ofWeeks(1)));
  }
}
