package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.export.ComparisonExport;
import org.cadenceplanner.export.OutputFormat;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "cadence",
    description = {
      "Plan how often to release and how long to support each release.",
      "Without a command: print the scenarios side by side and draw their charts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    footer = "Exit code: 0 fine, 1 'check' found something, 2 wrong input or use.")
final class CadenceCommand implements Runnable {
  private final Surroundings around;

  @Mixin private final PlanArgument plan = new PlanArgument();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Write the charts into this folder; it is made if it is not there.")
  private Optional<Path> folder = Optional.empty();

  CadenceCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    ScheduledPlan scheduled = plan.schedule(around);
    byte[] table =
        ComparisonExport.of(scheduled.plan(), scheduled.schedules(), OutputFormat.TEXT)
            .getBytes(StandardCharsets.UTF_8);
    around.out().write(table, 0, table.length);
    folder.ifPresent(to -> draw(scheduled, to));
  }

  private void draw(ScheduledPlan plan, Path to) {
    try {
      Files.createDirectories(to);
    } catch (IOException e) {
      throw new BadInput("cannot make the folder " + to + ": " + Problems.words(e));
    }
    Pictures pictures =
        Pictures.of(Pictures.USUAL_WIDTH, Pictures.USUAL_HEIGHT, 1, Palette.light());
    List<Schedule> schedules = plan.schedules();
    for (int i = 0; i < schedules.size(); i++) {
      String name = "%s-%s.png".formatted(i + 1, fileName(schedules.get(i).scenario().name()));
      save(to.resolve(name), pictures.timeline(plan, schedules.get(i)));
    }
    save(to.resolve("compare.png"), pictures.compare(plan, schedules));
  }

  private void save(Path file, byte[] picture) {
    Output.replace(file, picture);
    around.out().println("wrote " + file);
  }

  private static String fileName(String scenario) {
    String plain = scenario.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    return trimmed.substring(0, Math.min(trimmed.length(), 60));
  }
}
