package org.cadenceplanner;

import java.util.List;
import org.cadenceplanner.cli.Cli;
import org.cadenceplanner.ui.NoWindow;
import org.cadenceplanner.ui.Ui;

/// The program's entry: the window if no more than a plan is named, else the command line.
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
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
