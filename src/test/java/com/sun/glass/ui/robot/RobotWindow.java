package com.sun.glass.ui.robot;

import com.sun.glass.events.WindowEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessWindow;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;

/// A window of any size and place, and one keyboard focus for all of them.
final class RobotWindow extends HeadlessWindow {
  private int fewestColumns = 1;
  private int fewestRows = 1;
  private int mostColumns = Integer.MAX_VALUE;
  private int mostRows = Integer.MAX_VALUE;

  RobotWindow(Window owner, Screen screen, int styleMask) {
    // Nothing is ever drawn into the frame buffer: pictures are taken of the scene.
    super(new HeadlessWindowManager(), owner, screen, ByteBuffer.allocate(4), styleMask);
  }

  /// Whether the keyboard can be in it: not in popups, they get their keys from their window.
  boolean takesFocus() {
    return (getStyleMask() & POPUP) == 0;
  }

  boolean isThere() {
    return getView() != null && !isClosed() && isVisible() && !isMinimized();
  }

  boolean covers(int x, int y) {
    return x >= getX() && x < getX() + getWidth() && y >= getY() && y < getY() + getHeight();
  }

  @Override
  protected void _setBounds(
      long pointer,
      int x,
      int y,
      boolean xSet,
      boolean ySet,
      int width,
      int height,
      int contentWidth,
      int contentHeight,
      float xGravity,
      float yGravity) {
    int columns = firstPositive(width, contentWidth, getWidth());
    int rows = firstPositive(height, contentHeight, getHeight());
    takePlace(
        xSet ? x : getX(),
        ySet ? y : getY(),
        Math.clamp(columns, fewestColumns, mostColumns),
        Math.clamp(rows, fewestRows, mostRows));
  }

  private void takePlace(int x, int y, int columns, int rows) {
    notifyResize(WindowEvent.RESIZE, columns, rows);
    if (getView() instanceof RobotView view) {
      view.resized(columns, rows);
    }
    if (getX() != x || getY() != y) {
      notifyMove(x, y);
    }
  }

  private static int firstPositive(int wish, int contentWish, int otherwise) {
    if (wish > 0) {
      return wish;
    }
    return contentWish > 0 ? contentWish : otherwise;
  }

  @Override
  protected boolean _setMinimumSize(long pointer, int width, int height) {
    fewestColumns = Math.max(1, width);
    fewestRows = Math.max(1, height);
    return true;
  }

  @Override
  protected boolean _setMaximumSize(long pointer, int width, int height) {
    mostColumns = width > 0 ? width : Integer.MAX_VALUE;
    mostRows = height > 0 ? height : Integer.MAX_VALUE;
    return true;
  }

  @Override
  protected boolean _requestFocus(long pointer, int event) {
    if (!takesFocus()) {
      return false;
    }
    for (Window other : Window.getWindows()) {
      if (other != this && other.isFocused()) {
        ((RobotWindow) other).notifyFocus(WindowEvent.FOCUS_LOST);
      }
    }
    return super._requestFocus(pointer, event);
  }

  @Override
  protected boolean _setVisible(long pointer, boolean visible) {
    if (!visible) {
      handFocusOn();
    }
    return super._setVisible(pointer, visible);
  }

  @Override
  protected boolean _close(long pointer) {
    handFocusOn();
    return super._close(pointer);
  }

  private void handFocusOn() {
    if (!isFocused()) {
      return;
    }
    notifyFocus(WindowEvent.FOCUS_LOST);
    Window.getWindows().reversed().stream()
        .map(RobotWindow.class::cast)
        .filter(other -> other != this && other.isThere() && other.isEnabled())
        .filter(RobotWindow::takesFocus)
        .findFirst()
        .ifPresent(RobotWindow::requestFocus);
  }
}
