package org.cadenceplanner.ui.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that are an icon alone; what they do is said by a tooltip, and to those who cannot see.
public final class Icons {
  private Icons() {}

  /// A button.
  ///
  /// @param id the button's id in the scene
  /// @param words what it does
  public static Button button(String id, Feather icon, String words, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(e -> action.run());
    return button;
  }
}
