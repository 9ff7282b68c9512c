package org.cadenceplanner.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.cadenceplanner.export.AdviceExport;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.advice.AdviceSearch;
import org.cadenceplanner.insight.advice.Search;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
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
  private static final int LEAST_HEIGHT = 180;
  private static final int HEIGHT_OF_STRIP = 120;

  private final Surroundings around;

  @Mixin private final OptionalPlan argument = new OptionalPlan();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "The scenario; the first if none is given.")
  private Optional<String> scenario = Optional.empty();

  @Mixin private final SearchOptions options = new SearchOptions();

  @Option(
      names = "--chart",
      paramLabel = "FILE.png|.svg|.pdf",
      description = "Draw besides what every day of the year costs.")
  private Optional<String> chart = Optional.empty();

  @Mixin private final CarriedOption carried = new CarriedOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final Output output = new Output();

  AdviseCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    chart.ifPresent(PictureFile::format);
    Plan plan = argument.load(around);
    Scenario chosen = ScenarioChoice.of(plan, scenario.stream().toList()).getFirst();
    String text = argument.plan(plan, around, index -> advise(plan, index, chosen));
    output.write(text, around);
  }

  private String advise(Plan plan, DayIndex index, Scenario chosen) {
    Search search = search(plan, index, chosen);
    // A search may take minutes: what cannot be drawn is refused before it.
    Optional<Pictures> pictures = chart.map(name -> pictures(name, search, plan));
    Advice advice = advice(plan, index, chosen, search);
    pictures.ifPresent(wanted -> draw(wanted, advice, plan, index));
    return AdviceExport.of(plan, advice, format.get());
  }

  private Search search(Plan plan, DayIndex index, Scenario chosen) {
    return possible(
        () -> options.search(AdviceSearch.next(plan, index, around.today(), chosen).rules()));
  }

  private Pictures pictures(String name, Search search, Plan plan) {
    long height = LEAST_HEIGHT + HEIGHT_OF_STRIP * search.strips();
    return Pictures.usual(PictureFile.format(name), height)
        .carrying(_ -> carried.text(argument, plan, Optional.empty(), around));
  }

  private Advice advice(Plan plan, DayIndex index, Scenario chosen, Search search) {
    return possible(() -> AdviceSearch.of(plan, index, around.today(), chosen, search, () -> {}));
  }

  private static <T> T possible(Supplier<T> wanted) {
    try {
      return wanted.get();
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problems.message(e));
    }
  }

  private void draw(Pictures pictures, Advice advice, Plan plan, DayIndex index) {
    Schedule schedule =
        new Scheduler(plan, index, around.today()).schedule(advice.now().scenario());
    TargetFile.named(chart.orElseThrow(), around)
        .writeUnlessPlan(pictures.advice(schedule, advice), "write the picture elsewhere");
  }
}
