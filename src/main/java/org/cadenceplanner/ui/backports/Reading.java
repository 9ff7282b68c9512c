package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cadenceplanner.history.BranchPattern;
import org.cadenceplanner.history.GitBackports;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.VersionNames;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.Recalculation;

/// Reads the backports of a repository in the background; what is read can be stopped.
///
/// All methods are for the screen's thread.
final class Reading {
  private final Path folder;
  private final VersionNames names;
  private final Predicate<Version> supported;
  private final Recalculation recalculation;

  /// @param names how the plan names versions
  /// @param supported on which branches something may be pending
  Reading(
      Path folder, VersionNames names, Predicate<Version> supported, Recalculation recalculation) {
    this.folder = folder;
    this.names = names;
    this.supported = supported;
    this.recalculation = recalculation;
  }

  /// Whether it reads.
  Busy busy() {
    return recalculation;
  }

  /// Reads in place of what is being read.
  ///
  /// @param pattern how the stable branches are named
  void start(BranchPattern pattern, Consumer<Backports> done, Consumer<Exception> failed) {
    recalculation.start(
        tr("Reading %s", GitProject.name(folder)),
        () -> GitBackports.read(folder, Optional.of(pattern), Optional.of(supported)).named(names),
        done,
        failed);
  }

  /// Drops what is being read, as nobody waits for it any more.
  void drop() {
    recalculation.drop();
  }
}
