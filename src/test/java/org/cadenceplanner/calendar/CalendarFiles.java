package org.cadenceplanner.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes calendar files for tests.
final class CalendarFiles {
  private CalendarFiles() {}

  static void write(Path folder, String name, String rules) {
    writeWhole(folder, name, "<Holidays>" + rules + "</Holidays>");
  }

  static void writeWhole(Path folder, String name, String content) {
    String calendar = name.replace("+", "");
    String xml =
        "<Configuration xmlns=\"https://focus_shift.de/jollyday/schema/holiday\" hierarchy=\""
            + calendar
            + "\" description=\"The "
            + calendar
            + " calendar\">"
            + content
            + "</Configuration>";
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".xml"), xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
