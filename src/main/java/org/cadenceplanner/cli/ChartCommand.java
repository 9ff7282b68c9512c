package org.cadenceplanner.cli;

import static org.cadenceplanner.chart.ChartKind.COMPARE;
import static org.cadenceplanner.chart.ChartKind.TIMELINE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.Draws;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.ChartSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "chart",
    description = {
      "Draw a chart: a PNG picture of pixels, or an SVG or PDF of lines and letters.",
      "The ending of the file's name says which, or --format.",
      "The plan travels in the picture. Of a picture that Cadence drew, what no option says is"
          + " drawn as it was."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ChartCommand implements Runnable {
  private static final String ENDINGS =
      "found '%s'; allowed: a name that ends in .png, .svg or .pdf, or --format";

  private final Surroundings around;

  @Mixin private final OptionalPlan plan = new OptionalPlan();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.png|.svg|.pdf",
      required = true,
      description = "The picture's file; - for standard output.")
  private String file = "chart.png";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "png, svg or pdf, whatever the file's name ends in.")
  private Optional<PictureFormat> format = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "timeline, year, compare or load; timeline if none is given.")
  private Optional<ChartKind> kind = Optional.empty();

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

  @Mixin private final CarriedOption carried = new CarriedOption();

  ChartCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    PictureFormat form =
        format
            .or(() -> PictureFormat.of(file))
            .orElseThrow(() -> new BadInput(ENDINGS.formatted(file)));
    Plan read = plan.load(around);
    ChartSettings wanted = options.over(wanted(plan.chart(), read));
    requireSense(wanted);
    Surroundings then = around.on(wanted.today());
    Pictures pictures = Pictures.of(form, wanted);
    ScheduledPlan scheduled = plan.schedule(read, then);
    List<Schedule> shown = shown(wanted, scheduled.of(wanted.scenarios()));
    byte[] picture =
        picture(
            wanted,
            pictures.carrying(size -> carried(wanted.withSize(size), read, shown)),
            scheduled,
            shown,
            then);
    write(picture);
  }

  private void write(byte[] picture) {
    if (Surroundings.isStream(file)) {
      around.out().write(picture, 0, picture.length);
    } else {
      TargetFile.named(file, around).writeUnlessPlan(picture, "write the picture elsewhere");
    }
  }

  /// What is asked for, and else what was drawn: a kind says anew what is shown.
  private ChartSettings wanted(Optional<ChartSettings> drawn, Plan read) {
    ChartSettings before =
        drawn.orElseGet(
            () -> Pictures.usual(TIMELINE, List.of(), read.today().orElseGet(around::today)));
    boolean isSame = kind.isEmpty();
    return new ChartSettings(
        kind.orElse(before.kind()),
        scenarios(before),
        before.width(),
        isSame ? before.height() : Optional.empty(),
        before.scale(),
        before.dark(),
        before.today(),
        forecast || (isSame && history.isEmpty() && before.forecast()),
        history.isPresent() || (isSame && !forecast && before.backtest()));
  }

  private List<String> scenarios(ChartSettings before) {
    boolean wouldDo = kind.isEmpty() || before.scenarios().size() == 1;
    return scenarios.isEmpty() && wouldDo ? before.scenarios() : scenarios;
  }

  private void requireSense(ChartSettings wanted) {
    boolean isTimeline = wanted.kind() == TIMELINE;
    if (wanted.forecast() && !isTimeline && wanted.kind() != COMPARE) {
      throw new BadInput(
          "--forecast is for timelines and comparisons; " + wayOut("--forecast", wanted));
    }
    if (wanted.backtest() && history.isEmpty()) {
      throw new BadInput(
          "the picture holds its plan against a list of releases, which is not in it;"
              + " give the list with --backtest, or say what to draw with --kind");
    }
    if (wanted.backtest() && wanted.forecast()) {
      throw new BadInput("--backtest looks back and --forecast ahead; leave out one of them");
    }
    if (wanted.backtest() && !isTimeline) {
      throw new BadInput("--backtest is for timelines; " + wayOut("--backtest", wanted));
    }
  }

  private String wayOut(String option, ChartSettings wanted) {
    return kind.isPresent()
        ? "leave out %s or --kind %s".formatted(option, word(wanted))
        : "leave it out, or add --kind timeline";
  }

  /// The schedules that are drawn.
  private static List<Schedule> shown(ChartSettings wanted, List<Schedule> schedules) {
    return switch (wanted.kind()) {
      case TIMELINE, LOAD -> List.of(onlyOne(wanted, schedules));
      case YEAR -> wanted.scenarios().isEmpty() ? List.of(schedules.getFirst()) : schedules;
      case COMPARE -> schedules;
    };
  }

  /// What travels: the intervals that are stated come to be the plan's own.
  private Optional<String> carried(ChartSettings wanted, Plan read, List<Schedule> shown) {
    Plan drawn = wanted.forecast() ? read.withPastIntervals(stated.orThoseOf(read)) : read;
    List<String> names = shown.stream().map(schedule -> schedule.scenario().name()).toList();
    return carried.text(plan, drawn, Optional.of(wanted.withScenarios(names)), around);
  }

  private byte[] picture(
      ChartSettings wanted,
      Pictures pictures,
      ScheduledPlan plan,
      List<Schedule> shown,
      Surroundings then) {
    return switch (wanted.kind()) {
      case TIMELINE -> timeline(wanted, pictures, plan, shown.getFirst(), then);
      case YEAR -> pictures.year(plan, shown);
      case COMPARE -> pictures.compare(plan, shown, forecasts(wanted, plan, shown, then));
      case LOAD -> pictures.load(shown.getFirst());
    };
  }

  private byte[] timeline(
      ChartSettings wanted,
      Pictures pictures,
      ScheduledPlan plan,
      Schedule schedule,
      Surroundings then) {
    if (wanted.forecast()) {
      return pictures.timeline(plan, schedule, forecast(plan, schedule, then));
    }
    return history
        .map(name -> pictures.timeline(plan, held(name, plan.plan(), schedule.scenario(), then)))
        .orElseGet(() -> pictures.timeline(plan, schedule));
  }

  private List<Forecast> forecasts(
      ChartSettings wanted, ScheduledPlan plan, List<Schedule> shown, Surroundings then) {
    return wanted.forecast()
        ? shown.stream().map(it -> forecast(plan, it, then)).toList()
        : List.of();
  }

  private Forecast forecast(ScheduledPlan plan, Schedule schedule, Surroundings then) {
    return this.plan.with(
        plan.index(),
        index ->
            Forecast.of(
                plan.plan(),
                index,
                then.today(),
                schedule.scenario(),
                stated.orThoseOf(plan.plan()),
                Draws.usual()));
  }

  private Backtest held(String name, Plan plan, Scenario scenario, Surroundings then) {
    List<Scenario> shown = List.of(scenario);
    ReleaseList list = ReleaseList.read(around.file(name), shown);
    return list.hold(shown, plan, from, this.plan, then).getFirst();
  }

  private static Schedule onlyOne(ChartSettings wanted, List<Schedule> schedules) {
    if (wanted.scenarios().size() > 1) {
      throw new BadInput(
          "a %s shows one scenario; use --kind compare or year for several"
              .formatted(word(wanted)));
    }
    return schedules.getFirst();
  }

  private static String word(ChartSettings wanted) {
    return wanted.kind().name().toLowerCase(Locale.ROOT);
  }
}
