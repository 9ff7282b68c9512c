package org.cadenceplanner;

import java.time.Clock;
import java.time.ZoneId;
import org.cadenceplanner.cli.Cli;
import org.cadenceplanner.cli.Surroundings;
import org.cadenceplanner.store.UserFolder;

/// The program's entry.
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Surroundings around =
        new Surroundings(
            System.in,
            System.out,
            System.err,
            Clock.system(ZoneId.systemDefault()),
            UserFolder.find());
    System.exit(Cli.run(around, arguments));
  }
}
