package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says something above the screen, with ways out of it, while there is something to say, and is gone
/// else.
public class Banner extends HBox {
  private final Label words = new Label();

  /// @param id the id of its words in the scene
  /// @param ways buttons, such as those that answer what it asks
  public Banner(String id, Feather icon, List<Button> ways) {
    words.setId(id);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new FontIcon(icon), words);
    getChildren().addAll(ways);
    getStyleClass().add("banner");
    say(Optional.empty());
  }

  /// Says this; empty for nothing.
  public final void say(Optional<String> what) {
    words.setText(what.orElse(""));
    setVisible(what.isPresent());
    setManaged(what.isPresent());
  }

  /// A button whose words are never cut off.
  protected static Button way(String id, String words, Runnable action) {
    Button way = Buttons.of(id, words);
    way.setOnAction(_ -> action.run());
    return way;
  }
}
