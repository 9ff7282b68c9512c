package com.sun.glass.ui.robot;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessRobot;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// A mouse and a keyboard. Keys held down count for the mouse, a held button keeps the mouse in the
/// window it was pressed in, the wheel turns in the window under the mouse. The menu key and
/// Shift+F10 ask for a menu.
final class RobotHands extends HeadlessRobot {
  private int x;
  private int y;
  private int heldKeys;
  private int heldButtons;
  private int firstButton = MouseEvent.BUTTON_NONE;
  private Optional<RobotView> under = Optional.empty();

  RobotHands(HeadlessApplication application) {
    super(application);
  }

  @Override
  public void keyPress(KeyCode key) {
    heldKeys |= modifier(key);
    super.keyPress(key);
    if (asksForMenu(key)) {
      Keyboard.focused().ifPresent(RobotView::askForMenuByKeys);
    }
  }

  private boolean asksForMenu(KeyCode key) {
    boolean isShiftDown = (heldKeys & KeyEvent.MODIFIER_SHIFT) != 0;
    return key == KeyCode.CONTEXT_MENU || (key == KeyCode.F10 && isShiftDown);
  }

  @Override
  public void keyRelease(KeyCode key) {
    heldKeys &= ~modifier(key);
    super.keyRelease(key);
  }

  @Override
  public double getMouseX() {
    return x;
  }

  @Override
  public double getMouseY() {
    return y;
  }

  @Override
  public void mouseMove(double toX, double toY) {
    boolean rests = x == (int) toX && y == (int) toY;
    x = (int) toX;
    y = (int) toY;
    if (heldButtons == 0) {
      enter(windowUnder());
      tell(MouseEvent.MOVE, MouseEvent.BUTTON_NONE);
    } else if (!rests) {
      tell(MouseEvent.DRAG, firstButton);
    }
  }

  @Override
  public void mousePress(MouseButton... buttons) {
    for (MouseButton button : buttons) {
      press(button);
    }
  }

  private void press(MouseButton button) {
    if (heldButtons == 0) {
      // A popup may have opened or closed under a mouse that did not move.
      enter(windowUnder());
      firstButton = glassButton(button);
      windowUnder().filter(RobotWindow::takesFocus).ifPresent(RobotHands::focus);
    }
    heldButtons |= mask(button);
    tell(MouseEvent.DOWN, glassButton(button));
    if (button == MouseButton.SECONDARY) {
      under.filter(RobotView::isShown).ifPresent(view -> view.askForMenu(x, y));
    }
  }

  @Override
  public void mouseRelease(MouseButton... buttons) {
    for (MouseButton button : buttons) {
      if ((heldButtons & mask(button)) != 0) {
        heldButtons &= ~mask(button);
        tell(MouseEvent.UP, glassButton(button));
      }
    }
  }

  @Override
  public void mouseWheel(int steps) {
    int direction = steps > 0 ? -1 : 1;
    for (int step = 0; step < Math.abs(steps); step++) {
      windowUnder()
          .map(window -> (RobotView) window.getView())
          .ifPresent(view -> view.wheel(x, y, direction, heldKeys | heldButtons));
    }
  }

  private void enter(Optional<RobotWindow> window) {
    Optional<RobotView> entered = window.map(it -> (RobotView) it.getView());
    if (!entered.equals(under)) {
      tell(MouseEvent.EXIT, MouseEvent.BUTTON_NONE);
      under = entered;
      tell(MouseEvent.ENTER, MouseEvent.BUTTON_NONE);
    }
  }

  private void tell(int type, int button) {
    under
        .filter(RobotView::isShown)
        .ifPresent(view -> view.mouse(type, button, x, y, heldKeys | heldButtons));
  }

  /// The topmost window under the mouse, none if a dialog shuts it.
  private Optional<RobotWindow> windowUnder() {
    return Window.getWindows().reversed().stream()
        .map(RobotWindow.class::cast)
        .filter(window -> window.isThere() && window.covers(x, y))
        .findFirst()
        .filter(Window::isEnabled);
  }

  private static void focus(RobotWindow window) {
    if (!window.isFocused()) {
      window.requestFocus();
    }
  }

  private static int modifier(KeyCode key) {
    return switch (key) {
      case CONTROL -> KeyEvent.MODIFIER_CONTROL;
      case SHIFT -> KeyEvent.MODIFIER_SHIFT;
      case ALT -> KeyEvent.MODIFIER_ALT;
      case META, COMMAND -> KeyEvent.MODIFIER_COMMAND;
      default -> KeyEvent.MODIFIER_NONE;
    };
  }

  private static int glassButton(MouseButton button) {
    return switch (button) {
      case NONE -> MouseEvent.BUTTON_NONE;
      case PRIMARY -> MouseEvent.BUTTON_LEFT;
      case SECONDARY -> MouseEvent.BUTTON_RIGHT;
      case MIDDLE, BACK, FORWARD -> MouseEvent.BUTTON_OTHER;
    };
  }

  private static int mask(MouseButton button) {
    return switch (button) {
      case NONE -> KeyEvent.MODIFIER_NONE;
      case PRIMARY -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
      case SECONDARY -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
      case MIDDLE -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
      case BACK -> KeyEvent.MODIFIER_BUTTON_BACK;
      case FORWARD -> KeyEvent.MODIFIER_BUTTON_FORWARD;
    };
  }
}
