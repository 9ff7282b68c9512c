package org.cadenceplanner;

import java.util.List;
import org.cadenceplanner.cli.Cli;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.ui.NoWindow;
import org.cadenceplanner.ui.Ui;

/// The program's entry: the window if no more than a plan is named, else the command line.
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Scripts read what a command writes, and mailing lists its charts: it is English on every
  /// computer. The window asks for its own language when it opens.
  static int run(String... arguments) {
    Language.ENGLISH.speak();
    return Cli.asksForWindow(arguments) ? window(arguments) : Cli.run(arguments);
  }

  private static int window(String... plan) {
    try {
      return Ui.run(List.of(plan), Cli::reportLostDisplay);
    } catch (NoWindow e) {
      return Cli.runInPlaceOfWindow(e.getMessage(), plan);
    } catch (RuntimeException e) {
      return Cli.report(e);
    }
  }
}
