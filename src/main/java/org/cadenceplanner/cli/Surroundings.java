package org.cadenceplanner.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.cadenceplanner.store.UserFolder;

/// What a command finds around itself.
///
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param clock the clock that says what today is
/// @param userFolder where the user's own calendars lie; empty if the system names no such place
record Surroundings(
    InputStream in, PrintStream out, PrintStream err, Clock clock, Optional<Path> userFolder) {

  /// The surroundings of this process.
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in, System.out, System.err, Clock.system(ZoneId.systemDefault()), UserFolder.find());
  }
}
