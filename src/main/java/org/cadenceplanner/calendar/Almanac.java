package org.cadenceplanner.calendar;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.schedule.CalendarDays;

/// The days off of the calendars that come with the program, as worked out when it was built: a file
/// for each, which [AlmanacMaker] makes. They are the days that would be worked out now, but neither
/// are rules read for them, nor is Jollyday started.
final class Almanac {
  /// Where its files lie, beside this class.
  static final String FOLDER = "almanac/";

  private Almanac() {}

  /// The days off of a calendar from one year to another, both included; empty where the almanac has
  /// no such calendar or region, or not all of these years, or was not made.
  static Optional<CalendarDays> days(CalendarId id, Year first, Year last) {
    if (first.isBefore(AlmanacForm.FIRST) || last.isAfter(AlmanacForm.LAST)) {
      return Optional.empty();
    }
    try (InputStream file = Almanac.class.getResourceAsStream(FOLDER + id.calendar())) {
      return file == null
          ? Optional.empty()
          : page(file, id.regions(), first, last).map(page -> page.daysOf(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The page of a country or region in the file of a calendar.
  static Optional<CalendarPage> page(InputStream file, List<String> regions, Year first, Year last)
      throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(file));
    CalendarPage page = AlmanacForm.read(in, first, last);
    for (String region : regions) {
      if (!isNext(region, in)) {
        return Optional.empty();
      }
      CalendarPage part = AlmanacForm.read(in, first, last);
      page = part.with(page.days().and(part.days()));
    }
    return Optional.of(page);
  }

  /// Whether what was read last has such a part, whose page is then the next.
  private static boolean isNext(String region, DataInputStream in) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String part = in.readUTF();
      int length = in.readInt();
      if (part.equals(region)) {
        return true;
      }
      in.skipNBytes(length);
    }
    return false;
  }
}
