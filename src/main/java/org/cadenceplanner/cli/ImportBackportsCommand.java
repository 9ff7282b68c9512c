package org.cadenceplanner.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.export.LoadProposalsExport;
import org.cadenceplanner.history.BackportsFile;
import org.cadenceplanner.history.BadReleases;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.GitBackports;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.BranchMonth;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.LoadProposals;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.PlanFiles;
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

  @Mixin private final PlanArgument argument = new PlanArgument();

  @Parameters(
      index = "1",
      paramLabel = "DIR|FILE.csv",
      description = "The folder of the repository, or the list.")
  private String file = "";

  @Option(
      names = "--from",
      paramLabel = "MONTH",
      description = "Only from this month on, such as 2017-07.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--until", paramLabel = "MONTH", description = "Only up to this month.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the plan with these figures to this file; without it, only show them.")
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
    Found found = found(around.file(file));
    List<LoadProposal> proposals = found.proposals(scheduled.schedules().getFirst());
    Plan plan = scheduled.plan();
    target.ifPresent(name -> write(plan.withLoad(with(proposals, plan.load())), name));
    around.out().print(LoadProposalsExport.of(source(found), proposals, plan.load(), format.get()));
  }

  private static Load with(List<LoadProposal> proposals, Load load) {
    Load filled = load;
    for (LoadProposal proposal : proposals) {
      filled = proposal.in(filled);
    }
    return filled;
  }

  private String source(Found found) {
    return "%s backports of %s branches in %s, %s to %s."
        .formatted(
            found.months().stream().mapToInt(BranchMonth::backports).sum(),
            found.months().stream().map(BranchMonth::branch).distinct().count(),
            file,
            found.first(),
            found.last());
  }

  /// The backports in the months looked at.
  private record Found(
      List<BranchMonth> months, YearMonth first, YearMonth last, Optional<Backports> backports) {
    List<LoadProposal> proposals(Schedule schedule) {
      List<LoadProposal> proposals =
          new ArrayList<>(LoadProposals.of(months, schedule.worked(), first, last));
      backports.ifPresent(all -> proposals.addAll(LoadProposals.of(all, first, last)));
      return proposals;
    }
  }

  private Found found(Path path) {
    Optional<Backports> backports =
        Files.isDirectory(path) ? Optional.of(ofRepository(path)) : Optional.empty();
    List<BranchMonth> all = backports.map(Backports::months).orElseGet(() -> ofList(path));
    YearMonth first = from.map(ImportBackportsCommand::month).orElseGet(() -> earliest(all));
    YearMonth last = until.map(ImportBackportsCommand::month).orElseGet(() -> latest(all));
    return new Found(
        all.stream()
            .filter(one -> !one.month().isBefore(first) && !one.month().isAfter(last))
            .toList(),
        first,
        last,
        backports);
  }

  private YearMonth earliest(List<BranchMonth> months) {
    return months.stream()
        .map(BranchMonth::month)
        .min(YearMonth::compareTo)
        .orElseThrow(this::none);
  }

  private YearMonth latest(List<BranchMonth> months) {
    return months.stream()
        .map(BranchMonth::month)
        .max(YearMonth::compareTo)
        .orElseThrow(this::none);
  }

  private BadInput none() {
    return new BadInput(file + " has no backports");
  }

  private static Backports ofRepository(Path folder) {
    try {
      return GitBackports.read(folder, Optional.empty());
    } catch (BadRepository e) {
      throw new BadInput(e.getMessage());
    }
  }

  private static List<BranchMonth> ofList(Path list) {
    try {
      return BackportsFile.read(list);
    } catch (BadReleases e) {
      throw new BadInput(e.getMessage());
    }
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new BadInput("found '%s'; allowed: a month such as 2018-07".formatted(text));
    }
  }

  private void write(Plan plan, String name) {
    byte[] bytes = PlanFiles.text(plan).getBytes(StandardCharsets.UTF_8);
    new TargetFile(around.file(name)).create(bytes, force);
  }
}
