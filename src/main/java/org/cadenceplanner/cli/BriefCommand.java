package org.cadenceplanner.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.export.BriefExport;
import org.cadenceplanner.export.BriefFiles;
import org.cadenceplanner.export.BriefFormat;
import org.cadenceplanner.export.BriefPicture;
import org.cadenceplanner.insight.Brief;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.ChartSettings;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.WholeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "brief",
    description = {
      "Write what those who decide need to know: the question, the options with their rules and"
          + " next releases, figures, charts, claims and costs.",
      "The ending of the file's name says in which form."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class BriefCommand implements Runnable {
  private static final String ENDINGS =
      "found '%s'; allowed: a name that ends in .md, .html or .pdf, or --format";

  private final Surroundings around;

  @Mixin private final OptionalPlan plan = new OptionalPlan();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.md|.html|.pdf",
      required = true,
      description =
          "The brief's file; - for standard output. Beside one in Markdown its charts are written,"
              + " their names beginning with that of the file.")
  private String file = "brief.md";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown, html or pdf, whatever the file's name ends in.")
  private Optional<BriefFormat> format = Optional.empty();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "An option; may be given several times, in the order in which they are to come. All if"
              + " none is given.")
  private List<String> scenarios = List.of();

  @Option(
      names = "--question",
      paramLabel = "TEXT",
      description =
          "What is to be decided; how often to release and how long to support if not given.")
  private Optional<String> question = Optional.empty();

  @Option(
      names = "--next",
      paramLabel = "NUMBER",
      defaultValue = "" + Brief.USUAL_NEXT,
      description = "How many of the next releases are listed; ${DEFAULT-VALUE} if not given.")
  private int next;

  @Mixin private final CarriedOption carried = new CarriedOption();

  BriefCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    requireUsable();
    BriefFormat form =
        format
            .or(() -> BriefFormat.of(file))
            .orElseThrow(() -> new BadInput(ENDINGS.formatted(file)));
    requireRoomBeside(form);
    ScheduledPlan scheduled = plan.schedule(around);
    List<Schedule> schedules = fewEnough(scheduled.of(scenarios));
    Brief brief = Brief.of(scheduled.plan(), question, schedules, next);
    write(
        new BriefExport(
                brief, schedules, scheduled.index(), picture -> carried(picture, scheduled.plan()))
            .in(form, Objects.toString(around.file(file).getFileName())));
  }

  private Optional<String> carried(BriefPicture picture, Plan drawn) {
    ChartSettings settings =
        ChartSettings.plain(
            picture.kind(),
            picture.scenarios(),
            picture.width(),
            picture.height(),
            picture.scale(),
            drawn.today().orElseGet(around::today));
    return carried.text(plan, drawn, Optional.of(settings), around);
  }

  private void requireRoomBeside(BriefFormat form) {
    if (Surroundings.isStream(file) && form == BriefFormat.MARKDOWN) {
      throw new BadInput(
          "a brief in Markdown has its charts in files beside it; allowed: -o with the name of a"
              + " file, or --format html or pdf");
    }
  }

  private void requireUsable() {
    if (next < 1 || next > Brief.MOST_NEXT) {
      throw new BadInput("--next: found %d; allowed: 1 to %d".formatted(next, Brief.MOST_NEXT));
    }
    if (question.filter(String::isBlank).isPresent()) {
      throw new BadInput("--question: found an empty text; allowed: any other text");
    }
  }

  private static List<Schedule> fewEnough(List<Schedule> schedules) {
    Pictures.requireAtMost(CompareChart.MOST_SCENARIOS, schedules);
    return schedules;
  }

  private void write(BriefFiles files) {
    if (Surroundings.isStream(file)) {
      around.out().write(files.paper(), 0, files.paper().length);
      return;
    }
    try {
      new WholeFiles(files.at(TargetFile.named(file, around).path())).replace();
    } catch (NotWritten e) {
      throw new BadInput(e.getMessage());
    }
  }
}
