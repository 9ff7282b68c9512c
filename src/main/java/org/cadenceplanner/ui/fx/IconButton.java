package org.cadenceplanner.ui.fx;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Small buttons in a line of text, with an icon alone, that say what they do when pointed at and to
/// those who cannot see.
public final class IconButton {
  private IconButton() {}

  public static Button remove(String id, String words, Runnable action) {
    return small(Icons.button(id, Feather.X, words, action), Styles.SMALL);
  }

  public static Button add(String id, String words, Runnable action) {
    return small(Icons.button(id, Feather.PLUS, words, action), Styles.SMALL);
  }

  /// A still smaller one, as high as a line.
  public static Button of(String id, Feather icon, String does, Runnable action) {
    return small(Icons.button(id, icon, does, action), "small-icon");
  }

  /// Says anew what a button does.
  public static void say(Button button, String does) {
    button.getTooltip().setText(does);
    button.setAccessibleText(does);
  }

  private static Button small(Button button, String size) {
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, size);
    return button;
  }
}
