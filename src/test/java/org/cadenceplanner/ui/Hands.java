package org.cadenceplanner.ui;

import com.sun.glass.ui.robot.Keyboard;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// A mouse and a keyboard. What they do is done when they come back, but for a dialog that it opens
/// and that waits for its answer.
final class Hands {
  private static final List<KeyCode> HELD =
      List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT, KeyCode.META);

  private final javafx.scene.robot.Robot robot = Toolkit.call(javafx.scene.robot.Robot::new);

  void moveTo(Point2D place) {
    act(() -> robot.mouseMove(place));
  }

  void click(MouseButton button) {
    press(button);
    release(button);
  }

  void press(MouseButton button) {
    act(() -> robot.mousePress(button));
  }

  void release(MouseButton button) {
    act(() -> robot.mouseRelease(button));
  }

  /// Turns the wheel, down if `steps` is positive.
  void wheel(int steps) {
    act(() -> robot.mouseWheel(steps));
  }

  void press(KeyCode key) {
    act(() -> robot.keyPress(key));
  }

  void release(KeyCode key) {
    act(() -> robot.keyRelease(key));
  }

  void type(String text) {
    act(() -> Keyboard.type(text));
  }

  /// Lets all keys and buttons go that a test may have left held down.
  void letGo() {
    act(() -> robot.mouseRelease(MouseButton.values()));
    HELD.forEach(this::release);
  }

  private static void act(Runnable action) {
    Platform.runLater(action);
    Toolkit.call(() -> true);
  }
}
