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
import java.util.Set;
import java.util.function.ToIntFunction;

/// Runs commands in a folder as a shell would, on 1 March 2027.
public record Shell(Path folder, String input) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);

  public static Shell in(Path folder) {
    return new Shell(folder, "");
  }

  Shell withInput(String text) {
    return new Shell(folder, text);
  }

  public Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, arguments);
  }

  /// Runs a command whose standard output goes somewhere else.
  Ran runTo(OutputStream out, String... arguments) {
    return run(out, new ByteArrayOutputStream(), arguments);
  }

  /// Does what is done where the window cannot open.
  Ran runInPlaceOfWindow(String reason, String... plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, around -> Cli.runInPlaceOfWindow(around, reason, plan));
  }

  boolean asksForWindow(String... words) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Cli.asksForWindow(around(nowhere, nowhere), words);
  }

  Set<String> commands() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Commands.of(around(nowhere, nowhere)).getSubcommands().keySet();
  }

  private Ran run(OutputStream out, ByteArrayOutputStream seen, String... arguments) {
    return run(out, seen, around -> Cli.run(around, arguments));
  }

  private Ran run(OutputStream out, ByteArrayOutputStream seen, ToIntFunction<Surroundings> job) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = job.applyAsInt(around(out, err));
    return new Ran(
        code, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Surroundings around(OutputStream out, OutputStream err) {
    return new Surroundings(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new ShellStream(out),
        new ShellStream(err),
        CLOCK,
        folder,
        Optional.empty());
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
  public record Ran(int code, String out, String err) {}
}
