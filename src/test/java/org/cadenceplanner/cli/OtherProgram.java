package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program of the machine's, which may not be installed.
///
/// @param name how it is called
record OtherProgram(String name) {

  boolean isThere() throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + name)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /// Runs it in a folder until it ends well.
  ///
  /// @return all that it printed
  String run(Path folder, String... words) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of(name), Stream.of(words)).toList();
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(name).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
