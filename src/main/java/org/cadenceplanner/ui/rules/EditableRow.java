package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.cadenceplanner.ui.fx.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// One of several things in a section, in words: a click edits it, the cross removes it.
final class EditableRow extends HBox {
  private final Button words = new Button();

  /// @param id the id of the words in the scene; the cross has it with `remove-` before
  /// @param name what the thing is called where it is to be removed
  EditableRow(String id, String text, String name, Consumer<Node> edited, Runnable removed) {
    words.setText(text);
    words.setId(id);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.getStyleClass().addAll("flat", "words");
    words.setOnAction(e -> edited.accept(this));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove = IconButton.of("remove-" + id, Feather.X, tr("Remove %s", name), removed);
    remove.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("editable-row");
    getChildren().addAll(words, remove);
  }

  /// Has a box show other rows; the one in the place of the row with the focus gets it.
  static void replace(Pane box, List<EditableRow> rows) {
    int focused = box.getChildren().stream().map(Node::isFocusWithin).toList().indexOf(true);
    box.getChildren().setAll(rows);
    if (focused >= 0 && focused < rows.size()) {
      rows.get(focused).focus();
    }
  }

  void focus() {
    words.requestFocus();
  }
}
