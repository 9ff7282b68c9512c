package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.util.Locale;

/// The names of plan files.
final class PlanNames {
  static final String SUFFIX = ".cadence.json";

  private PlanNames() {}

  /// The last part of a path.
  static String of(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// A path whose name says that it is a plan.
  static Path withSuffix(Path path) {
    return of(path).toLowerCase(Locale.ROOT).endsWith(".json")
        ? path
        : path.resolveSibling(of(path) + SUFFIX);
  }
}
