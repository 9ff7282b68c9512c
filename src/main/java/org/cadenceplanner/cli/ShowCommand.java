package org.cadenceplanner.cli;

import java.util.List;
import java.util.Locale;
import org.cadenceplanner.export.DatesExport;
import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "show",
    description = {
      "Print the dates, the moves and the branch counts of each scenario.",
      "With --format ics, endoflife, product or nodejs: write the dates of one scenario for other"
          + " programs."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ShowCommand implements Runnable {
  private final Surroundings around;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, json, csv or markdown; ics for calendars; endoflife or nodejs for a list of"
              + " releases as endoflife.date and Node.js publish it; product for a page to hand in"
              + " to endoflife.date; ${DEFAULT-VALUE} if none is given.")
  private DatesFormat format = DatesFormat.TEXT;

  @Mixin private final WrittenSchedules written = new WrittenSchedules();
  @Mixin private final CalendarOptions calendar = new CalendarOptions();

  ShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    if (format != DatesFormat.ICS) {
      calendar.requireNone();
    }
    written.write(this::text, around);
  }

  private String text(Plan plan, List<Schedule> schedules) {
    List<Schedule> asked = asked(plan, schedules);
    DatesExport dates = new DatesExport(calendar.kinds(), earlier(asked.getFirst()));
    String text = text(dates, plan, asked);
    if (format == DatesFormat.ICS) {
      CalendarOptions.remark(dates, asked.getFirst()).ifPresent(around.err()::println);
    }
    return text;
  }

  private EarlierEvents earlier(Schedule schedule) {
    return format == DatesFormat.ICS
        ? calendar.earlier(schedule, written.file(around), around)
        : EarlierEvents.none();
  }

  private String text(DatesExport dates, Plan plan, List<Schedule> asked) {
    try {
      return dates.of(plan, asked, format);
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problems.message(e));
    }
  }

  private List<Schedule> asked(Plan plan, List<Schedule> schedules) {
    String what = "--format " + format.name().toLowerCase(Locale.ROOT);
    return format.holdsSeveral()
        ? schedules
        : List.of(ScenarioChoice.onlyOne(plan, schedules, what));
  }
}
