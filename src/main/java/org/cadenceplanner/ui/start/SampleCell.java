package org.cadenceplanner.ui.start;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A sample in the gallery: its picture, and beside it what it is and what it shows.
final class SampleCell extends ListCell<SampleCard> {
  private final SamplePictures pictures;
  private final StackPane picture = new StackPane();
  private final Label project = new Label();
  private final Label name = new Label();
  private final Label sentence = new Label();
  private final Label note = new Label();
  private final HBox row;

  SampleCell(SamplePictures pictures) {
    this.pictures = pictures;
    project.getStyleClass().add("title");
    name.getStyleClass().add("hint");
    note.getStyleClass().add("hint");
    sentence.setWrapText(true);
    note.setWrapText(true);
    picture.getStyleClass().add("picture");
    HBox head = new HBox(project, name);
    head.getStyleClass().add("head");
    VBox words = new VBox(head, sentence, note);
    words.getStyleClass().add("words");
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(picture, words);
    row.getStyleClass().add("sample-card");
    // As wide as the list: a long sentence makes no card wider.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable SampleCard card, boolean empty) {
    super.updateItem(card, empty);
    if (card == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      show(card);
    }
  }

  private void show(SampleCard card) {
    project.setText(card.project());
    name.setText(card.name());
    sentence.setText(card.sentence());
    note.setText(card.note());
    picture.getChildren().setAll(pictures.of(card));
    setAccessibleText(card.whole());
    setGraphic(row);
  }
}
