package org.cadenceplanner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.export.LoadProposalsExport;
import org.cadenceplanner.history.BackportsFile;
import org.cadenceplanner.history.BadReleases;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.BranchPattern;
import org.cadenceplanner.history.GitBackports;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.CountedBackports;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.LoadProposals;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backports",
    description = {
      "Read how many backports the branches of a project got, and show what figures of the plan's"
          + " load they give.",
      "They are read from a git repository, or from a list with the columns branch, month and"
          + " backports. Which branch was in which support follows from the plan's first scenario."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ImportBackportsCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final RequiredPlan argument = new RequiredPlan();

  @Parameters(
      index = "1",
      paramLabel = "DIR|FILE.csv",
      description = "The folder of the repository, or the list.")
  private String file = "";

  @Option(
      names = "--branches",
      paramLabel = "PATTERN",
      description = "How stable branches are named, such as stable-{version}.")
  private Optional<String> pattern = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "MONTH",
      description = "Only from this month on, such as 2017-07.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "MONTH",
      description =
          "Only up to this month; without it, up to the last whole one before the plan's today.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the plan with these figures to this file; without it, only show them. With -, the"
              + " plan goes to standard output, and the figures to standard error.")
  private Optional<String> target = Optional.empty();

  @Option(names = "--force", description = "Overwrite a file that is there.")
  private boolean force;

  @Mixin private final FormatOption format = new FormatOption();

  ImportBackportsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    ScheduledPlan scheduled = argument.schedule(around);
    Schedule schedule = scheduled.schedules().getFirst();
    YearMonth lastWhole = YearMonth.from(schedule.today()).minusMonths(1);
    FoundBackports found = found(around.file(file), lastWhole).between(from, until);
    List<LoadProposal> proposals = found.counted().proposals(schedule);
    Plan plan = scheduled.plan();
    Plan proposed = plan.withLoad(LoadProposals.in(plan.load(), proposals));
    target
        .map(name -> write(proposed, name))
        .orElse(around.out())
        .print(LoadProposalsExport.of(found.inWords(), proposals, plan.load(), format.get()));
  }

  private FoundBackports found(Path path, YearMonth last) {
    try {
      return new FoundBackports(
          file,
          Files.isDirectory(path)
              ? CountedBackports.of(ofRepository(path), last)
              : CountedBackports.of(BackportsFile.read(path), last));
    } catch (BadRepository | BadReleases | IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }

  /// What is pending is not asked for.
  private Backports ofRepository(Path folder) throws BadRepository {
    Optional<BranchPattern> wanted = pattern.map(BranchPattern::parse);
    return GitBackports.read(folder, wanted, Optional.of(_ -> false));
  }

  private ShellStream write(Plan plan, String name) {
    return new WrittenPlan(plan, argument.found()).write(name, force, around);
  }
}
