package org.cadenceplanner;

import org.cadenceplanner.cli.Cli;

/// The program's entry.
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Cli.run(arguments));
  }
}
