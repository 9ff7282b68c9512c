package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A list in a file that is slow to come, as over a network.
///
/// @param file reading it waits until the text comes
record SlowList(Path file) {
  static SlowList in(Path folder) throws IOException, InterruptedException {
    Path pipe = folder.resolve("slow.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return new SlowList(pipe);
  }

  /// It comes at last, and has been read when nothing is going on any more.
  void comes(String text, Robot robot) throws IOException {
    Files.writeString(file, text);
    robot.waitUntilGone("#cancel-work");
  }
}
