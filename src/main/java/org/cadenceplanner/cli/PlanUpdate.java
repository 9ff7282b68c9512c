package org.cadenceplanner.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.export.UpdateExport;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.insight.HistoryUpdate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The plan that releases are to be added to, and the file that it is written to then.
final class PlanUpdate {
  @Option(
      names = "--into",
      paramLabel = "PLAN",
      description = "The plan they are added to: a plan file, or the name of a sample.")
  private Optional<String> plan = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the plan with its new releases to this file; without it, only show them. With -,"
              + " the plan goes to standard output, and what is new in it to standard error.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--force", description = "Overwrite a file that is there.")
  private boolean force;

  @Mixin private final FormatOption format = new FormatOption();

  /// Shows releases, and writes the plan where that is asked for.
  ///
  /// @param source where they were found, in a sentence
  /// @param into the plan that they are for, if one is named
  /// @throws BadInput if the file cannot be written
  void show(
      String source, List<FoundRelease> found, Optional<FoundPlan> into, Surroundings around) {
    if (file.isPresent() && into.isEmpty()) {
      throw new BadInput("-o needs a plan to add the releases to; give it with --into");
    }
    HistoryUpdate update =
        into.map(it -> HistoryUpdate.of(found, it.plan())).orElseGet(() -> HistoryUpdate.of(found));
    file.map(name -> write(update, into.orElseThrow(), name, around))
        .orElse(around.out())
        .print(UpdateExport.of(source, update, format.get()));
  }

  private ShellStream write(
      HistoryUpdate update, FoundPlan into, String name, Surroundings around) {
    return new WrittenPlan(update.applied(into.plan()), into).write(name, force, around);
  }

  /// The plan that the releases are for, if one is named.
  ///
  /// @throws BadInput if it cannot be used
  Optional<FoundPlan> into(Surroundings around) {
    return plan.map(name -> new NamedPlan(name, Set.of()).find(around));
  }
}
