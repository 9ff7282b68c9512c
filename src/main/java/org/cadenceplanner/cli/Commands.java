package org.cadenceplanner.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.cli.guide.Completion;
import org.cadenceplanner.export.BriefFormat;
import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.export.OutputFormat;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.plan.Version;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// All commands, set up alike.
final class Commands {
  /// The commands by their names, in the order in which help lists them.
  private static final Map<String, Function<Surroundings, Object>> BY_NAME = byName();

  /// The names of the commands.
  static final Set<String> NAMES = BY_NAME.keySet();

  /// Those that tell of all others.
  private static final Set<String> ON_ALL = Set.of("completion", "manual", "help");

  private static final Set<String> FOR_VERSION = Set.of("--version", "-V");

  private static final int COLUMNS = 72;
  private static final String EXIT_CODES =
      "Exit code: 0 fine, 1 'check' found something, 2 wrong input or use.";

  private Commands() {}

  /// All commands.
  static CommandLine of(Surroundings around) {
    return of(around, NAMES);
  }

  /// The command that is asked for, alone, as setting up all of them takes longer than most of them
  /// run; none for the version alone; all, where the first word is neither.
  static CommandLine of(Surroundings around, String... arguments) {
    return of(around, wanted(List.of(arguments)));
  }

  private static Set<String> wanted(List<String> arguments) {
    if (arguments.size() == 1 && FOR_VERSION.containsAll(arguments)) {
      return Set.of();
    }
    return arguments.stream()
        .limit(1)
        .filter(first -> NAMES.contains(first) && !ON_ALL.contains(first))
        .findFirst()
        .map(Set::of)
        .orElse(NAMES);
  }

  private static CommandLine of(Surroundings around, Set<String> names) {
    Failures failures = new Failures(around);
    CommandLine root = tree(around, names);
    addFooter(root);
    return root.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
        .registerConverter(OutputFormat.class, new Choice<>(OutputFormat.class))
        .registerConverter(DatesFormat.class, new Choice<>(DatesFormat.class))
        .registerConverter(ChartKind.class, new Choice<>(ChartKind.class))
        .registerConverter(BriefFormat.class, new Choice<>(BriefFormat.class))
        .registerConverter(Completion.class, new Choice<>(Completion.class))
        .registerConverter(PictureFormat.class, new Choice<>(PictureFormat.class))
        .registerConverter(PictureOptions.Theme.class, new Choice<>(PictureOptions.Theme.class))
        .registerConverter(YearsOption.class, new YearsOption.Reader())
        .registerConverter(int.class, new WholeNumber())
        .registerConverter(Integer.class, new WholeNumber())
        .registerConverter(Version.class, new VersionWord())
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

  private static CommandLine tree(Surroundings around, Set<String> names) {
    CommandLine root = new CommandLine(new CadenceCommand(around));
    names.forEach(
        name -> root.addSubcommand(Objects.requireNonNull(BY_NAME.get(name)).apply(around)));
    return root;
  }

  private static Map<String, Function<Surroundings, Object>> byName() {
    Map<String, Function<Surroundings, Object>> commands = new LinkedHashMap<>();
    commands.put("show", ShowCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("chart", ChartCommand::new);
    commands.put("brief", BriefCommand::new);
    commands.put("advise", AdviseCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("backtest", BacktestCommand::new);
    commands.put("import", Commands::imports);
    commands.put("backports", BackportsCommand::new);
    commands.put("forecast", ForecastCommand::new);
    commands.put("ballot", BallotCommand::new);
    commands.put("tally", TallyCommand::new);
    commands.put("sample", SampleCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("holidays", HolidaysCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put("manual", ManualCommand::new);
    commands.put("help", _ -> new CommandLine.HelpCommand());
    return Collections.unmodifiableMap(commands);
  }

  private static CommandLine imports(Surroundings around) {
    return new CommandLine(new ImportCommand())
        .addSubcommand(new ImportGitCommand(around))
        .addSubcommand(new ImportReleasesCommand(around))
        .addSubcommand(new ImportBackportsCommand(around))
        .addSubcommand(new ImportCalendarCommand(around));
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
