package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.export.BackportsExport;
import org.cadenceplanner.history.BadRepository;
import org.cadenceplanner.history.BranchPattern;
import org.cadenceplanner.history.GitBackports;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.PhaseBackports;
import org.cadenceplanner.insight.SupportedBranches;
import org.cadenceplanner.insight.VersionNames;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backports",
    description = {
      "Read the backports on the stable branches of a git repository: how many, by whom, how long"
          + " they took.",
      "A backport is a commit that says 'master commit: …' or '(cherry picked from commit …)', or"
          + " that makes the same change as a commit of the main line. Nothing is fetched, and the"
          + " repository is not changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class BackportsCommand implements Runnable {
  private final Surroundings around;

  @Parameters(
      paramLabel = "[PLAN] DIR",
      arity = "1..2",
      hideParamSyntax = true,
      completionCandidates = SampleNames.class,
      description =
          "The folder of the repository; a bare one will do. A plan before it says which branches"
              + " are supported today and in which phase they were, and what was agreed on for"
              + " pending backports.")
  private List<String> words = List.of();

  @Option(
      names = "--branches",
      paramLabel = "PATTERN",
      description = "How stable branches are named, such as stable-{version}.")
  private Optional<String> pattern = Optional.empty();

  @Mixin private final PendingOptions pending = new PendingOptions();
  @Mixin private final MarkOptions marks = new MarkOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  BackportsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Optional<PlanArgument> argument =
        words.size() > 1 ? Optional.of(PlanArgument.named(words.getFirst())) : Optional.empty();
    Optional<ScheduledPlan> plan = argument.map(it -> it.schedule(around));
    Optional<Schedule> schedule = plan.map(it -> it.schedules().getFirst());
    Backports backports = read(schedule);
    output.write(
        pending.isAsked() || marks.isAsked()
            ? pending(backports, plan, argument)
            : BackportsExport.of(
                source(backports),
                backports,
                schedule.map(it -> PhaseBackports.of(backports, it)),
                format.get()),
        around);
  }

  private String pending(
      Backports backports, Optional<ScheduledPlan> plan, Optional<PlanArgument> argument) {
    PendingReport report =
        new PendingReport(folder(), backports, plan.map(ScheduledPlan::plan), today(plan));
    return marks
        .in(
            report,
            pending,
            (marked, name) ->
                output.save(new WrittenPlan(marked, argument.orElseThrow().found()), name, around))
        .text(pending, format.get());
  }

  private LocalDate today(Optional<ScheduledPlan> plan) {
    return plan.map(it -> it.schedules().getFirst().today()).orElseGet(around::today);
  }

  private String folder() {
    return words.getLast();
  }

  private Backports read(Optional<Schedule> schedule) {
    Path repository = around.file(folder());
    try {
      Optional<BranchPattern> wanted = pattern.map(BranchPattern::parse);
      return schedule.isPresent()
          ? read(repository, wanted, schedule.get())
          : GitBackports.read(repository, wanted);
    } catch (BadRepository | IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }

  private static Backports read(Path repository, Optional<BranchPattern> wanted, Schedule schedule)
      throws BadRepository {
    return GitBackports.read(repository, wanted, Optional.of(SupportedBranches.of(schedule)))
        .named(VersionNames.of(schedule.plan()));
  }

  private String source(Backports backports) {
    return ("Backports from %s of %s to %s named %s: %s in all, since each"
            + " release. Delays to the branch, and gaps between point releases, are medians in"
            + " days.")
        .formatted(
            backports.mainLine(),
            folder(),
            PendingReport.branches(backports.branches().size()),
            backports.pattern(),
            backports.all().size());
  }
}
