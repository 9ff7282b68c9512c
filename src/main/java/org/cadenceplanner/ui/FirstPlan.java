package org.cadenceplanner.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.ui.files.Loading;
import org.cadenceplanner.ui.files.Loading.Loaded;
import org.cadenceplanner.ui.fx.Reason;

/// The plan that the window begins with.
///
/// @param loaded the plan
/// @param problem why it is not the one asked for, for people
record FirstPlan(Loaded loaded, Optional<String> problem) {
  private static final String USUAL = "xen-2018";

  /// The plan of that name, a file or a sample; the usual sample if none is named, or if what is
  /// named cannot be read.
  static FirstPlan of(Optional<String> name, Loading loading) {
    try {
      return new FirstPlan(named(name.orElse(USUAL), loading), Optional.empty());
    } catch (InvalidPlan | InvalidPathException e) {
      return new FirstPlan(loading.sample(USUAL), Optional.of(Reason.of(e)));
    }
  }

  private static Loaded named(String name, Loading loading) throws InvalidPlan {
    return Samples.names().contains(name) ? loading.sample(name) : loading.file(Path.of(name));
  }
}
