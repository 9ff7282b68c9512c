package org.cadenceplanner.cli;

import java.util.List;
import org.cadenceplanner.export.BacktestExport;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backtest",
    description = {
      "Hold the rules of a plan against the releases of a list as they came:"
          + " what the rules give, what was, and the days between.",
      "The list has a line that names its columns, version, release and the phases,"
          + " and under it a line for each release, such as 4.11,2018-07-10,2020-01-10,2021-07."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class BacktestCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final RequiredPlan argument = new RequiredPlan();

  @Parameters(
      index = "1",
      paramLabel = "FILE.csv",
      description = "The list of releases; an end that is not known is left empty.")
  private String file = "";

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Only this scenario; may be given several times.")
  private List<String> scenarios = List.of();

  @Mixin private final CountedFrom from = new CountedFrom();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  BacktestCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Plan plan = argument.load(around);
    List<Scenario> chosen = ScenarioChoice.of(plan, scenarios);
    ReleaseList list = ReleaseList.read(around.file(file), chosen);
    List<Backtest> held = list.hold(chosen, plan, from, argument, around);
    output.write(BacktestExport.of(plan, list.history(), held, format.get()), around);
  }
}
