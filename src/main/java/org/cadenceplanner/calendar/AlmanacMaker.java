package org.cadenceplanner.calendar;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarRegion;

/// Makes the [Almanac], when the program is built.
///
/// The file of a calendar has the page of the country and the number of its parts, then of each part its
/// short name, how many bytes follow, and in them the same for the part. A region's page has the days
/// alone that come on top of those of what it is part of.
final class AlmanacMaker {
  private AlmanacMaker() {}

  /// Writes a file for each calendar that comes with the program.
  ///
  /// @param words the folder for them
  public static void main(String[] words) throws IOException, CalendarFailure {
    Path folder = Files.createDirectories(Path.of(words[0]));
    CalendarSources sources = CalendarSources.of(List.of());
    for (String name : sources.calendars()) {
      Files.write(folder.resolve(name), file(sources.find(name).orElseThrow()));
    }
  }

  /// The file of a calendar.
  static byte[] file(CalendarFile calendar) throws IOException, CalendarFailure {
    return pages(calendar, List.of(calendar.root()), HolidayDates.of(Map.of()));
  }

  /// @param chain the country, and the regions down to the one whose pages are wanted
  /// @param known the days of what that is part of
  private static byte[] pages(CalendarFile calendar, List<CalendarRegion> chain, HolidayDates known)
      throws IOException, CalendarFailure {
    CalendarPage page =
        CalendarPage.workedOut(chain, calendar.coverage(), AlmanacForm.FIRST, AlmanacForm.LAST);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    AlmanacForm.write(page.with(page.days().without(known)), out);
    List<CalendarRegion> parts = chain.getLast().parts();
    out.writeShort(parts.size());
    for (CalendarRegion part : parts) {
      byte[] pages = pages(calendar, and(chain, part), page.days());
      out.writeUTF(part.id());
      out.writeInt(pages.length);
      out.write(pages);
    }
    return bytes.toByteArray();
  }

  private static List<CalendarRegion> and(List<CalendarRegion> chain, CalendarRegion part) {
    List<CalendarRegion> longer = new ArrayList<>(chain);
    longer.add(part);
    return longer;
  }
}
