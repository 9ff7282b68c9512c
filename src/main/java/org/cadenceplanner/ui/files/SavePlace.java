package org.cadenceplanner.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.OpenFile;

/// A file that a plan is to be saved to, with what is there already.
///
/// @param path the file
/// @param isTaken whether there is a file of that name that nobody has been asked about
/// @param calendars the plan's own calendars, that are to lie beside it
/// @param others the names of calendars there that are not the plan's own, though of the same name
record SavePlace(Path path, boolean isTaken, CarriedCalendars calendars, List<String> others) {

  /// Looks what is there; not for the screen's thread.
  ///
  /// @param chosen the file as chosen in the system's dialog, which has asked about that name
  /// @throws IOException if calendars cannot be read
  static SavePlace lookAt(Path chosen, ToSave what) throws IOException {
    Path path = PlanNames.withSuffix(chosen);
    boolean isTaken = !path.equals(chosen) && Files.exists(path);
    CarriedCalendars calendars = CarriedCalendars.of(what, path);
    return new SavePlace(path, isTaken, calendars, calendars.others());
  }

  /// A file that was asked about already.
  static SavePlace again(Path path, ToSave what) {
    CarriedCalendars calendars = CarriedCalendars.of(what, path);
    return new SavePlace(path, false, calendars, List.of());
  }

  /// Writes the plan's own calendars, then the plan, or none of them.
  ///
  /// @throws IOException if one of them cannot be written; what is there stays as it is
  OpenFile write(ToSave what) throws IOException {
    List<Path> made = calendars.copy();
    try {
      return OpenFile.replace(what.plan(), path);
    } catch (NotWritten e) {
      CarriedCalendars.takeBack(made);
      throw e;
    }
  }
}
