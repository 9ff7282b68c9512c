package org.cadenceplanner;

import org.cadenceplanner.ui.NoWindow;
import org.cadenceplanner.ui.Ui;

/// A start to learn from: the commands most used, and for the window its first frames as well. The
/// build records what is loaded on the way, so that the program finds it ready.
final class Rehearsal {
  private Rehearsal() {}

  /// Shows and compares the usual plan, works out the days of a calendar that the almanac does not have,
  /// as those of people's own files, and draws charts; then opens the window if that is asked for.
  ///
  /// @param words `window` or `commands`, and where the charts go
  public static void main(String[] words) throws NoWindow {
    int code = Main.run("show") + Main.run("compare") + Main.run("holidays", "de/be", "1989");
    for (int i = 1; i < words.length; i++) {
      code += Main.run("chart", "-o", words[i]);
    }
    if (words[0].equals("window")) {
      Ui.rehearse();
    }
    System.exit(code);
  }
}
