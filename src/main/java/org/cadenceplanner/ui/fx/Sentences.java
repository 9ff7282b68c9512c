package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.export.PlainText;

/// What there is to say about a schedule, one whole sentence under the other.
public final class Sentences extends ScrollPane {
  private final VBox lines = new VBox();
  private final String none;
  private List<String> shown = List.of();

  /// @param id its id in the scene
  /// @param name what screen readers call it
  /// @param said the sentences, while they are seen
  /// @param none what is said where there are none
  public Sentences(String id, String name, ObservableValue<List<String>> said, String none) {
    this.none = none;
    setId(id);
    setAccessibleText(name);
    setContent(lines);
    setFitToWidth(true);
    // So that keys scroll it, other than what has fields in it.
    setFocusTraversable(true);
    getStyleClass().add("sentences");
    lines.getStyleClass().add("notes");
    said.subscribe(this::show);
  }

  /// What is said, in lines as a mail has them and an empty one after each sentence; empty if there
  /// is nothing to say.
  public Optional<String> text() {
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            shown.stream().map(Sentences::wrapped).collect(Collectors.joining("\n\n", "", "\n")));
  }

  private static String wrapped(String sentence) {
    return String.join("\n", PlainText.wrap(sentence, PlainText.COLUMNS));
  }

  private void show(List<String> sentences) {
    shown = List.copyOf(sentences);
    List<String> said = sentences.isEmpty() ? List.of(none) : sentences;
    lines.getChildren().setAll(said.stream().map(Sentences::line).toList());
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
