package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.store.FileTrouble;

/// Where the calendars of a plan's own are before it is saved. None of it is for the screen's thread.
sealed interface CalendarPlace {

  /// The file of that name, such as `xen.xml`; empty where there is none.
  ///
  /// @throws IOException if it cannot be read
  Optional<byte[]> file(String name) throws IOException;

  /// A folder.
  record Folder(Path path) implements CalendarPlace {
    @Override
    public Optional<byte[]> file(String name) throws IOException {
      Path file = path.resolve(name);
      try {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException e) {
        throw new IOException(
            tr("the calendar %s cannot be read: %s", file, FileTrouble.ofReading(e)), e);
      }
    }
  }

  /// The picture that the plan came in.
  record Given(Map<String, byte[]> files) implements CalendarPlace {
    @Override
    public Optional<byte[]> file(String name) {
      return Optional.ofNullable(files.get(name));
    }
  }
}
