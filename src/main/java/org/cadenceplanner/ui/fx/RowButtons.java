package org.cadenceplanner.ui.fx;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small buttons with an icon and a word, for what is done to a row.
public final class RowButtons {
  private RowButtons() {}

  public static Button of(String id, String word, Feather icon, Runnable action) {
    Button button = new Button(word, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "row-button");
    button.setOnAction(e -> action.run());
    return button;
  }
}
