package org.cadenceplanner.planted.history;

import java.io.IOException;

final class RunsPrograms {
  Process log() throws IOException {
    return new ProcessBuilder("git", "log").start();
  }
}
