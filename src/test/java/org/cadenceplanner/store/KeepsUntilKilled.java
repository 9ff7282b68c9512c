package org.cadenceplanner.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A process that keeps unsaved work and then waits to be killed.
final class KeepsUntilKilled {
  static final String SCENARIO = "8 months";
  static final Instant AT = Instant.parse("2018-07-10T09:30:00Z");

  private KeepsUntilKilled() {}

  /// Keeps a sample as the work on a file.
  ///
  /// @param words the user's folder, and the file
  public static void main(String... words) throws Exception {
    UnsavedWork unsaved = new UnsavedWork(Path.of(words[0]), Clock.fixed(AT, ZoneOffset.UTC));
    OpenFile file = OpenFile.read(Path.of(words[1])).file();
    unsaved.keep(
        UUID.randomUUID(), new UnsavedPlan(Optional.of(file), Samples.read("xen-2018"), SCENARIO));
    System.out.println("kept");
    System.in.transferTo(OutputStream.nullOutputStream());
  }

  /// Starts the process and waits until it has kept its work.
  static Process start(Path userFolder, Path file) throws IOException {
    Process process = OtherProcess.start(KeepsUntilKilled.class, List.of(), userFolder, file);
    String said = process.inputReader().readLine();
    if (!"kept".equals(said)) {
      throw new AssertionError("the process said " + said);
    }
    return process;
  }
}
