package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of the turns that classes take: one in some releases, or any cycle, from a version on.
final class TurnFields extends VBox {
  private static final int TURNS_COLUMNS = 3;
  private static final int VERSION_COLUMNS = 7;

  private final SchemeEdits edits;
  private final TextEntry<Integer> oneIn =
      new TextEntry<>("scheme-one-in", TurnFields::readTurns, this::setTurns);
  private final TextEntry<List<String>> cycle =
      new TextEntry<>("scheme-cycle", this::readCycle, this::setCycle);
  private final TextEntry<Optional<Version>> first =
      new TextEntry<>("scheme-first", TurnFields::readFirst, this::setFirst);
  private final FormSection oneInRow =
      new FormSection()
          .row(tr("One in"), oneIn.withColumns(TURNS_COLUMNS).withUnit(tr("releases")));
  private final VBox cycleRow = StackedFields.wholeLine(tr("Classes by turns"), cycle);
  private final FormSection firstRow =
      new FormSection()
          .row(
              tr("First of these"), first.withColumns(VERSION_COLUMNS).withPrompt(tr("by number")));

  TurnFields(SchemeEdits edits) {
    this.edits = edits;
    hideUnlessVisible(oneInRow);
    hideUnlessVisible(cycleRow);
    hideUnlessVisible(this);
    getStyleClass().add("turn-fields");
    getChildren().addAll(oneInRow, cycleRow, firstRow);
  }

  void show(SupportScheme scheme, SchemeKind kind) {
    setVisible(kind == SchemeKind.EVERY_NTH || kind == SchemeKind.TURNS_AND_RULES);
    oneInRow.setVisible(kind == SchemeKind.EVERY_NTH);
    cycleRow.setVisible(kind == SchemeKind.TURNS_AND_RULES);
    oneIn.show(String.valueOf(scheme.cycle().size()));
    cycle.show(CycleText.of(scheme.cycle()));
    first.show(scheme.first().map(Version::text).orElse(""));
  }

  private Optional<String> setTurns(int number) {
    return edits.change(
        () -> tr("One in %s releases", number), scheme -> SchemeChanges.withTurns(scheme, number));
  }

  private Optional<String> setCycle(List<String> names) {
    return edits.change(
        () -> tr("By turns %s", CycleText.of(names)), scheme -> scheme.withCycle(names));
  }

  private Optional<String> setFirst(Optional<Version> version) {
    return edits.change(
        () ->
            version
                .map(from -> tr("First of the scheme %s", from))
                .orElseGet(() -> tr("Scheme by number")),
        scheme -> scheme.withFirst(version));
  }

  private List<String> readCycle(String text) {
    return CycleText.read(text, edits.names());
  }

  private static int readTurns(String text) {
    return Typed.wholeNumber(text, SchemeKind.LEAST_TURNS, SchemeKind.MOST_TURNS);
  }

  private static Optional<Version> readFirst(String text) {
    Optional<Version> version =
        Optional.of(text.strip()).filter(typed -> !typed.isEmpty()).map(Version::of);
    if (version.isPresent() && version.get().number().isEmpty()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: a version with a number such as 4.12, or nothing", Typed.shown(text)));
    }
    return version;
  }

  private static void hideUnlessVisible(Node node) {
    node.managedProperty().bind(node.visibleProperty());
  }
}
