package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keys that a menu shows in the language that is spoken: `Strg+Umschalt+S`. JavaFX names them in
/// English alone.
final class SpokenKeys extends KeyCombination {
  private final KeyCombination keys;

  private SpokenKeys(KeyCombination keys) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
  }

  /// @param keys in the form of JavaFX, such as `Shortcut+Shift+S`
  static SpokenKeys of(String keys) {
    return new SpokenKeys(valueOf(keys));
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public String getDisplayText() {
    return keys.getDisplayText()
        .replace(KeyCode.CONTROL.getName(), tr("Ctrl"))
        .replace(KeyCode.SHIFT.getName(), tr("Shift"))
        .replace(KeyCode.PAGE_UP.getName(), tr("Page Up"))
        .replace(KeyCode.PAGE_DOWN.getName(), tr("Page Down"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SpokenKeys same && keys.equals(same.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
