package org.cadenceplanner.ui.files;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.store.OpenFile;

/// The file that the window's plan is from. Plans are opened one after the other; what was begun for
/// an earlier one says nothing about the file of a later one.
final class CurrentFile {
  private final ReadOnlyObjectWrapper<Optional<OpenFile>> file;
  private int turn;

  /// @param first the file of the plan that the window begins with; empty for a sample
  CurrentFile(Optional<OpenFile> first) {
    file = new ReadOnlyObjectWrapper<>(first);
  }

  ReadOnlyObjectProperty<Optional<OpenFile>> property() {
    return file.getReadOnlyProperty();
  }

  Optional<OpenFile> get() {
    return file.get();
  }

  /// Which of the plans opened so far is open.
  int turn() {
    return turn;
  }

  /// Takes what comes as long as the plan that is open now still is; what comes later is not wanted any
  /// more.
  <T> Consumer<T> whileOpen(Consumer<T> taken) {
    int mine = turn;
    return it -> {
      if (mine == turn) {
        taken.accept(it);
      }
    };
  }

  /// Takes note that another plan was opened.
  void opened(Optional<OpenFile> its) {
    turn++;
    file.set(its);
  }

  /// Takes note that the plan was saved.
  void saved(OpenFile written) {
    file.set(Optional.of(written));
  }
}
