package org.cadenceplanner.ui.fx;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What there is to say about a schedule, one whole sentence under the other.
public final class Sentences extends ScrollPane {
  private final VBox lines = new VBox();
  private final String none;

  /// @param id its id in the scene
  /// @param said the sentences, while they are seen
  /// @param none what is said where there are none
  public Sentences(String id, ObservableValue<List<String>> said, String none) {
    this.none = none;
    setId(id);
    setContent(lines);
    setFitToWidth(true);
    getStyleClass().add("sentences");
    lines.getStyleClass().add("notes");
    said.subscribe(this::show);
  }

  private void show(List<String> sentences) {
    List<String> said = sentences.isEmpty() ? List.of(none) : sentences;
    lines.getChildren().setAll(said.stream().map(Sentences::line).toList());
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
