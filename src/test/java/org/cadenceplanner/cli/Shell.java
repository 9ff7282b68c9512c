package org.cadenceplanner.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Runs commands in a folder as a shell would, on 1 March 2027.
record Shell(Path folder, String input) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);

  static Shell in(Path folder) {
    return new Shell(folder, "");
  }

  Shell withInput(String text) {
    return new Shell(folder, text);
  }

  Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, arguments);
  }

  /// Runs a command whose standard output goes somewhere else.
  Ran runTo(OutputStream out, String... arguments) {
    return run(out, new ByteArrayOutputStream(), arguments);
  }

  private Ran run(OutputStream out, ByteArrayOutputStream seen, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new ShellStream(out),
            new ShellStream(err),
            CLOCK,
            folder,
            Optional.empty());
    int code = Cli.run(around, arguments);
    return new Ran(
        code, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Puts a file into the folder.
  Path put(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a command came to.
  record Ran(int code, String out, String err) {}
}
