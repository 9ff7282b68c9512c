package org.cadenceplanner.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Unsaved work that an earlier run left when it was ended by force.
public sealed interface LeftWork {
  /// The file in the user's folder in which it is kept.
  Path kept();

  /// When it was kept.
  Instant at();

  /// Work that can go on.
  ///
  /// @param kept the file in which it is kept
  /// @param at when it was kept
  /// @param work the plan, and the file it belongs to as that was then; ask [OpenFile#state] whether
  /// it changed since
  record Whole(Path kept, Instant at, UnsavedPlan work) implements LeftWork {}

  /// Work of which the plan cannot be read.
  ///
  /// @param kept the file in which it is kept
  /// @param at when it was kept, or else when that file was written
  /// @param file the plan file that it belongs to, as far as that can be read
  /// @param why what is wrong, one line for each problem
  record Damaged(Path kept, Instant at, Optional<Path> file, String why) implements LeftWork {}
}
