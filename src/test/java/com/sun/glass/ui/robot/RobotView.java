package com.sun.glass.ui.robot;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

/// The inside of a window: it is told what the hands do, at places on the screen.
final class RobotView extends HeadlessView {
  private static final int PIXELS_A_STEP = 40;

  void resized(int columns, int rows) {
    notifyResize(columns, rows);
  }

  void mouse(int type, int button, int x, int y, int modifiers) {
    notifyMouse(type, button, x - left(), y - top(), x, y, modifiers, false, false);
  }

  void askForMenu(int x, int y) {
    report(() -> notifyMenu(x - left(), y - top(), x, y, false));
  }

  /// Where the menu opens is for whatever has the keyboard to say.
  void askForMenuByKeys() {
    report(() -> notifyMenu(0, 0, 0, 0, true));
  }

  void wheel(int x, int y, double steps, int modifiers) {
    report(
        () ->
            notifyScroll(
                x - left(),
                y - top(),
                x,
                y,
                0,
                steps,
                modifiers,
                0,
                0,
                0,
                0,
                PIXELS_A_STEP,
                PIXELS_A_STEP));
  }

  /// Has something that is dragged come here and let go, unless the window wants none of it.
  boolean drop(int x, int y) {
    int wanted = Clipboard.ACTION_COPY;
    int fromLeft = x - left();
    int fromTop = y - top();
    int taken = notifyDragEnter(fromLeft, fromTop, x, y, wanted);
    if (taken != Clipboard.ACTION_NONE) {
      taken = notifyDragOver(fromLeft, fromTop, x, y, wanted);
    }
    if (taken == Clipboard.ACTION_NONE) {
      notifyDragLeave();
      return false;
    }
    return notifyDragDrop(fromLeft, fromTop, x, y, wanted) != Clipboard.ACTION_NONE;
  }

  boolean isShown() {
    return getWindow() != null;
  }

  @Override
  protected void notifyMouse(
      int type,
      int button,
      int x,
      int y,
      int xOnScreen,
      int yOnScreen,
      int modifiers,
      boolean popupTrigger,
      boolean synthesized) {
    report(
        () ->
            super.notifyMouse(
                type, button, x, y, xOnScreen, yOnScreen, modifiers, popupTrigger, synthesized));
  }

  @Override
  protected void notifyKey(int type, int key, char[] characters, int modifiers) {
    report(() -> super.notifyKey(type, key, characters, modifiers));
  }

  /// As with a person's hands, what goes wrong is the program's matter, not the mouse's.
  private static void report(Runnable event) {
    try {
      event.run();
    } catch (RuntimeException | Error problem) {
      Application.reportException(problem);
    }
  }

  @Override
  protected void _uploadPixels(long pointer, Pixels pixels) {
    // Pictures are taken of the scene.
  }

  private int left() {
    return isShown() ? getWindow().getX() : 0;
  }

  private int top() {
    return isShown() ? getWindow().getY() : 0;
  }
}
