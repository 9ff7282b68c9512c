package org.cadenceplanner.ui.fx;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was written or copied last, told in passing: the status bar says it until it has something
/// else to say.
public final class Notices {
  private final ReadOnlyObjectWrapper<Optional<String>> latest =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What was told last; empty before the first, and once that is forgotten.
  public ReadOnlyObjectProperty<Optional<String>> latest() {
    return latest.getReadOnlyProperty();
  }

  /// Tells something, also if it is the same as before.
  public void tell(String what) {
    latest.set(Optional.empty());
    latest.set(Optional.of(what));
  }

  /// Forgets what was told, as something else begins that tells its own.
  public void forget() {
    latest.set(Optional.empty());
  }
}
