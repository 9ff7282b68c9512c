package org.cadenceplanner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnCalendarFile;
import org.cadenceplanner.calendar.OwnDays;
import org.cadenceplanner.calendar.ics.BadEventFile;
import org.cadenceplanner.calendar.ics.EventDays;
import org.cadenceplanner.calendar.ics.EventFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "calendar",
    description = {
      "Read the days off in a calendar file of another program, and show them.",
      "The file is iCalendar (.ics), as most calendars export it; events at a time of day are left"
          + " out. With --into, the days are added to a calendar in ./holidays."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ImportCalendarCommand implements Runnable {
  private final Surroundings around;

  @Parameters(paramLabel = "FILE.ics", description = "The calendar file.")
  private String file = "";

  @Option(
      names = "--into",
      paramLabel = "CALENDAR",
      description =
          "Add them to this calendar, such as team-days: to holidays/team-days.xml, which is made"
              + " if it is not there.")
  private Optional<String> calendar = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What people call a new calendar; as the file says if none is given.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description =
          "The years for events that are repeated by a rule, such as 2026-2036; this year and ten"
              + " more if none are given.")
  private Optional<YearsOption> years = Optional.empty();

  ImportCalendarCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public void run() {
    Path path = around.file(file);
    EventDays found = read(path, years.orElseGet(() -> YearsOption.from(around.today())));
    String source = "Days off of " + path + ".";
    if (calendar.isEmpty()) {
      OwnCalendar none = new OwnCalendar("none", List.of());
      around.out().print(new EventDaysText(source, found, none).text());
    } else {
      OwnCalendarFile into = own(calendar.get());
      add(found, into);
      around.out().print(new EventDaysText(source, found, into.calendar()).text());
    }
  }

  private static EventDays read(Path path, YearsOption years) {
    try {
      return EventFile.read(path, years.first(), years.last());
    } catch (BadEventFile e) {
      throw new BadInput(e.getMessage());
    }
  }

  private OwnCalendarFile own(String id) {
    if (Surroundings.isStream(id)) {
      throw new BadInput("--into: found '-'; allowed: the name of a calendar such as team-days");
    }
    try {
      return Files.exists(folder().resolve(id + ".xml"))
          ? OwnCalendarFile.read(folder(), id)
          : begun(id);
    } catch (IllegalArgumentException | CalendarFailure e) {
      throw new BadInput("--into: " + e.getMessage());
    }
  }

  private static OwnCalendarFile begun(String id) throws CalendarFailure {
    OwnCalendarFile begun = OwnCalendarFile.begun(id);
    Optional<String> taken = Calendars.of(List.of()).nameOf(id);
    if (taken.isPresent()) {
      throw new BadInput(
          "--into: '%s' is the calendar of %s; allowed: a name that none has"
              .formatted(id, taken.get()));
    }
    return begun;
  }

  private void add(EventDays found, OwnCalendarFile into) {
    OwnCalendar before = into.calendar();
    OwnCalendar after = named(before, found, into.isNew()).with(found.days());
    if (into.isNew() || !after.equals(before)) {
      write(into, after);
    }
  }

  private OwnCalendar named(OwnCalendar calendar, EventDays found, boolean isNew) {
    Optional<String> wanted = isNew ? name.or(found::name) : name;
    return new OwnCalendar(
        wanted.map(OwnDays::nameMadeOf).orElse(calendar.name()), calendar.days());
  }

  private void write(OwnCalendarFile into, OwnCalendar calendar) {
    try {
      byte[] bytes = into.with(calendar);
      new TargetFile(folder().resolve(into.fileName())).withFolder().create(bytes, !into.isNew());
    } catch (CalendarFailure e) {
      throw new BadInput(e.getMessage());
    }
  }

  private Path folder() {
    return around.folder().resolve("holidays");
  }
}
