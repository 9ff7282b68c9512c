package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.ui.fx.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// One rule that gives releases their class, in words: a click edits it, the arrow has it asked
/// earlier, the cross removes it.
final class ClassRuleRow extends HBox {
  private final EditableRow row;

  /// @param place the rule's place among them, from 0
  ClassRuleRow(
      ClassRule rule, int place, Consumer<Node> edited, Runnable movedUp, Runnable removed) {
    String words = ClassRules.inWords(rule);
    String id = "rule-" + (place + 1);
    row = new EditableRow(id, words, tr("the rule: %s", words), edited, removed);
    Button up = IconButton.of("up-" + id, Feather.ARROW_UP, tr("Ask earlier: %s", words), movedUp);
    up.setMinWidth(USE_PREF_SIZE);
    up.setVisible(place > 0);
    HBox.setHgrow(row, Priority.ALWAYS);
    getStyleClass().add("editable-row");
    getChildren().addAll(row, up);
  }

  void focus() {
    row.focus();
  }
}
