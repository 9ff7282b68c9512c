package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.ui.fx.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// A skipped slot, or several in a row, over what the time is meant for: a click changes how many, the
/// cross skips them no more.
final class SkippedLine extends VBox {
  private final Button words = new Button();
  private final Button remove;
  private final Goals goals;
  private Optional<SkippedSlot> shown = Optional.empty();

  /// Changes what skipped slots are meant for; tells what is wrong with it, else nothing.
  @FunctionalInterface
  interface GoalsChange {
    Optional<String> to(SkippedSlot skip, Supplier<String> step, List<Goal> goals);
  }

  /// @param place its place among those of the scenario
  /// @param changed takes what the form is opened beside, and the slots
  /// @param removed takes those that are to be skipped no more
  /// @param change changes what they are meant for
  SkippedLine(
      int place,
      BiConsumer<Node, SkippedSlot> changed,
      Consumer<SkippedSlot> removed,
      GoalsChange change) {
    goals =
        new Goals(
            "skip-" + (place + 1),
            (step, all) -> shown.flatMap(skip -> change.to(skip, step, all)));
    words.setMaxWidth(Double.MAX_VALUE);
    words.getStyleClass().addAll("flat", "words");
    words.setOnAction(e -> shown.ifPresent(skip -> changed.accept(words, skip)));
    HBox.setHgrow(words, Priority.ALWAYS);
    remove = IconButton.of("", Feather.X, "", () -> shown.ifPresent(removed));
    remove.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(words, remove);
    line.getStyleClass().add("editable-row");
    getChildren().addAll(line, goals);
  }

  void show(SkippedSlot skip) {
    shown = Optional.of(skip);
    setId("skipped-line-" + skip.version());
    words.setId("skipped-" + skip.version());
    words.setText("%s · %s".formatted(skip.version(), amountOf(skip.slots(), "slot", "slots")));
    remove.setId("skip-remove-" + skip.version());
    IconButton.say(remove, tr("Skip %s no more", skip.version()));
    goals.show(skip.goals());
  }
}
