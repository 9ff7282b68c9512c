package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.Preferences;

/// The preferences, kept on disk in the background; where they cannot be written they hold until the
/// window is closed.
public final class Remembered {
  private final Optional<Path> userFolder;
  private final Executor background;
  private final ReadOnlyObjectWrapper<Preferences> preferences;

  /// @param userFolder where they are kept; empty where the system has no such place
  /// @param first the preferences as read
  /// @param background writes them
  public Remembered(Optional<Path> userFolder, Preferences first, Executor background) {
    this.userFolder = userFolder;
    this.background = background;
    this.preferences = new ReadOnlyObjectWrapper<>(first);
  }

  public ReadOnlyObjectProperty<Preferences> preferences() {
    return preferences.getReadOnlyProperty();
  }

  /// Changes them here and on disk.
  public void change(UnaryOperator<Preferences> change) {
    preferences.set(change.apply(preferences.get()));
    userFolder.ifPresent(folder -> background.execute(() -> write(folder, change)));
  }

  private static void write(Path folder, UnaryOperator<Preferences> change) {
    try {
      Preferences.change(folder, change);
    } catch (NotWritten e) {
      // What is not remembered is no loss worth a message; the next change tries again.
    }
  }
}
