package org.cadenceplanner.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.Draws;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "chart",
    description = {
      "Draw a chart: a PNG picture of pixels, or an SVG or PDF of lines and letters.",
      "The ending of the file's name says which."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ChartCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final PlanArgument plan = new PlanArgument();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.png|.svg|.pdf",
      required = true,
      description = "The picture's file.")
  private String file = "chart.png";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "timeline",
      description = "timeline, year, compare or load; ${DEFAULT-VALUE} if none is given.")
  private Kind kind = Kind.TIMELINE;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "The scenario of a timeline or a load; the scenarios of years, one under the other; the"
              + " first if none is given. The scenarios compared, all if none is given.")
  private List<String> scenarios = List.of();

  @Option(
      names = "--backtest",
      paramLabel = "FILE.csv",
      description =
          "Show in a timeline where the rules would have put the releases of this list, as"
              + " 'cadence backtest' does.")
  private Optional<String> history = Optional.empty();

  @Mixin private final CountedFrom from = new CountedFrom();

  @Option(
      names = "--forecast",
      description =
          "Show in a timeline or a comparison when the releases may come, as 'cadence forecast'"
              + " finds it.")
  private boolean forecast;

  @Mixin private final StatedIntervals stated = new StatedIntervals();

  @Mixin private final PictureOptions options = new PictureOptions();

  ChartCommand(Surroundings around) {
    this.around = around;
  }

  /// What a chart shows.
  enum Kind {
    TIMELINE,
    YEAR,
    COMPARE,
    LOAD
  }

  @Override
  public void run() {
    Pictures pictures = options.pictures(PictureFile.format(file));
    if (forecast && kind != Kind.TIMELINE && kind != Kind.COMPARE) {
      throw new BadInput(
          "--forecast is for timelines and comparisons; leave it out, or --kind " + word());
    }
    ScheduledPlan scheduled = plan.schedule(around);
    byte[] picture = picture(pictures, scheduled, scheduled.of(scenarios));
    new TargetFile(around.file(file)).writeUnlessPlan(picture, "write the picture elsewhere");
  }

  private byte[] picture(Pictures pictures, ScheduledPlan plan, List<Schedule> schedules) {
    return switch (kind) {
      case TIMELINE -> timeline(pictures, plan, onlyOne(schedules));
      case YEAR -> pictures.year(plan, firstOrChosen(withoutHistory(schedules)));
      case COMPARE -> pictures.compare(plan, withoutHistory(schedules), forecasts(plan, schedules));
      case LOAD -> pictures.load(onlyOne(withoutHistory(schedules)));
    };
  }

  private byte[] timeline(Pictures pictures, ScheduledPlan plan, Schedule schedule) {
    return forecast
        ? pictures.timeline(
            plan, withoutHistory(List.of(schedule)).getFirst(), forecast(plan, schedule))
        : heldOrPlain(pictures, plan, schedule);
  }

  private List<Forecast> forecasts(ScheduledPlan plan, List<Schedule> schedules) {
    return forecast ? schedules.stream().map(it -> forecast(plan, it)).toList() : List.of();
  }

  private Forecast forecast(ScheduledPlan plan, Schedule schedule) {
    return this.plan.with(
        plan.index(),
        index ->
            Forecast.of(
                plan.plan(),
                index,
                around.today(),
                schedule.scenario(),
                stated.orThoseOf(plan.plan()),
                Draws.usual()));
  }

  private byte[] heldOrPlain(Pictures pictures, ScheduledPlan plan, Schedule schedule) {
    return history
        .map(name -> pictures.timeline(plan, held(name, plan.plan(), schedule.scenario())))
        .orElseGet(() -> pictures.timeline(plan, schedule));
  }

  private Backtest held(String name, Plan plan, Scenario scenario) {
    List<Scenario> shown = List.of(scenario);
    ReleaseList list = ReleaseList.read(around.file(name), shown);
    return list.hold(shown, plan, from, this.plan, around).getFirst();
  }

  private List<Schedule> withoutHistory(List<Schedule> schedules) {
    if (history.isPresent()) {
      throw new BadInput(
          forecast
              ? "--backtest looks back and --forecast ahead; leave out one of them"
              : "--backtest is for timelines; leave it out, or --kind " + word());
    }
    return schedules;
  }

  private List<Schedule> firstOrChosen(List<Schedule> schedules) {
    return scenarios.isEmpty() ? List.of(schedules.getFirst()) : schedules;
  }

  private Schedule onlyOne(List<Schedule> schedules) {
    if (scenarios.size() > 1) {
      throw new BadInput(
          "a %s shows one scenario; use --kind compare or year for several".formatted(word()));
    }
    return schedules.getFirst();
  }

  private String word() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
