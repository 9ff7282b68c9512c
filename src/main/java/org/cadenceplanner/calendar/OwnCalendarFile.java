package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import de.focus_shift.jollyday.core.spi.Described;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.xml.CalendarCopy;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarFileException;
import org.cadenceplanner.calendar.xml.CalendarFileReader;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.calendar.xml.HolidayRules;
import org.cadenceplanner.calendar.xml.OtherDays;
import org.cadenceplanner.calendar.xml.PlainDay;

/// The file of a calendar of one's own, to be changed by an editor. What the editor cannot show, such
/// as days counted from Easter, holidays that move off weekends, and regions, stays as it is written.
public final class OwnCalendarFile {
  private final String id;
  private final boolean isNew;
  private final byte[] bytes;
  private final CalendarRegion calendar;
  private final List<ShownDays> shown;

  private OwnCalendarFile(String id, boolean isNew, byte[] bytes) {
    this.id = id;
    this.isNew = isNew;
    this.bytes = bytes;
    CalendarFile read = CalendarFileReader.read(nameOf(id), bytes);
    calendar = read.root();
    shown = ShownDays.of(calendar.holidays().fixed());
  }

  /// A new one, with no days yet.
  ///
  /// @param id its name in plans, such as `team-days`
  /// @throws IllegalArgumentException if it is none
  public static OwnCalendarFile begun(String id) {
    requireId(id);
    return new OwnCalendarFile(id, true, CalendarCopy.empty(id));
  }

  /// The one in a folder.
  ///
  /// @throws CalendarFailure if it is not there, cannot be read, or anything in it is wrong
  public static OwnCalendarFile read(Path folder, String id) throws CalendarFailure {
    requireId(id);
    try {
      byte[] bytes = CalendarFileReader.bytes(folder.resolve(nameOf(id)));
      return new OwnCalendarFile(id, false, bytes);
    } catch (CalendarFileException e) {
      throw new CalendarFailure.BadFile(e);
    }
  }

  /// The names of the calendars in a folder; none if it is not there.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be read
  public static Set<String> idsIn(Path folder) {
    return Set.copyOf(new FolderCalendars(folder).calendars());
  }

  /// The name that plans and a file may have for a calendar, made of what people call it: `team-days`
  /// for `Team days`; empty where no letter from a to z and no digit is in it.
  public static String idFor(String name) {
    return CalendarId.madeOf(name);
  }

  /// Refuses a name that no plan could say.
  ///
  /// @throws IllegalArgumentException if no calendar may have this name in plans
  public static void requireId(String id) {
    if (!CalendarId.isCalendar(id)) {
      throw new IllegalArgumentException(
          id.isEmpty()
              ? tr(
                  "found nothing; allowed: small letters a to z, digits and '-', such as team-days")
              : tr(
                  "found '%s'; allowed: small letters a to z, digits and '-', such as team-days",
                  id));
    }
  }

  /// Its name in plans.
  public String id() {
    return id;
  }

  /// The file's name, such as `team-days.xml`.
  public String fileName() {
    return nameOf(id);
  }

  /// Whether it has never been written.
  public boolean isNew() {
    return isNew;
  }

  /// Whether a file holds what this one was read from.
  public boolean isStill(byte[] found) {
    return Arrays.equals(bytes, found);
  }

  /// What an editor shows of it.
  public OwnCalendar calendar() {
    return new OwnCalendar(calendar.description(), shown.stream().map(ShownDays::days).toList());
  }

  /// The names of what an editor cannot show.
  public List<String> kept() {
    Set<Integer> places = new HashSet<>();
    shown.forEach(days -> places.addAll(days.places()));
    HolidayRules rules = calendar.holidays();
    Stream<FixedHolidayConfiguration> fixed =
        IntStream.range(0, rules.fixed().size())
            .filter(place -> !places.contains(place))
            .mapToObj(rules.fixed()::get);
    return Stream.of(
            fixed.map(HolidayNames::spokenNameOf),
            others(rules).map(HolidayNames::spokenNameOf),
            calendar.parts().stream().map(CalendarRegion::description))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private static Stream<Described> others(HolidayRules rules) {
    return Stream.<List<? extends Described>>of(
            rules.relativeToFixed(),
            rules.relativeToWeekdayInMonth(),
            rules.fixedWeekdays(),
            rules.christianHolidays(),
            rules.islamicHolidays(),
            rules.fixedWeekdayBetweenFixed(),
            rules.fixedWeekdayRelativeToFixed(),
            rules.ethiopianOrthodoxHolidays(),
            rules.relativeToEasterSunday())
        .flatMap(List::stream);
  }

  /// The file with other days. Days that are as they were keep their lines.
  ///
  /// @throws CalendarFailure if there are more days than a file may hold
  public byte[] with(OwnCalendar changed) throws CalendarFailure {
    byte[] written = CalendarCopy.of(bytes, changes(changed));
    try {
      CalendarFileReader.read(fileName(), written);
      return written;
    } catch (CalendarFileException e) {
      throw new CalendarFailure.BadFile(e);
    }
  }

  private OtherDays changes(OwnCalendar changed) {
    List<ShownDays> left = new ArrayList<>(shown);
    Map<Integer, List<PlainDay>> added = new HashMap<>();
    int place = OtherDays.AT_THE_START;
    for (OwnDays days : changed.days()) {
      Optional<ShownDays> asBefore =
          left.stream().filter(before -> before.days().equals(days)).findFirst();
      if (asBefore.isPresent()) {
        left.remove(asBefore.get());
        place = Math.max(place, asBefore.get().places().last());
      } else {
        place = placeOfOneGone(place, changed);
        added.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(days.each());
      }
    }
    Set<Integer> gone = new HashSet<>();
    left.forEach(days -> gone.addAll(days.places()));
    return new OtherDays(changed.name(), gone, added);
  }

  /// Days that come in the place of others stand where those stood.
  private int placeOfOneGone(int after, OwnCalendar changed) {
    return shown.stream()
        .filter(old -> old.places().first() > after)
        .findFirst()
        .filter(old -> !changed.days().contains(old.days()))
        .map(old -> old.places().last())
        .orElse(after);
  }

  private static String nameOf(String id) {
    return id + FolderCalendars.ENDING;
  }
}
