package org.cadenceplanner.ui.rules;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cadenceplanner.ui.fx.TextEntry;

/// One line of a list of rules: its name with the button for the rest, and the field for its length,
/// which ends where the fields of all rows end. A long name wraps.
final class RowLine extends HBox {
  private final Label name = new Label();

  RowLine(TextEntry<?> length, MoreButton more) {
    super(more, length);
    getStyleClass().add("rule-line");
    name.getStyleClass().add("rule-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setLabelFor(length.field());
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren().addFirst(name);
    length.setMinWidth(USE_PREF_SIZE);
    more.setMinWidth(USE_PREF_SIZE);
  }

  void name(String words) {
    name.setText(words);
  }
}
