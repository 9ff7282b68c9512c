package org.cadenceplanner.ui.fx;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Something that works in the background, as the status bar shows it.
public interface Busy {
  /// What is going on; empty when nothing is.
  ReadOnlyObjectProperty<Optional<String>> doing();

  /// Whether anything of what is going on can be stopped.
  boolean canStop();

  /// Stops what is going on, as far as it can be stopped, because the user wants it.
  void cancel();
}
