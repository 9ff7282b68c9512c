package org.cadenceplanner.ui.fx;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Makes buttons of a form, whose words are never cut off.
public final class Buttons {
  private Buttons() {}

  /// A button with these words.
  ///
  /// @param id the button's id in the scene
  public static Button of(String id, String words) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
