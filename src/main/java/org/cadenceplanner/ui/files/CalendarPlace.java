package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.store.FileTrouble;

/// Where the calendars of a plan's own are before it is saved. None of it is for the screen's thread.
sealed interface CalendarPlace {

  /// The file of that name, such as `xen.xml`; empty where there is none.
  ///
  /// @throws IOException if it cannot be read
  Optional<byte[]> file(String name) throws IOException;

  /// Folders, the nearest of which that has it gives it.
  record Folders(List<Path> nearestFirst) implements CalendarPlace {
    public Folders {
      nearestFirst = List.copyOf(nearestFirst);
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
      Optional<Path> there =
          nearestFirst.stream()
              .map(folder -> folder.resolve(name))
              .filter(Files::exists)
              .findFirst();
      return there.isPresent() ? Optional.of(bytes(there.get())) : Optional.empty();
    }

    private static byte[] bytes(Path file) throws IOException {
      try {
        return Files.readAllBytes(file);
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
