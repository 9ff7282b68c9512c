package org.cadenceplanner.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.cadenceplanner.cli.guide.Completion;
import org.cadenceplanner.export.BriefFormat;
import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.export.OutputFormat;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.store.ChartSettings;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// All commands, set up alike.
final class Commands {
  /// The names of the commands.
  static final Set<String> NAMES =
      Set.of(
          "show",
          "advise",
          "compare",
          "chart",
          "brief",
          "check",
          "backtest",
          "import",
          "backports",
          "forecast",
          "ballot",
          "tally",
          "sample",
          "schema",
          "holidays",
          "completion",
          "manual",
          "help");

  private static final int COLUMNS = 72;
  private static final String EXIT_CODES =
      "Exit code: 0 fine, 1 'check' found something, 2 wrong input or use.";

  private Commands() {}

  static CommandLine of(Surroundings around) {
    Failures failures = new Failures(around);
    CommandLine root = tree(around);
    addFooter(root);
    return root.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
        .registerConverter(OutputFormat.class, new Choice<>(OutputFormat.class))
        .registerConverter(DatesFormat.class, new Choice<>(DatesFormat.class))
        .registerConverter(ChartSettings.Kind.class, new Choice<>(ChartSettings.Kind.class))
        .registerConverter(BriefFormat.class, new Choice<>(BriefFormat.class))
        .registerConverter(Completion.class, new Choice<>(Completion.class))
        .registerConverter(PictureFormat.class, new Choice<>(PictureFormat.class))
        .registerConverter(PictureOptions.Theme.class, new Choice<>(PictureOptions.Theme.class))
        .registerConverter(YearsOption.class, new YearsOption.Reader())
        .registerConverter(int.class, new WholeNumber())
        .registerConverter(Integer.class, new WholeNumber())
        .setExpandAtFiles(false)
        .setUsageHelpWidth(COLUMNS)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExecutionStrategy(Commands::execute)
        .setParameterExceptionHandler(failures::ofUse)
        .setExecutionExceptionHandler((problem, line, parsed) -> failures.ofRun(problem));
  }

  private static void addFooter(CommandLine command) {
    command.getCommandSpec().usageMessage().footer(EXIT_CODES);
    command.getSubcommands().values().forEach(Commands::addFooter);
  }

  private static CommandLine tree(Surroundings around) {
    return new CommandLine(new CadenceCommand(around))
        .addSubcommand(new ShowCommand(around))
        .addSubcommand(new CompareCommand(around))
        .addSubcommand(new ChartCommand(around))
        .addSubcommand(new BriefCommand(around))
        .addSubcommand(new AdviseCommand(around))
        .addSubcommand(new CheckCommand(around))
        .addSubcommand(new BacktestCommand(around))
        .addSubcommand(
            new CommandLine(new ImportCommand())
                .addSubcommand(new ImportGitCommand(around))
                .addSubcommand(new ImportReleasesCommand(around))
                .addSubcommand(new ImportBackportsCommand(around))
                .addSubcommand(new ImportCalendarCommand(around)))
        .addSubcommand(new BackportsCommand(around))
        .addSubcommand(new ForecastCommand(around))
        .addSubcommand(new BallotCommand(around))
        .addSubcommand(new TallyCommand(around))
        .addSubcommand(new SampleCommand(around))
        .addSubcommand(new SchemaCommand(around))
        .addSubcommand(new HolidaysCommand(around))
        .addSubcommand(new CompletionCommand(around))
        .addSubcommand(new ManualCommand(around))
        .addSubcommand(new CommandLine.HelpCommand());
  }

  /// Without this check, what stands before a command would be taken and not heeded.
  private static int execute(ParseResult parsed) {
    boolean asksForHelp = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    if (parsed.hasSubcommand() && !asksForHelp && !parsed.matchedArgs().isEmpty()) {
      String command = parsed.subcommand().commandSpec().name();
      throw new ParameterException(
          parsed.subcommand().commandSpec().commandLine(),
          "'%s' stands before the command; write: cadence %s …"
              .formatted(String.join(" ", before(parsed, command)), command));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static Iterable<String> before(ParseResult parsed, String command) {
    return parsed.originalArgs().stream().takeWhile(word -> !word.equals(command)).toList();
  }
}
