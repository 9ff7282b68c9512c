package org.cadenceplanner.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

/// Looks every few seconds, in the background, at the time and the size of a file, and tells when they
/// are others than before. No watch service: those do not see what comes over a network.
final class FilePoll extends ScheduledService<Optional<FilePoll.Look>> {
  private static final Duration PAUSE = Duration.seconds(3);

  private final Supplier<Optional<Path>> file;
  private final Runnable changed;
  private Optional<Look> last = Optional.empty();

  /// What a look at a file shows.
  record Look(Path file, FileTime time, long size) {}

  /// @param file the file now; empty where there is none, or it is not to be looked at
  /// @param changed is told of others
  FilePoll(Supplier<Optional<Path>> file, Runnable changed) {
    this.file = file;
    this.changed = changed;
    setDelay(PAUSE);
    setPeriod(PAUSE);
  }

  @Override
  protected Task<Optional<Look>> createTask() {
    Optional<Path> looked = file.get();
    return new Task<>() {
      @Override
      protected Optional<Look> call() {
        return looked.flatMap(FilePoll::look);
      }

      @Override
      protected void succeeded() {
        getValue().ifPresent(FilePoll.this::compare);
      }
    };
  }

  private void compare(Look now) {
    if (!last.equals(Optional.of(now))) {
      last = Optional.of(now);
      changed.run();
    }
  }

  private static Optional<Look> look(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Look(file, now.lastModifiedTime(), now.size()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
