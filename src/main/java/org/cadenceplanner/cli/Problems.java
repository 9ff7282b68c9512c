package org.cadenceplanner.cli;

import java.util.Optional;

/// What went wrong, in words.
final class Problems {
  private Problems() {}

  /// The message, or where there is none, what kind of problem it is.
  static String message(Throwable problem) {
    return Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
  }
}
