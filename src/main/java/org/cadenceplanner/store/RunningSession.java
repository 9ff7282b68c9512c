package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder in which this process keeps unsaved work, and the lock that says it is running.
///
/// The system lets go of the lock when the process ends, however it ends.
final class RunningSession implements AutoCloseable {
  static final String LOCK = "lock";

  private static final int MOST_TRIES = 20;

  private final Path folder;
  private final FileChannel lock;

  private RunningSession(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Makes a new folder within the folder of all, and locks it.
  static RunningSession begin(Path all) throws IOException {
    PrivateFolder.make(all);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Optional<RunningSession> begun = tryBegin(all.resolve(SessionName.after(all)));
      if (begun.isPresent()) {
        return begun.orElseThrow();
      }
    }
    throw new IOException(tr("another window tidies up all the time"));
  }

  /// Another process may take the new folder for one that was left, and tidy it away, until the
  /// lock is held.
  private static Optional<RunningSession> tryBegin(Path folder) throws IOException {
    PrivateFolder.make(folder);
    try {
      FileChannel lock =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return held(new RunningSession(folder, lock));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Optional<RunningSession> held(RunningSession session) throws IOException {
    boolean isHeld = false;
    try {
      isHeld = session.lock.tryLock() != null && session.isThere();
    } finally {
      if (!isHeld) {
        session.close();
      }
    }
    return isHeld ? Optional.of(session) : Optional.empty();
  }

  Path folder() {
    return folder;
  }

  /// Whether nobody has removed the folder.
  boolean isThere() {
    return Files.exists(folder.resolve(LOCK));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
