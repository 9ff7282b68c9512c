package org.cadenceplanner.calendar.ics;

import static org.cadenceplanner.language.Texts.tr;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.calendar.OwnDays;

/// Reads the days off in a calendar file of another program: iCalendar (RFC 5545), `team.ics`.
///
/// Each event that takes whole days is some days off. One that comes on the same days of every year
/// for ever is days of every year; another one that is repeated is each of its days in the years that
/// are asked for. What is cancelled is not there, and a single changed one takes the place of the one
/// it changes. A file of up to 8 MB is read, and up to 5,000 stretches of days in it.
public final class EventFile {
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final int MOST_STRETCHES = 5_000;

  private final Year first;
  private final Year last;
  private final Map<String, Set<LocalDate>> changed = new HashMap<>();
  private final Set<OwnDays> days = new HashSet<>();
  private int timed;
  private int unreadable;

  private EventFile(Year first, Year last) {
    this.first = first;
    this.last = last;
  }

  /// What the events of a file say.
  ///
  /// @param first the first year that is asked for
  /// @param last the last one, included
  /// @throws BadEventFile if it is no such file, cannot be read, or has too much in it
  public static EventDays read(Path file, Year first, Year last) throws BadEventFile {
    if (!Files.exists(file)) {
      throw new BadEventFile(file + ": " + tr("there is no such file"));
    }
    if (!Files.isRegularFile(file)) {
      throw new BadEventFile(tr("%s: this is not a file", file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in.readNBytes(MOST_BYTES + 1), first, last);
    } catch (IOException _) {
      throw new BadEventFile(tr("%s cannot be read", file));
    }
  }

  /// What the events of a file say.
  ///
  /// @param source the file as messages name it
  /// @throws BadEventFile if it is no such file, or has too much in it
  static EventDays read(String source, byte[] bytes, Year first, Year last) throws BadEventFile {
    if (bytes.length > MOST_BYTES) {
      throw new BadEventFile(tr("%s has more than 8 MB; allowed: up to 8 MB", source));
    }
    try {
      return daysIn(source, calendars(source, bytes), first, last);
    } catch (AssertionError e) {
      // What the library takes for a mistake of its own is one of the file: a 50th month of a year.
      throw damaged(source);
    }
  }

  private static EventDays daysIn(String source, List<ICalendar> calendars, Year first, Year last)
      throws BadEventFile {
    EventFile file = new EventFile(first, last);
    List<Event> events =
        calendars.stream()
            .flatMap(
                calendar -> calendar.getEvents().stream().map(event -> new Event(calendar, event)))
            .toList();
    events.forEach(file::noteChange);
    for (Event event : events) {
      file.add(event);
      if (file.days.size() > MOST_STRETCHES) {
        throw new BadEventFile(
            tr(
                "%s has more than %s days off; allowed: up to that many, by fewer years",
                source, MOST_STRETCHES));
      }
    }
    return new EventDays(name(calendars), file.sorted(), file.timed, file.unreadable);
  }

  private static List<ICalendar> calendars(String source, byte[] bytes) throws BadEventFile {
    List<ICalendar> calendars = new ArrayList<>();
    try (ICalReader reader = new ICalReader(new ByteArrayInputStream(bytes))) {
      Optional<ICalendar> next = Optional.ofNullable(reader.readNext());
      while (next.isPresent()) {
        calendars.add(next.get());
        next = Optional.ofNullable(reader.readNext());
      }
    } catch (IOException | RuntimeException _) {
      throw damaged(source);
    }
    if (calendars.isEmpty()) {
      throw new BadEventFile(
          tr("%s is no calendar file; allowed: iCalendar, as calendars export it (.ics)", source));
    }
    return calendars;
  }

  private static BadEventFile damaged(String source) {
    return new BadEventFile(
        tr(
            "%s breaks off or is damaged; allowed: a whole file, as calendars export it (.ics)",
            source));
  }

  private static Optional<String> name(List<ICalendar> calendars) {
    return calendars.stream()
        .flatMap(calendar -> calendar.getExperimentalProperties("X-WR-CALNAME").stream())
        .flatMap(name -> Optional.ofNullable(name.getValue()).stream())
        .filter(name -> !name.isBlank())
        .map(OwnDays::nameMadeOf)
        .findFirst();
  }

  private void noteChange(Event event) {
    event
        .series()
        .ifPresent(series -> event.changedDay().ifPresent(day -> changedDays(series).add(day)));
  }

  private Set<LocalDate> changedDays(String series) {
    return changed.computeIfAbsent(series, _ -> new HashSet<>());
  }

  private void add(Event event) {
    if (!event.isCancelled()) {
      switch (event.stretch()) {
        case Stretch.Days stretch -> add(event, stretch);
        case Stretch.PartOfDay _ -> timed++;
        case Stretch.Unreadable _ -> unreadable++;
      }
    }
  }

  private void add(Event event, Stretch.Days stretch) {
    Set<LocalDate> gone = event.series().map(this::changedDays).orElseGet(Set::of);
    switch (event.repetition(stretch.first(), !gone.isEmpty())) {
      case Repetition.Never _ -> days.add(stretch.once(event.name(), stretch.first()));
      case Repetition.EveryYear _ -> days.add(stretch.yearly(event.name()));
      case Repetition.On on ->
          on.days(first, last).stream()
              .filter(day -> !gone.contains(day))
              .forEach(day -> days.add(stretch.once(event.name(), day)));
      case Repetition.Unreadable _ -> unreadable++;
    }
  }

  private List<OwnDays> sorted() {
    return days.stream()
        .sorted(Comparator.comparing(EventFile::order).thenComparing(OwnDays::name))
        .toList();
  }

  /// A month and day, `--12-24`, comes before a date.
  private static String order(OwnDays days) {
    return switch (days) {
      case OwnDays.Yearly yearly -> yearly.first().toString();
      case OwnDays.Once once -> once.first().toString();
    };
  }
}
