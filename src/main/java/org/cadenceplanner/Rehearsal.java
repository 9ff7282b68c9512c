package org.cadenceplanner;

import org.cadenceplanner.ui.NoWindow;
import org.cadenceplanner.ui.Ui;

/// A start to learn from: a command, then the window up to its first frames. The build records what
/// is loaded on the way, so that the program finds it ready.
final class Rehearsal {
  private Rehearsal() {}

  /// Runs the command that the words are, then opens the window.
  public static void main(String[] command) throws NoWindow {
    int code = Main.run(command);
    Ui.rehearse();
    System.exit(code);
  }
}
