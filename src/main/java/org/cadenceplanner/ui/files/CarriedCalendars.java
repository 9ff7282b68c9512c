package org.cadenceplanner.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.calendar.PlanCalendarFiles;
import org.cadenceplanner.calendar.PlanCalendarFolders;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.WholeFile;

/// The calendars of a plan's own, in `holidays` beside its file or in the picture it came in, that go
/// with it when it is saved elsewhere, so that it opens the same there. None of it is for the screen's thread.
///
/// @param from where they are
/// @param to the folder of calendars where it is saved
/// @param names the names that files of its calendars have, such as `xen.xml`
record CarriedCalendars(CalendarPlace from, Path to, Set<String> names) {

  /// Those that a plan needs that is to be saved to a file. One that is from no file and no picture has
  /// none of its own.
  static CarriedCalendars of(ToSave what, Path to) {
    Path there = Loading.calendarsBeside(to);
    boolean hasNone = what.from().isEmpty() && what.given().isEmpty();
    CalendarPlace from =
        what.from()
            .<CalendarPlace>map(file -> new CalendarPlace.Folders(PlanCalendarFolders.of(file)))
            .orElseGet(() -> new CalendarPlace.Given(what.given()));
    Set<String> names = hasNone ? Set.of() : PlanCalendarFiles.names(what.plan());
    return new CarriedCalendars(from, there, names);
  }

  /// The names of those that are there already and hold something else: with them the plan might
  /// have other dates.
  ///
  /// @throws IOException if one cannot be read
  List<String> others() throws IOException {
    List<String> others = new ArrayList<>();
    for (String name : names) {
      if (isAnother(name)) {
        others.add(name);
      }
    }
    return others;
  }

  /// Copies those that are not there yet, each whole or not at all.
  ///
  /// @return the files and folders made
  /// @throws IOException if one cannot be read or written; then none is
  List<Path> copy() throws IOException {
    List<Path> made = new ArrayList<>();
    try {
      for (String name : names) {
        Optional<byte[]> own = from.file(name);
        if (own.isPresent() && Files.notExists(to.resolve(name))) {
          create(to.resolve(name), own.get(), made);
        }
      }
      return made;
    } catch (IOException e) {
      takeBack(made);
      throw e;
    }
  }

  /// Deletes what was copied, the last first.
  static void takeBack(List<Path> made) {
    for (Path path : made.reversed()) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // A calendar too many beside a plan that was not written: the message is about the plan.
      }
    }
  }

  private boolean isAnother(String name) throws IOException {
    Optional<byte[]> there = new CalendarPlace.Folders(List.of(to)).file(name);
    Optional<byte[]> own = from.file(name);
    return there.isPresent() && !(own.isPresent() && Arrays.equals(own.get(), there.get()));
  }

  /// Writes a calendar that is not there yet, and makes the folder of calendars where there is none.
  ///
  /// @param made takes the files and folders made
  /// @throws IOException if it cannot be written, or is there
  static void create(Path file, byte[] bytes, List<Path> made) throws IOException {
    Path folder = file.resolveSibling("");
    try {
      if (Files.isDirectory(folder.resolveSibling("")) && Files.notExists(folder)) {
        made.add(Files.createDirectory(folder));
      }
      WholeFile.create(file, bytes);
    } catch (IOException e) {
      throw NotWritten.because(e, file, bytes.length);
    }
    made.add(file);
  }
}
