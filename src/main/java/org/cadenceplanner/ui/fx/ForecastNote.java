package org.cadenceplanner.ui.fx;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above a chart why nothing can be said of when releases may come; gone when there is nothing
/// to say.
public final class ForecastNote extends HBox {
  private final Label text = new Label();

  /// @param id the text's id in the scene
  public ForecastNote(String id) {
    text.setId(id);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    getStyleClass().add("trouble-banner");
    getChildren().addAll(new FontIcon(Feather.INFO), text);
    say(Optional.empty());
  }

  /// Says this; empty for nothing.
  public void say(Optional<String> problem) {
    text.setText(problem.orElse(""));
    setVisible(problem.isPresent());
    setManaged(problem.isPresent());
  }
}
