package org.cadenceplanner.cli;

import java.util.List;
import org.cadenceplanner.export.ScheduleExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "show",
    description = "Print the dates, the moves and the branch counts of each scenario.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ShowCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final PlanArgument plan = new PlanArgument();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Only this scenario; may be given several times.")
  private List<String> scenarios = List.of();

  ShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    ScheduledPlan scheduled = plan.schedule(around);
    String text = ScheduleExport.of(scheduled.plan(), scheduled.of(scenarios), format.get());
    output.write(text, around);
  }
}
