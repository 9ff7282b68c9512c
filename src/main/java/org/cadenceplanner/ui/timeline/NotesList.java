package org.cadenceplanner.ui.timeline;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.Planned;

/// What a reader of the schedule should know besides, in whole sentences.
final class NotesList extends ScrollPane {
  private final VBox sentences = new VBox();

  /// @param planned what is planned, while the list is seen
  NotesList(ObservableValue<Planned> planned) {
    setId("notes");
    setContent(sentences);
    setFitToWidth(true);
    sentences.getStyleClass().add("notes");
    planned.map(it -> it.schedule().notes()).subscribe(this::show);
  }

  private void show(List<String> notes) {
    List<String> said = notes.isEmpty() ? List.of("There is nothing else to note.") : notes;
    sentences.getChildren().setAll(said.stream().map(NotesList::sentence).toList());
  }

  private static Label sentence(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
