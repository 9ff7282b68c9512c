package org.cadenceplanner.cli;

import java.util.Optional;
import org.cadenceplanner.export.AdviceExport;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceSearch;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "advise",
    description = {
      "Look for better dates: on every day of a year that the next release may be due, with every"
          + " choice of weekdays and of the way a blocked day moves.",
      "Print the ten best that differ, what each costs by the weights, and why."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class AdviseCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final PlanArgument argument = new PlanArgument();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "The scenario; the first if none is given.")
  private Optional<String> scenario = Optional.empty();

  @Mixin private final SearchOptions options = new SearchOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  AdviseCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Plan plan = argument.load(around);
    Scenario chosen = ScenarioChoice.of(plan, scenario.stream().toList()).getFirst();
    Advice advice = argument.plan(plan, around, index -> advice(plan, index, chosen, options));
    output.write(AdviceExport.of(plan, advice, format.get()), around);
  }

  private Advice advice(Plan plan, DayIndex index, Scenario chosen, SearchOptions options) {
    try {
      Search search =
          options.search(AdviceSearch.next(plan, index, around.today(), chosen).rules());
      return AdviceSearch.of(plan, index, around.today(), chosen, search, () -> {});
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problems.message(e));
    }
  }
}
