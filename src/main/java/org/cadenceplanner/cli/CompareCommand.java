package org.cadenceplanner.cli;

import java.util.List;
import org.cadenceplanner.export.ComparisonExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "compare",
    description = "Print the figures of the scenarios side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CompareCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final PlanArgument plan = new PlanArgument();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Only this scenario; may be given several times.")
  private List<String> scenarios = List.of();

  CompareCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    ScheduledPlan scheduled = plan.schedule(around);
    String text = ComparisonExport.of(scheduled.plan(), scheduled.of(scenarios), format.get());
    output.write(text, around);
  }
}
