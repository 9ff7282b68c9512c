package org.cadenceplanner.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;

/// The program's command line.
public final class Cli {
  private Cli() {}

  /// Runs a command of this process and tells how it went.
  ///
  /// @return 0 if all is well, 1 if `check` found something, 2 if input or use was wrong
  public static int run(String... arguments) {
    return run(Surroundings.ofProcess(), arguments);
  }

  /// Whether the words ask for the window: no word, or one that names a sample or a file.
  public static boolean asksForWindow(String... arguments) {
    return asksForWindow(Surroundings.ofProcess(), arguments);
  }

  static boolean asksForWindow(Surroundings around, String... arguments) {
    return switch (arguments.length) {
      case 0 -> true;
      case 1 -> PlanArgument.isThere(arguments[0], around);
      default -> false;
    };
  }

  /// Prints the scenarios side by side where the window was asked for and cannot open.
  ///
  /// @param reason why not, as a part of a sentence
  /// @param plan the plan's name, or nothing
  /// @return 0 if all is well, 2 if the plan cannot be used
  public static int runInPlaceOfWindow(String reason, String... plan) {
    return runInPlaceOfWindow(Surroundings.ofProcess(), reason, plan);
  }

  static int runInPlaceOfWindow(Surroundings around, String reason, String... plan) {
    new Failures(around).say("no window: " + reason + "; going on without one");
    around.err().flush();
    return run(around, plan);
  }

  /// Says on standard error that the display is gone.
  ///
  /// @return 2, the exit code
  public static int reportLostDisplay() {
    return report(
        failures -> failures.say("the display is gone; unsaved work is offered at the next start"));
  }

  /// Says on standard error that the program went wrong.
  ///
  /// @return 2, the exit code
  public static int report(RuntimeException mistake) {
    return report(failures -> failures.unexpected(mistake));
  }

  private static int report(ToIntFunction<Failures> report) {
    Surroundings around = Surroundings.ofProcess();
    int code = report.applyAsInt(new Failures(around));
    around.err().flush();
    return code;
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
      return Commands.of(around, arguments).execute(arguments);
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
