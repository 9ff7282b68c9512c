package org.cadenceplanner.cli;

import static org.cadenceplanner.chart.ChartKind.COMPARE;
import static org.cadenceplanner.chart.ChartKind.LOAD;
import static org.cadenceplanner.chart.ChartKind.TIMELINE;
import static org.cadenceplanner.chart.ChartKind.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.export.ComparisonExport;
import org.cadenceplanner.export.OutputFormat;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.ChartSettings;
import org.cadenceplanner.store.FileTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "cadence",
    description = {
      "Plan how often to release and how long to support each release.",
      "Without a command: open the window. With -o, or where no window can open:"
          + " print the scenarios side by side; with -o, draw their charts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CadenceCommand implements Runnable {
  private static final int MOST_LETTERS = 60;
  private static final String NO_COMPARISON =
      """
      no compare.png: %d scenarios; one chart holds at most %d. Choose:
      cadence chart --kind compare --scenario NAME --scenario NAME …\
      """;

  private final Surroundings around;

  @Mixin private final OptionalPlan plan = new OptionalPlan();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Write the charts into this folder; it is made if it is not there.")
  private Optional<String> folder = Optional.empty();

  @Mixin private final CarriedOption carried = new CarriedOption();

  CadenceCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Optional<Path> target = folder.map(name -> TargetFile.named(name, around).path());
    ScheduledPlan scheduled = plan.schedule(around);
    around
        .out()
        .print(ComparisonExport.of(scheduled.plan(), scheduled.schedules(), OutputFormat.TEXT));
    target.ifPresent(to -> draw(scheduled, to));
  }

  private void draw(ScheduledPlan plan, Path to) {
    try {
      Files.createDirectories(to);
    } catch (IOException e) {
      throw new BadInput("cannot make the folder " + to + ": " + FileTrouble.words(e));
    }
    List<Schedule> schedules = plan.schedules();
    for (int i = 0; i < schedules.size(); i++) {
      Schedule schedule = schedules.get(i);
      List<String> one = List.of(schedule.scenario().name());
      String name = fileName(i + 1, one.getFirst());
      save(to.resolve(name + ".png"), pictures(TIMELINE, one, plan).timeline(plan, schedule));
      save(to.resolve(name + "-year.png"), pictures(YEAR, one, plan).year(plan, List.of(schedule)));
      save(to.resolve(name + "-load.png"), pictures(LOAD, one, plan).load(schedule));
    }
    compare(plan, to);
  }

  private Pictures pictures(ChartKind kind, List<String> scenarios, ScheduledPlan scheduled) {
    Plan drawn = scheduled.plan();
    ChartSettings settings =
        Pictures.usual(kind, scenarios, drawn.today().orElseGet(around::today));
    return Pictures.of(PictureFormat.PNG, settings)
        .carrying(size -> carried.text(plan, drawn, Optional.of(settings.withSize(size)), around));
  }

  private void compare(ScheduledPlan plan, Path to) {
    List<Schedule> schedules = plan.schedules();
    if (schedules.size() > CompareChart.MOST_SCENARIOS) {
      around.out().println(NO_COMPARISON.formatted(schedules.size(), CompareChart.MOST_SCENARIOS));
    } else {
      List<String> all = schedules.stream().map(one -> one.scenario().name()).toList();
      Pictures pictures = pictures(COMPARE, all, plan);
      save(to.resolve("compare.png"), pictures.compare(plan, schedules, List.of()));
    }
  }

  private void save(Path file, byte[] picture) {
    new TargetFile(file).writeUnlessPlan(picture, "name another folder");
    around.out().println("wrote " + file);
  }

  private static String fileName(int number, String scenario) {
    String plain = scenario.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    String name = trimmed.isEmpty() ? "" : "-" + trimmed;
    return number + name.substring(0, Math.min(name.length(), MOST_LETTERS));
  }
}
