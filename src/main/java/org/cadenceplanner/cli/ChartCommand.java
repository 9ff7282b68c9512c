package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "chart",
    description = "Draw a chart as a PNG picture.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ChartCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final PlanArgument plan = new PlanArgument();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.png",
      required = true,
      description = "The picture's file.")
  private Path file = Path.of("chart.png");

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "timeline",
      description = "timeline or compare; ${DEFAULT-VALUE} if none is given.")
  private Kind kind = Kind.TIMELINE;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "The scenario of a timeline, the first if none is given; the scenarios compared, all if"
              + " none is given.")
  private List<String> scenarios = List.of();

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "1600",
      description = "The width before scaling; ${DEFAULT-VALUE} if none is given.")
  private int width = Pictures.USUAL_WIDTH;

  @Option(
      names = "--height",
      paramLabel = "PIXELS",
      defaultValue = "900",
      description = "The height before scaling; ${DEFAULT-VALUE} if none is given.")
  private int height = Pictures.USUAL_HEIGHT;

  @Option(
      names = "--scale",
      paramLabel = "1|2|3",
      defaultValue = "1",
      description = "How many times larger; ${DEFAULT-VALUE} if none is given.")
  private int scale = 1;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light or dark; ${DEFAULT-VALUE} if none is given.")
  private Theme theme = Theme.LIGHT;

  ChartCommand(Surroundings around) {
    this.around = around;
  }

  /// What a chart shows.
  enum Kind {
    TIMELINE,
    COMPARE
  }

  /// The colours of a chart.
  enum Theme {
    LIGHT,
    DARK
  }

  @Override
  public void run() {
    Pictures pictures = Pictures.of(width, height, scale, palette());
    requirePng();
    ScheduledPlan scheduled = plan.schedule(around);
    Output.replace(file, picture(pictures, scheduled, scheduled.of(scenarios)));
  }

  private byte[] picture(Pictures pictures, ScheduledPlan plan, List<Schedule> schedules) {
    return switch (kind) {
      case TIMELINE -> pictures.timeline(plan, onlyOne(schedules));
      case COMPARE -> pictures.compare(plan, schedules);
    };
  }

  private Schedule onlyOne(List<Schedule> schedules) {
    if (scenarios.size() > 1) {
      throw new BadInput("a timeline shows one scenario; use --kind compare for several");
    }
    return schedules.getFirst();
  }

  private Palette palette() {
    return switch (theme) {
      case LIGHT -> Palette.light();
      case DARK -> Palette.dark();
    };
  }

  private void requirePng() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new BadInput(file + ": allowed: the name of a PNG file, such as chart.png");
    }
  }
}
