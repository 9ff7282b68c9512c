package org.cadenceplanner.cli;

/// What the program tells the shell when it ends.
final class ExitCode {
  /// All is well.
  static final int FINE = 0;

  /// `check` found a clash that is not resolved, or a broken limit.
  static final int FOUND = 1;

  /// The input or the use was wrong.
  static final int BAD_INPUT = 2;

  private ExitCode() {}
}
