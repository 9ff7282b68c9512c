package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarFileException;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.CalendarDays;

/// Finds calendars by name and gives their days off.
///
/// A calendar is looked for in the given folders, the nearest first, then in the program's own
/// `holidays/`, then in Jollyday. Only the files of the calendar asked for are read, or its days are
/// taken from the almanac of those that come with the program. Safe to use from several threads; the
/// first use in a program takes up to a few tenths of a second, so not on the screen's thread.
///
/// ```java
/// Calendars calendars = Calendars.of(List.of(planFolder.resolve("holidays")));
/// CalendarDays days = calendars.load("gb/eng", Year.of(2026), Year.of(2028));
/// days.names().get(LocalDate.of(2026, 12, 25)); // "Christmas Day"
/// ```
public final class Calendars {
  private final CalendarSources sources;

  private final Map<String, byte[]> given;
  private final Map<Event.NamedHoliday, Boolean> everHad = new ConcurrentHashMap<>();

  private Calendars(CalendarSources sources, Map<String, byte[]> given) {
    this.sources = sources;
    this.given = Map.copyOf(given);
  }

  /// The calendars to be found from some folders on.
  ///
  /// @param foldersNearestFirst folders with calendar files; they need not exist
  public static Calendars of(List<Path> foldersNearestFirst) {
    return new Calendars(CalendarSources.of(foldersNearestFirst), Map.of());
  }

  /// The calendars to be found where some came with the plan: those, and the program's.
  ///
  /// @param files their files by name, such as `xen.xml`
  public static Calendars of(Map<String, byte[]> files) {
    return new Calendars(CalendarSources.of(files), files);
  }

  /// The files, by name, of calendars that came with the plan and may be in no folder.
  public Map<String, byte[]> given() {
    return given;
  }

  /// The files, by name, that the calendars which a plan names are read from, those left out that come
  /// with the program. Given to [#of(Map)], the plan has the same days off as here.
  ///
  /// @throws CalendarFailure if one cannot be read
  public Map<String, byte[]> files(Plan plan) throws CalendarFailure {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      for (String id : PlanCalendarIds.of(plan)) {
        files.putAll(sources.files(CalendarId.parse(id).calendar()));
      }
      return files;
    } catch (CalendarFileException e) {
      throw new CalendarFailure.BadFile(e);
    } catch (UncheckedIOException e) {
      throw new CalendarFailure.BadFile(e);
    }
  }

  /// The days off of a calendar from one year to another, both included. A region has its country's
  /// days, too. Public and bank holidays count, observances do not. Years before
  /// the first known one and after the last have the days the calendar's rules still give; see
  /// [CalendarDays#firstKnownYear()] and [CalendarDays#lastKnownYear()].
  ///
  /// @param id such as `pl`, `gb/eng`, `xen`; letter case does not matter
  /// @throws CalendarFailure if there is no such calendar or its file is wrong
  /// @throws IllegalArgumentException if the last year is before the first
  public CalendarDays load(String id, Year first, Year last) throws CalendarFailure {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(tr("the last year, %s, is before %s", last, first));
    }
    CalendarId wanted = CalendarId.parse(id);
    try {
      Optional<CalendarDays> known =
          sources.isOfTheProgram(wanted.calendar())
              ? Almanac.days(wanted, first, last)
              : Optional.empty();
      return known.isPresent() ? known.get() : workedOut(wanted, first, last);
    } catch (CalendarFileException e) {
      throw new CalendarFailure.BadFile(e);
    } catch (UncheckedIOException e) {
      throw new CalendarFailure.BadFile(e);
    }
  }

  /// Whether a holiday comes in any year that a plan can hold, as one that was decreed for a single
  /// year does: it asks for nothing in the others, and is no slip of the pen. Looked up once for each,
  /// as plans are indexed with every change.
  boolean haveEver(Event.NamedHoliday holiday) {
    return everHad.computeIfAbsent(holiday, this::comesAtAll);
  }

  private boolean comesAtAll(Event.NamedHoliday holiday) {
    try {
      Year first = Year.of(Horizon.EARLIEST_YEAR);
      Year last = Year.of(Horizon.LATEST_YEAR);
      return !load(holiday.calendar(), first, last).daysOf(holiday).isEmpty();
    } catch (CalendarFailure e) {
      return false;
    }
  }

  /// What people call a calendar, regions left out; empty if there is none of that name.
  ///
  /// @param id such as `pl`, `xen`
  /// @throws CalendarFailure if no calendar could have that name, or its file is wrong
  public Optional<String> nameOf(String id) throws CalendarFailure {
    try {
      return sources
          .find(CalendarId.parse(id).calendar())
          .map(file -> CalendarNames.nameOf(List.of(file.root())));
    } catch (CalendarFileException e) {
      throw new CalendarFailure.BadFile(e);
    }
  }

  /// All calendars and regions with their names. Reads every file there is.
  public CalendarListing list() {
    ListingCollector collector = new ListingCollector(sources);
    sources.nearestFirst().forEach(collector::add);
    return collector.listing();
  }

  /// The days as the calendar's rules give them, read and worked out now.
  CalendarDays workedOut(CalendarId id, Year first, Year last) throws CalendarFailure {
    CalendarFile file = find(id);
    return CalendarPage.workedOut(chain(file.root(), id.regions()), file.coverage(), first, last)
        .daysOf(id);
  }

  private CalendarFile find(CalendarId wanted) throws CalendarFailure {
    Optional<CalendarFile> found = sources.find(wanted.calendar());
    return found.orElseThrow(
        () ->
            new CalendarFailure.Unknown(
                wanted.toString(), NearNames.of(wanted.calendar(), sources.calendars())));
  }

  /// The country and the regions named, each within the one before.
  private static List<CalendarRegion> chain(CalendarRegion country, List<String> regions)
      throws CalendarFailure.UnknownRegion {
    List<CalendarRegion> chain = new ArrayList<>(List.of(country));
    for (String region : regions) {
      Optional<CalendarRegion> part = chain.getLast().part(region);
      chain.add(part.orElseThrow(() -> unknownRegion(chain, region)));
    }
    return chain;
  }

  private static CalendarFailure.UnknownRegion unknownRegion(
      List<CalendarRegion> chain, String region) {
    List<String> regions =
        chain.getLast().parts().stream().map(CalendarRegion::id).sorted().toList();
    return new CalendarFailure.UnknownRegion(CalendarNames.nameOf(chain), region, regions);
  }
}
