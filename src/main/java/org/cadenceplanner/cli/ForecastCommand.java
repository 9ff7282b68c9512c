package org.cadenceplanner.cli;

import java.util.List;
import org.cadenceplanner.export.ForecastExport;
import org.cadenceplanner.insight.Draws;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "forecast",
    description = {
      "Print when releases may come, were they as late as those of the history:"
          + " the days by which they are out with a chance of 10, 50 and 90 %%,"
          + " and the chances of places in the year, of blocked days and of limits.",
      "How late a release was is counted from the one before it, against the interval that"
          + " --interval, or else the plan, states for its time; where neither does, against that"
          + " of the scenario's rules."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ForecastCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final OptionalPlan argument = new OptionalPlan();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Only this scenario; may be given several times.")
  private List<String> scenarios = List.of();

  @Mixin private final StatedIntervals stated = new StatedIntervals();

  @Option(
      names = "--futures",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many futures are drawn; ${DEFAULT-VALUE} if none is given.")
  private int futures = Draws.usual().futures();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where the random numbers begin; the same seed gives the same forecast.")
  private int seed = 1;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      defaultValue = "14",
      description =
          "How many days from a place in the year still meet it; ${DEFAULT-VALUE} if none is"
              + " given.")
  private int within = Draws.usual().within();

  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  ForecastCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Draws draws = draws();
    Plan plan = argument.load(around);
    List<PastInterval> intervals = stated.orThoseOf(plan);
    List<Scenario> chosen = ScenarioChoice.of(plan, scenarios);
    List<Forecast> forecasts =
        argument.plan(
            plan,
            around,
            index ->
                chosen.stream()
                    .map(it -> Forecast.of(plan, index, around.today(), it, intervals, draws))
                    .toList());
    output.write(ForecastExport.of(plan, forecasts, format.get()), around);
  }

  private Draws draws() {
    try {
      return new Draws(futures, seed, within);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--futures or --within: " + Problems.message(e));
    }
  }
}
