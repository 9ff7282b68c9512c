package com.sun.glass.ui.robot;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.ui.Window;
import java.util.Optional;

/// The letters of a keyboard, of any language: JavaFX's robot has only the keys of one.
public final class Keyboard {
  private Keyboard() {}

  /// Types a text into the window that has the keyboard; for the toolkit's thread.
  public static void type(String text) {
    text.chars().forEach(letter -> type((char) letter));
  }

  private static void type(char letter) {
    char[] letters = {letter};
    focused()
        .ifPresent(
            view -> {
              view.notifyKey(KeyEvent.PRESS, KeyEvent.VK_UNDEFINED, letters, 0);
              view.notifyKey(KeyEvent.TYPED, KeyEvent.VK_UNDEFINED, letters, 0);
              view.notifyKey(KeyEvent.RELEASE, KeyEvent.VK_UNDEFINED, letters, 0);
            });
  }

  static Optional<RobotView> focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .map(window -> (RobotView) window.getView());
  }
}
