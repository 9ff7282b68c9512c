package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.kordamp.ikonli.feather.Feather;

/// One phase of a class: its name and how long it is; in the popover its name to be changed, what its
/// end is counted from, whether it counts, and its place.
final class PhaseRow extends VBox {
  private static final int LENGTH_COLUMNS = 10;
  private static final int NAME_COLUMNS = 18;
  private static final double SENTENCE_WIDTH = 260;

  private final ClassEdits edits;
  private final int number;
  private final TextEntry<End> length;
  private final TextEntry<String> name;
  private final CheckBox everywhere = new CheckBox(tr("Rename it in the whole plan"));
  private final Segments<Boolean> countedFromRelease = new Segments<>(this::countFromRelease);
  private final Label sentence = new Label();
  private final Hyperlink rule = new Hyperlink();
  private final Hyperlink otherEnd = new Hyperlink(tr("Ends by a rule …"));
  private final Node counted = FormSection.rowOf(tr("Its length is"), countedFromRelease);
  private final CheckBox counts = new CheckBox(tr("Counts as supported"));
  private final Button up;
  private final Button down;
  private final MoreButton more;
  private final RowLine line;

  /// @param id what the ids of its fields begin with
  /// @param edits changes the class
  /// @param number the phase's place in the class
  PhaseRow(String id, ClassEdits edits, int number) {
    this.edits = edits;
    this.number = number;
    length = new TextEntry<>(id + "-length", this::readEnd, this::setEnd);
    name =
        new TextEntry<>(id + "-name", text -> Typed.name(text, tr("full support")), this::rename);
    up = RowButtons.of(id + "-up", tr("Up"), Feather.ARROW_UP, () -> move(-1));
    down = RowButtons.of(id + "-down", tr("Down"), Feather.ARROW_DOWN, () -> move(1));
    Button remove = RowButtons.of(id + "-remove", tr("Remove"), Feather.TRASH_2, this::remove);
    more = new MoreButton(id + "-more", popoverFields(id), List.of(up, down, remove));
    line = new RowLine(length.withColumns(LENGTH_COLUMNS), more);
    rule.setId(id + "-rule");
    rule.setWrapText(true);
    rule.setOnAction(e -> editEnd(rule));
    rule.managedProperty().bind(rule.visibleProperty());
    getChildren().addAll(line, rule, length.message());
  }

  private FormSection popoverFields(String id) {
    everywhere.setId(id + "-everywhere");
    everywhere.setSelected(true);
    everywhere.managedProperty().bind(everywhere.visibleProperty());
    counts.setId(id + "-counts");
    counts.setOnAction(e -> setCounts(counts.isSelected()));
    countedFromRelease.with(false, tr("more")).with(true, tr("in all"));
    countedFromRelease.button(false).ifPresent(button -> button.setId(id + "-from-start"));
    countedFromRelease.button(true).ifPresent(button -> button.setId(id + "-from-release"));
    sentence.getStyleClass().add("hint");
    sentence.setWrapText(true);
    sentence.setPrefWidth(SENTENCE_WIDTH);
    otherEnd.setId(id + "-end");
    otherEnd.setOnAction(e -> leaveForEnd());
    counted.managedProperty().bind(counted.visibleProperty());
    FormSection form = new FormSection(tr("Phase"));
    return form.row(tr("Name"), name.withColumns(NAME_COLUMNS))
        .wide(everywhere)
        .wide(counted)
        .wide(sentence)
        .wide(otherEnd)
        .wide(counts);
  }

  /// Shows the phase as it is in the plan.
  void show(List<Phase> phases) {
    Phase phase = phases.get(number);
    String said = Words.capitalised(phase.name());
    line.name(phase.counts() ? said : tr("%s (not counted)", said));
    boolean isLength = PhaseList.lengthOf(phase).isPresent();
    length.show(isLength ? PhaseText.of(phase, number == 0) : "");
    length.withPrompt(isLength ? "" : tr("by a rule"));
    rule.setText(isLength ? "" : PhaseText.sentence(phase, number == 0));
    rule.setVisible(!isLength);
    rule.setAccessibleText(said + ": " + rule.getText());
    counted.setVisible(isLength && number > 0);
    name.show(phase.name());
    everywhere.setVisible(edits.isUsedElsewhere(phase.name()));
    countedFromRelease.show(Optional.of(PhaseList.isCountedFromRelease(phase)));
    sentence.setText(PhaseText.sentence(phase, number == 0));
    counts.setSelected(phase.counts());
    up.setDisable(number == 0);
    down.setDisable(number == phases.size() - 1);
    more.describe(tr("More about %s", phase.name()));
  }

  /// Puts the cursor into the phase's length.
  void focus() {
    length.field().requestFocus();
    length.field().selectAll();
  }

  private End readEnd(String text) {
    return edits
        .phase(number)
        .map(phase -> PhaseText.read(text, phase, number == 0))
        .orElseThrow(() -> new IllegalArgumentException(tr("This phase is gone.")));
  }

  private Optional<String> setEnd(End end) {
    return edits
        .phase(number)
        .map(phase -> phase.withEnd(end))
        .flatMap(
            phase ->
                edits.change(
                    () -> Words.capitalised(phase.name()) + " " + PhaseText.of(phase, number == 0),
                    number,
                    _ -> phase));
  }

  private void leaveForEnd() {
    more.closeUnless(Optional.empty());
    editEnd(more);
  }

  private void editEnd(Node opener) {
    edits
        .phase(number)
        .map(
            phase ->
                new EndForm(
                    phase, number == 0, edits.turns(), changed -> edits.changeEnd(number, changed)))
        .ifPresent(form -> form.open(opener));
  }

  private Optional<String> rename(String to) {
    return edits.renamePhase(number, to, everywhere.isVisible() && everywhere.isSelected());
  }

  private void countFromRelease(boolean fromRelease) {
    edits
        .phase(number)
        .ifPresent(
            phase ->
                more.say(
                    edits.change(
                        () ->
                            tr(
                                fromRelease
                                    ? "%s counted from the release"
                                    : "%s counted from its start",
                                Words.capitalised(phase.name())),
                        phases -> PhaseList.counted(phases, number, fromRelease))));
  }

  private void setCounts(boolean isCounted) {
    Optional<String> problem =
        edits.change(
            () -> tr(isCounted ? "Phase counts as supported" : "Phase does not count as supported"),
            number,
            phase -> phase.withCounts(isCounted));
    more.say(problem);
    edits.phase(number).map(Phase::counts).ifPresent(counts::setSelected);
  }

  private void move(int by) {
    edits
        .phase(number)
        .ifPresent(
            phase ->
                more.closeUnless(
                    edits.change(
                        () -> tr("Move phase %s", phase.name()),
                        phases -> PhaseList.exchanged(phases, number, number + by))));
  }

  private void remove() {
    more.closeUnless(edits.removePhase(number));
  }
}
