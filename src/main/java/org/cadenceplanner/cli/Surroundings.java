package org.cadenceplanner.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.cadenceplanner.store.UserFolder;

/// What a command finds around itself.
///
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param clock the clock that says what today is
/// @param folder the folder that the names of files are counted from
/// @param userFolder where the user's own calendars lie; empty if the system names no such place
record Surroundings(
    InputStream in,
    ShellStream out,
    ShellStream err,
    Clock clock,
    Path folder,
    Optional<Path> userFolder) {

  private static final String STREAM = "-";

  /// Whether a name means standard input, or standard output, instead of a file.
  static boolean isStream(String name) {
    return name.equals(STREAM);
  }

  /// The surroundings of this process.
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Clock.system(ZoneId.systemDefault()),
        Path.of(""),
        UserFolder.find());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The same on another day.
  Surroundings on(LocalDate day) {
    ZoneId zone = clock.getZone();
    Clock then = Clock.fixed(day.atStartOfDay(zone).toInstant(), zone);
    return new Surroundings(in, out, err, then, folder, userFolder);
  }

  /// The file of a name that the user gave.
  ///
  /// @throws BadInput if the name is empty or no file can have it
  Path file(String name) {
    if (name.isBlank()) {
      throw new BadInput("found an empty name; allowed: the name of a file");
    }
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new BadInput("'%s' is not the name of a file".formatted(name));
    }
  }

  /// `System.out` would keep to itself why it broke.
  private static ShellStream stream(FileDescriptor descriptor) {
    return new ShellStream(new BufferedOutputStream(new FileOutputStream(descriptor)));
  }
}
