package org.cadenceplanner;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.cadenceplanner.ui.NoWindow;
import org.cadenceplanner.ui.Ui;

/// A start to learn from: the commands most used, then the window up to its first frames. The build
/// records what is loaded on the way, so that the program finds it ready.
final class Rehearsal {
  private Rehearsal() {}

  /// Shows the usual plan and draws its chart in each form, then opens the window.
  ///
  /// @param words where the charts go
  public static void main(String[] words) throws NoWindow {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    int code = Main.run("show") + Main.run("compare");
    for (String chart : words) {
      code += Main.run("chart", "-o", chart);
    }
    Ui.rehearse();
    System.exit(code);
  }
}
