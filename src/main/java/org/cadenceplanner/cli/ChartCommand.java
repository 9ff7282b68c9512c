package org.cadenceplanner.cli;

import java.util.List;
import java.util.Locale;
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
  private String file = "chart.png";

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

  @Mixin private final PictureOptions options = new PictureOptions();

  ChartCommand(Surroundings around) {
    this.around = around;
  }

  /// What a chart shows.
  enum Kind {
    TIMELINE,
    COMPARE
  }

  @Override
  public void run() {
    Pictures pictures = options.pictures();
    requirePng();
    ScheduledPlan scheduled = plan.schedule(around);
    byte[] picture = picture(pictures, scheduled, scheduled.of(scenarios));
    new TargetFile(around.file(file)).writeUnlessPlan(picture, "write the picture elsewhere");
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

  private void requirePng() {
    if (!file.toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new BadInput("found '%s'; allowed: a name that ends in .png".formatted(file));
    }
  }
}
