package org.cadenceplanner.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.CalendarEntry;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;

/// The days of a scenario for the calendars of other programs: iCalendar (RFC 5545), each day an
/// event of a whole day that leaves people free.
///
/// An event keeps its UID as long as project, scenario, release, and milestone or phase keep their
/// names, and has the plan's today for the time of its last change and, as a number of days, for its
/// sequence number: imported again after a change, events move. Held against an earlier file, only
/// what changed is newer than there, and what is gone is cancelled. The same plan on the same day,
/// held against the same file, gives the same bytes.
public final class CalendarExport {
  static final String PRODUCT = "-//cadenceplanner.org//Cadence//EN";
  private static final LocalDate FIRST_DAY = LocalDate.of(Horizon.EARLIEST_YEAR, 1, 1);

  /// Room between the numbers of two days for changes of one day, held against the file before.
  private static final int CHANGES_OF_A_DAY = 1000;

  private final Schedule schedule;
  private final EarlierEvents earlier;

  private CalendarExport(Schedule schedule, EarlierEvents earlier) {
    this.schedule = schedule;
    this.earlier = earlier;
  }

  /// Writes the events of a schedule.
  ///
  /// @param kinds which days are wanted
  public static String of(Schedule schedule, Set<Kind> kinds) {
    return of(schedule, kinds, EarlierEvents.none());
  }

  /// Writes the events of a schedule, and what changed since an earlier file.
  ///
  /// @param kinds which days are wanted
  /// @param earlier the events of that file
  public static String of(Schedule schedule, Set<Kind> kinds, EarlierEvents earlier) {
    List<CalendarEntry> entries = CalendarEntry.of(schedule, kinds);
    ICalendar calendar = new CalendarExport(schedule, earlier).calendar(entries);
    return FoldedLines.of(Biweekly.write(calendar).go());
  }

  /// What a calendar of a scenario is called: `Xen Project 2018: 8 months`.
  static String name(Plan plan, String scenario) {
    return PlainText.oneLine(plan.name() + ": " + scenario);
  }

  /// How many events of an earlier file a new one cancels that are not cancelled there.
  static int cancelled(Schedule schedule, Set<Kind> kinds, EarlierEvents earlier) {
    return earlier.dropped(
        new CalendarExport(schedule, earlier).uids(CalendarEntry.of(schedule, kinds)));
  }

  private ICalendar calendar(List<CalendarEntry> entries) {
    String name = name(schedule.plan(), schedule.scenario().name());
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName(name);
    // What calendars read as yet; the library writes it as it stands.
    calendar.addExperimentalProperty("X-WR-CALNAME", escaped(name));
    entries.forEach(entry -> calendar.addEvent(earlier.dated(event(entry))));
    earlier.gone(uids(entries), stamped()).forEach(calendar::addEvent);
    return calendar;
  }

  private Set<String> uids(List<CalendarEntry> entries) {
    return entries.stream().map(this::uid).collect(Collectors.toSet());
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\;,])", "\\\\$1");
  }

  private VEvent event(CalendarEntry entry) {
    VEvent event = stamped();
    event.setUid(uid(entry));
    event.setDateStart(new DateStart(date(entry.day())));
    event.setDateEnd(new DateEnd(date(entry.day().plusDays(1))));
    event.setSummary(PlainText.oneLine(entry.title()));
    event.setDescription(
        entry.facts().stream().map(PlainText::oneLine).collect(Collectors.joining("\n")));
    event.addCategories(new Categories(category(entry.kind())));
    event.setStatus(entry.isSettled() ? Status.confirmed() : Status.tentative());
    event.setTransparency(Transparency.transparent());
    return event;
  }

  /// An event that is as new as the plan's today.
  private VEvent stamped() {
    Date changed = Date.from(schedule.today().atStartOfDay(ZoneOffset.UTC).toInstant());
    VEvent event = new VEvent();
    event.setDateTimeStamp(changed);
    event.setLastModified(changed);
    long days = ChronoUnit.DAYS.between(FIRST_DAY, schedule.today());
    event.setSequence(Math.toIntExact(days * CHANGES_OF_A_DAY));
    return event;
  }

  /// Each part has its length before it, so that no other parts come to the same.
  private String uid(CalendarEntry entry) {
    String parts =
        Stream.of(
                schedule.plan().name(),
                schedule.scenario().name(),
                entry.version().text(),
                entry.kind().name(),
                entry.name(),
                String.valueOf(entry.number()))
            .map(part -> part.length() + ":" + part)
            .collect(Collectors.joining());
    return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /// A word that stays the same in every language, so that calendars can sort by it.
  private static String category(Kind kind) {
    return switch (kind) {
      case RELEASE -> "Release";
      case MILESTONE -> "Milestone";
      case END_OF_PHASE -> "End of support";
      case POINT_RELEASE -> "Point release";
    };
  }
}
