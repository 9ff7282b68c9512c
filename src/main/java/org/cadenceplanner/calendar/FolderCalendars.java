package org.cadenceplanner.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.xml.CalendarFile;
import org.cadenceplanner.calendar.xml.CalendarFileReader;

/// The calendars in a folder: `xen` is its file `xen.xml`. The folder need not exist. Files are
/// read anew each time, so an edited file counts at the next load.
record FolderCalendars(Path folder) implements CalendarSource {
  static final String ENDING = ".xml";

  @Override
  public String label() {
    return folder.toString();
  }

  @Override
  public List<String> calendars() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(CalendarId::isCalendar)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<CalendarFile> find(String name) {
    return existing(name).map(CalendarFileReader::read);
  }

  @Override
  public Optional<byte[]> file(String name) {
    return existing(name).map(CalendarFileReader::bytes);
  }

  /// The file of a calendar; a link may not lead out of the folder.
  private Optional<Path> existing(String name) {
    Path file = folder.resolve(name + ENDING);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    CalendarFileReader.requireWithin(folder, file);
    return Optional.of(file);
  }
}
