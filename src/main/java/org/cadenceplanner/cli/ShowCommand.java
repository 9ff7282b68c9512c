package org.cadenceplanner.cli;

import java.util.List;
import java.util.Locale;
import org.cadenceplanner.export.CalendarExport;
import org.cadenceplanner.export.OutputFormat;
import org.cadenceplanner.export.PublishedList;
import org.cadenceplanner.export.ScheduleExport;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "show",
    description = {
      "Print the dates, the moves and the branch counts of each scenario.",
      "With --format ics, endoflife or nodejs: write the dates of one scenario for other programs."
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
              + " releases as endoflife.date and Node.js publish it; ${DEFAULT-VALUE} if none is"
              + " given.")
  private ShowFormat format = ShowFormat.TEXT;

  @Mixin private final WrittenSchedules written = new WrittenSchedules();
  @Mixin private final CalendarOptions calendar = new CalendarOptions();

  ShowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    if (format != ShowFormat.ICS) {
      calendar.requireNone();
    }
    written.write(this::text, around);
  }

  private String text(Plan plan, List<Schedule> schedules) {
    return switch (format) {
      case TEXT -> ScheduleExport.of(plan, schedules, OutputFormat.TEXT);
      case JSON -> ScheduleExport.of(plan, schedules, OutputFormat.JSON);
      case CSV -> ScheduleExport.of(plan, schedules, OutputFormat.CSV);
      case MARKDOWN -> ScheduleExport.of(plan, schedules, OutputFormat.MARKDOWN);
      case ICS -> calendar(only(plan, schedules));
      case ENDOFLIFE -> PublishedList.endOfLife(only(plan, schedules));
      case NODEJS -> PublishedList.node(only(plan, schedules));
    };
  }

  private String calendar(Schedule schedule) {
    return CalendarExport.of(schedule, calendar.kinds(), calendar.earlier(around));
  }

  private Schedule only(Plan plan, List<Schedule> schedules) {
    String what = "--format " + format.name().toLowerCase(Locale.ROOT);
    Schedule schedule = ScenarioChoice.onlyOne(plan, schedules, what);
    if (schedule.releases().isEmpty()) {
      throw new BadInput("there are no releases in the plan's years, so nothing is written");
    }
    return schedule;
  }
}
