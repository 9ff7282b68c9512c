package org.cadenceplanner.export;

import static org.cadenceplanner.language.Texts.tr;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Plan;
import org.jspecify.annotations.Nullable;

/// The events of a file for calendars that the program wrote earlier, against which a new one shows
/// what changed since.
public final class EarlierEvents {
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  private final String calendar;
  private final Map<String, VEvent> byUid = new LinkedHashMap<>();

  private EarlierEvents(String calendar) {
    this.calendar = calendar;
  }

  /// None, where there is no earlier file.
  public static EarlierEvents none() {
    return new EarlierEvents("");
  }

  /// The events of the file in whose place a new one is written, if it has dates of the same
  /// scenario; none if there is no such file, or it has something else.
  public static EarlierEvents replaced(Path file, Plan plan, String scenario) {
    if (!Files.isRegularFile(file)) {
      return none();
    }
    try {
      EarlierEvents there = read(file);
      return there.areOf(plan, scenario) ? there : none();
    } catch (IOException | IllegalArgumentException e) {
      return none();
    }
  }

  /// The events of a file, of at most 8 MB.
  ///
  /// @throws IOException if it cannot be read
  /// @throws IllegalArgumentException if it is too large, or no file for calendars that the program
  ///   wrote; the message says so
  public static EarlierEvents read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IllegalArgumentException(tr("%s has more than 8 MB; allowed: up to 8 MB", file));
    }
    try {
      return in(Files.readString(file));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new IllegalArgumentException(
          tr(
              "%s is no calendar that Cadence wrote; allowed: a calendar file (.ics) with dates"
                  + " that it wrote before",
              file),
          e);
    }
  }

  /// The events of a file's text.
  ///
  /// @throws IllegalArgumentException if it is no file for calendars that the program wrote
  static EarlierEvents in(String file) {
    ICalendar calendar =
        Optional.ofNullable(Biweekly.parse(file).first())
            .filter(EarlierEvents::isOurs)
            .orElseThrow(() -> new IllegalArgumentException(tr("no calendar that Cadence wrote")));
    EarlierEvents events = new EarlierEvents(name(calendar));
    calendar
        .getEvents()
        .forEach(event -> events.byUid.put(value(event.getUid()).orElseThrow(), event));
    return events;
  }

  private static String name(ICalendar calendar) {
    return calendar.getNames().stream()
        .findFirst()
        .flatMap(EarlierEvents::<String>value)
        .map(PlainText::oneLine)
        .orElse("");
  }

  /// The plan and the scenario whose dates they are: `Xen Project 2018: 8 months`.
  public String calendar() {
    return calendar;
  }

  /// Whether they are dates of this scenario, and not of another one or another plan.
  public boolean areOf(Plan plan, String scenario) {
    return calendar.equals(CalendarExport.name(plan, scenario));
  }

  /// How many there are that are not cancelled.
  public int size() {
    return dropped(Set.of());
  }

  /// How many that are not cancelled are not there any more.
  ///
  /// @param uids those that are there
  int dropped(Set<String> uids) {
    return (int)
        byUid.entrySet().stream()
            .filter(known -> !uids.contains(known.getKey()) && !isCancelled(known.getValue()))
            .count();
  }

  private static boolean isOurs(ICalendar calendar) {
    return value(calendar.getProductId()).filter(CalendarExport.PRODUCT::equals).isPresent()
        && calendar.getEvents().stream().allMatch(EarlierEvents::isWhole);
  }

  private static boolean isWhole(VEvent event) {
    return Stream.of(
            value(event.getUid()),
            value(event.getSequence()),
            value(event.getLastModified()),
            value(event.getDateTimeStamp()),
            value(event.getStatus()),
            value(event.getDateStart()))
        .allMatch(Optional::isPresent);
  }

  /// Makes an event as old as the earlier one where nothing else of it changed, and else newer than
  /// that.
  VEvent dated(VEvent event) {
    value(event.getUid())
        .flatMap(uid -> Optional.ofNullable(byUid.get(uid)))
        .ifPresent(earlier -> date(event, earlier));
    return event;
  }

  private static void date(VEvent event, VEvent earlier) {
    if (isSame(event, earlier)) {
      stamp(event, sequence(earlier), earlier);
    } else {
      stamp(event, Math.max(sequence(event), sequence(earlier) + 1), event);
    }
  }

  /// Values are set in their places: properties that are set anew would change their order.
  private static void stamp(VEvent event, int sequence, VEvent asOldAs) {
    event.getSequence().setValue(sequence);
    value(asOldAs.getLastModified()).ifPresent(event.getLastModified()::setValue);
    value(asOldAs.getDateTimeStamp()).ifPresent(event.getDateTimeStamp()::setValue);
  }

  private static boolean isSame(VEvent one, VEvent other) {
    return day(one).equals(day(other))
        && value(one.getSummary()).equals(value(other.getSummary()))
        && value(one.getDescription()).equals(value(other.getDescription()))
        && value(one.getStatus()).equals(value(other.getStatus()));
  }

  private static Optional<String> day(VEvent event) {
    return EarlierEvents.<ICalDate>value(event.getDateStart())
        .map(ICalDate::getRawComponents)
        .map(DateTimeComponents::toString);
  }

  /// The events that are not there any more, cancelled.
  ///
  /// @param uids those that are there
  /// @param now an event of now, for the time and the least sequence number
  List<VEvent> gone(Set<String> uids, VEvent now) {
    return byUid.entrySet().stream()
        .filter(known -> !uids.contains(known.getKey()))
        .map(known -> cancelled(known.getValue(), now))
        .toList();
  }

  private static VEvent cancelled(VEvent event, VEvent now) {
    if (isCancelled(event)) {
      return event;
    }
    VEvent cancelled = event.copy();
    cancelled.getStatus().setValue(Status.cancelled().getValue());
    stamp(cancelled, Math.max(sequence(now), sequence(event) + 1), now);
    return cancelled;
  }

  private static boolean isCancelled(VEvent event) {
    return Optional.ofNullable(event.getStatus()).filter(Status::isCancelled).isPresent();
  }

  private static int sequence(VEvent event) {
    return EarlierEvents.<Integer>value(event.getSequence())
        .filter(number -> number >= 0 && number < Integer.MAX_VALUE)
        .orElse(0);
  }

  private static <T> Optional<T> value(@Nullable ValuedProperty<T> property) {
    return Optional.ofNullable(ValuedProperty.getValue(property));
  }
}
