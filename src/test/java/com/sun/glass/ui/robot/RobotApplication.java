package com.sun.glass.ui.robot;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.ui.CommonDialogs;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import java.io.File;
import java.util.List;

/// A screen larger than every window of the tests, and windows, hands and choosers of our own.
final class RobotApplication extends HeadlessApplication {
  private static final int WIDTH = 2000;
  private static final int HEIGHT = 1300;
  private static final int DEPTH = 32;
  private static final int DOTS_PER_INCH = 96;

  private final Screen[] screens = {
    new Screen(
        0,
        DEPTH,
        0,
        0,
        WIDTH,
        HEIGHT,
        0,
        0,
        WIDTH,
        HEIGHT,
        0,
        0,
        WIDTH,
        HEIGHT,
        DOTS_PER_INCH,
        DOTS_PER_INCH,
        1f,
        1f,
        1f,
        1f)
  };
  private final RobotHands hands = new RobotHands(this);

  @Override
  protected Screen[] staticScreen_getScreens() {
    return screens.clone();
  }

  @Override
  public Window createWindow(Window owner, Screen screen, int styleMask) {
    return new RobotWindow(owner, screen, styleMask);
  }

  @Override
  public View createView() {
    return new RobotView();
  }

  @Override
  public GlassRobot createRobot() {
    return hands;
  }

  @Override
  public Cursor createCursor(int x, int y, Pixels pixels) {
    return createCursor(Cursor.CURSOR_DEFAULT);
  }

  @Override
  protected void staticCursor_setVisible(boolean visible) {
    // There is no cursor to be seen.
  }

  @Override
  protected CommonDialogs.FileChooserResult staticCommonDialogs_showFileChooser(
      Window owner,
      String folder,
      String filename,
      String title,
      int type,
      boolean multipleMode,
      CommonDialogs.ExtensionFilter[] filters,
      int defaultFilter) {
    boolean saving = type == CommonDialogs.Type.SAVE;
    var question = new FileAnswers.Question(title, saving, folder, filename);
    List<File> chosen = FileAnswers.answer(question);
    var filter = filters.length == 0 ? null : filters[Math.max(0, defaultFilter)];
    return new CommonDialogs.FileChooserResult(chosen, filter);
  }

  @Override
  protected File staticCommonDialogs_showFolderChooser(Window owner, String folder, String title) {
    var question = new FileAnswers.Question(title, false, folder, "");
    return FileAnswers.answer(question).stream().findFirst().orElse(null);
  }

  @Override
  protected void _showDocument(String address) {
    FileAnswers.opened(address);
  }

  @Override
  protected int _getKeyCodeForChar(char character, int hint) {
    return switch (character) {
      case '+' -> KeyEvent.VK_PLUS;
      case '-' -> KeyEvent.VK_MINUS;
      case '=' -> KeyEvent.VK_EQUALS;
      default ->
          Character.isLetterOrDigit(character)
              ? Character.toUpperCase(character)
              : KeyEvent.VK_UNDEFINED;
    };
  }
}
