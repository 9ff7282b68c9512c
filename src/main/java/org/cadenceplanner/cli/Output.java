package org.cadenceplanner.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where a command writes to: standard output, or a file that is written whole or not at all.
final class Output {
  private static final String HINT = "use --force to overwrite it";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output, which - means, too.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--force", description = "Overwrite even a plan file.")
  private boolean force;

  /// Writes a text to the file, or else to standard output.
  ///
  /// @throws BadInput if the file is a plan, or cannot be written
  void write(String text, Surroundings around) {
    target(around)
        .ifPresentOrElse(
            to -> write(to, text.getBytes(StandardCharsets.UTF_8)), () -> around.out().print(text));
  }

  /// Writes a plan's text to the file, or else to standard output; no file is overwritten.
  ///
  /// @throws BadInput if there is such a file, or it cannot be written
  void writePlan(String text, Surroundings around) {
    target(around).ifPresentOrElse(to -> to.create(text, force), () -> around.out().print(text));
  }

  /// Writes a plan to a file besides; none is overwritten unless that is forced.
  ///
  /// @throws BadInput if there is such a file, or it cannot be written
  void save(WrittenPlan plan, String name, Surroundings around) {
    plan.write(TargetFile.named(name, around), force);
  }

  /// The file that is written to, if it is not standard output.
  ///
  /// @throws BadInput if no file can have the name
  Optional<Path> file(Surroundings around) {
    return target(around).map(TargetFile::path);
  }

  private Optional<TargetFile> target(Surroundings around) {
    return file.filter(name -> !Surroundings.isStream(name))
        .map(name -> TargetFile.named(name, around));
  }

  private void write(TargetFile to, byte[] bytes) {
    if (force) {
      to.write(bytes);
    } else {
      to.writeUnlessPlan(bytes, HINT);
    }
  }
}
