package org.cadenceplanner.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks something over the screen while there is something to ask, and is gone else.
class QuestionBanner extends HBox {
  private final Label words = new Label();

  /// @param id of the words
  /// @param ways how it can be answered
  QuestionBanner(String id, Feather icon, List<Button> ways) {
    words.setId(id);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    ways.forEach(way -> way.setMinWidth(Region.USE_PREF_SIZE));
    getChildren().addAll(new FontIcon(icon), words);
    getChildren().addAll(ways);
    getStyleClass().add("trouble-banner");
    show(Optional.empty());
  }

  /// Asks in these words, or no more.
  final void show(Optional<String> question) {
    question.ifPresent(words::setText);
    setVisible(question.isPresent());
    setManaged(question.isPresent());
  }

  static Button way(String id, String text, Runnable action) {
    Button way = new Button(text);
    way.setId(id);
    way.setOnAction(e -> action.run());
    return way;
  }
}
