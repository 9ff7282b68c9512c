package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.schedule.CalendarDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "holidays",
    description = "Print the days off of a calendar in a year.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class HolidaysCommand implements Runnable {
  private final Surroundings around;

  @Parameters(
      index = "0",
      paramLabel = "CALENDAR",
      description =
          "A calendar, such as gb/eng, de/be or cn, or a file of ./holidays without .xml.")
  private String calendar = "";

  @Parameters(index = "1", paramLabel = "YEAR", description = "The year.")
  private int year;

  @Mixin private final Output output = new Output();

  HolidaysCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    if (year < Horizon.EARLIEST_YEAR || year > Horizon.LATEST_YEAR) {
      throw new BadInput(
          "year %s; allowed: %s to %s".formatted(year, Horizon.EARLIEST_YEAR, Horizon.LATEST_YEAR));
    }
    output.write(text(load()), around);
  }

  private CalendarDays load() {
    List<Path> folders = new ArrayList<>(List.of(around.folder().resolve("holidays")));
    around.userFolder().ifPresent(folder -> folders.add(folder.resolve("holidays")));
    try {
      return Calendars.of(folders).load(calendar, Year.of(year), Year.of(year));
    } catch (CalendarFailure e) {
      throw new BadInput(e.getMessage());
    }
  }

  private String text(CalendarDays days) {
    StringBuilder text = new StringBuilder(days.name() + ", " + year + "\n");
    days.names()
        .forEach(
            (day, name) ->
                text.append(Words.weekdayAndDay(day)).append("  ").append(name).append('\n'));
    days.notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
    days.firstKnownYear()
        .filter(first -> first.getValue() > year)
        .ifPresent(first -> text.append("Note: no holidays are known before " + first + ".\n"));
    days.lastKnownYear()
        .filter(last -> last.getValue() < year)
        .ifPresent(last -> text.append("Note: no holidays are known after " + last + ".\n"));
    days.lastAnnouncedYear()
        .filter(last -> last.getValue() < year)
        .ifPresent(last -> text.append("Note: days after " + last + " are computed.\n"));
    return text.toString();
  }
}
