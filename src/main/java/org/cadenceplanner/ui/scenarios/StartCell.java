package org.cadenceplanner.ui.scenarios;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a new scenario can begin with, in the list: what it is called, and under it how often and how
/// long.
final class StartCell extends ListCell<Start> {
  private static final double WIDTH = 404;

  private final Label title = new Label();
  private final Label sentence = new Label();
  private final VBox lines = new VBox(title, sentence);

  StartCell() {
    title.getStyleClass().add("title");
    sentence.getStyleClass().add("hint");
    sentence.setWrapText(true);
    // A cell asks for the height of its lines before it has a width.
    sentence.setPrefWidth(WIDTH);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(@Nullable Start start, boolean empty) {
    super.updateItem(start, empty);
    if (start == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      title.setText(start.title());
      sentence.setText(start.sentence());
      setAccessibleText(start.title() + ": " + start.sentence());
      setGraphic(lines);
    }
  }
}
