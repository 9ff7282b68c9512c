package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.cadenceplanner.store.WholeFile;
import picocli.CommandLine.Option;

/// Where a command writes to: standard output, or a file that is written whole or not at all.
final class Output {
  private static final String PLAN_FILE = ".cadence.json";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--force", description = "Overwrite even a plan file.")
  private boolean force;

  /// Writes a text to the file, or else to standard output.
  ///
  /// @throws BadInput if the file is a plan, or cannot be written
  void write(String text, Surroundings around, Optional<Path> source) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    file.ifPresentOrElse(
        to -> write(to, bytes, source), () -> around.out().write(bytes, 0, bytes.length));
  }

  /// Writes a plan's text to the file, or else to standard output; no file is overwritten.
  ///
  /// @throws BadInput if there is such a file, or it cannot be written
  void writePlan(String text, Surroundings around) {
    file.filter(to -> !force && Files.exists(to)).ifPresent(Output::refuse);
    write(text, around, Optional.empty());
  }

  private void write(Path to, byte[] bytes, Optional<Path> source) {
    if (!force && isPlan(to, source)) {
      refuse(to);
    }
    replace(to, bytes);
  }

  /// Writes a file in place of an old one, if there is one.
  ///
  /// @throws BadInput if it cannot be written
  static void replace(Path to, byte[] bytes) {
    try {
      WholeFile.replace(to, bytes);
    } catch (IOException e) {
      throw new BadInput("cannot write " + to + ": " + Problems.words(e));
    }
  }

  private static boolean isPlan(Path to, Optional<Path> source) {
    boolean named = to.toString().toLowerCase(Locale.ROOT).endsWith(PLAN_FILE);
    return Files.exists(to) && (named || source.filter(from -> isSame(from, to)).isPresent());
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private static void refuse(Path to) {
    throw new BadInput(to + " is there already; use --force to overwrite it");
  }
}
