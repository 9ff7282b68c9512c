package org.cadenceplanner.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/// The program's command line.
public final class Cli {
  private Cli() {}

  /// Runs a command of this process and tells how it went.
  ///
  /// @return 0 if all is well, 1 if `check` found something, 2 if input or use was wrong
  public static int run(String... arguments) {
    return run(Surroundings.ofProcess(), arguments);
  }

  /// Runs a command and tells how it went.
  ///
  /// @return 0 if all is well, 1 if `check` found something, 2 if input or use was wrong
  static int run(Surroundings around, String... arguments) {
    int code = execute(around, arguments);
    around.out().flush();
    int told = around.out().failure().map(e -> undelivered(e, code, around)).orElse(code);
    around.err().flush();
    return told;
  }

  private static int execute(Surroundings around, String... arguments) {
    try {
      return Commands.of(around).execute(arguments);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Failures(around).unexpected(e);
    }
  }

  /// A pipe closed by its reader, as by `head`, is no failure: the reader has what it wanted.
  private static int undelivered(IOException problem, int code, Surroundings around) {
    String reason = Objects.toString(problem.getMessage());
    return reason.toLowerCase(Locale.ROOT).contains("pipe")
        ? code
        : new Failures(around).say("cannot write to standard output: " + reason);
  }
}
