package org.cadenceplanner.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

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
    CommandLine commands = commands(around);
    int code = commands.execute(arguments);
    around.out().flush();
    around.err().flush();
    return code;
  }

  static CommandLine commands(Surroundings around) {
    return new CommandLine(new CadenceCommand(around))
        .addSubcommand(new ShowCommand(around))
        .addSubcommand(new CompareCommand(around))
        .addSubcommand(new ChartCommand(around))
        .addSubcommand(new CheckCommand(around))
        .addSubcommand(new SampleCommand(around))
        .addSubcommand(new SchemaCommand(around))
        .addSubcommand(new HolidaysCommand(around))
        .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(72)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setExecutionExceptionHandler((problem, line, parsed) -> report(problem, around));
  }

  private static int report(Exception problem, Surroundings around) throws Exception {
    if (!(problem instanceof BadInput)) {
      throw problem;
    }
    around.err().println(problem.getMessage());
    return ExitCode.BAD_INPUT;
  }
}
