package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.calendar.PlanCalendarFiles;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.FileTrouble;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.WholeFile;

/// The calendars of a plan's own, in `holidays` beside its file, that go with it when it is saved in
/// another folder, so that it opens the same there. None of it is for the screen's thread.
///
/// @param from the folder of calendars where the plan is from
/// @param to the folder of calendars where it is saved
/// @param names the names that files of its calendars have, such as `xen.xml`
record CarriedCalendars(Path from, Path to, Set<String> names) {

  /// @param from the file that the plan is from; without one it has no calendars of its own
  /// @param to the file that it is saved to
  static CarriedCalendars of(Plan plan, Optional<Path> from, Path to) {
    Path there = Loading.calendarsBeside(to);
    return from.map(
            file ->
                new CarriedCalendars(
                    Loading.calendarsBeside(file), there, PlanCalendarFiles.names(plan)))
        .orElseGet(() -> new CarriedCalendars(there, there, Set.of()));
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
        if (Files.exists(from.resolve(name)) && Files.notExists(to.resolve(name))) {
          copy(name, made);
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
    Path there = to.resolve(name);
    Path own = from.resolve(name);
    return Files.exists(there)
        && (Files.notExists(own) || !Arrays.equals(bytes(own), bytes(there)));
  }

  private void copy(String name, List<Path> made) throws IOException {
    create(to.resolve(name), bytes(from.resolve(name)), made);
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

  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IOException(
          tr("the calendar %s cannot be read: %s", file, FileTrouble.words(e)), e);
    }
  }
}
