package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The folder of a process that has ended.
///
/// While it is looked at, a shared lock is held on it: others may look too, but a process that is
/// about to begin there gives way.
final class EndedSession implements AutoCloseable {
  private static final String WORK = ".json";

  private final Path folder;
  private final Optional<FileChannel> lock;

  private EndedSession(Path folder, Optional<FileChannel> lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// The file of one piece of work in a session's folder.
  static Path work(Path folder, Object id) {
    return folder.resolve(id + WORK);
  }

  /// A session, unless its process is running.
  static Optional<EndedSession> of(Path folder) throws IOException {
    Path lock = folder.resolve(RunningSession.LOCK);
    if (!Files.isRegularFile(lock)) {
      return Optional.of(new EndedSession(folder, Optional.empty()));
    }
    return locked(FileChannel.open(lock, StandardOpenOption.READ))
        .map(channel -> new EndedSession(folder, Optional.of(channel)));
  }

  /// The channel with the shared lock on it; closed, where that cannot be had.
  static Optional<FileChannel> locked(FileChannel channel) throws IOException {
    boolean isLocked = false;
    try {
      isLocked = channel.tryLock(0, Long.MAX_VALUE, true) != null;
      return isLocked ? Optional.of(channel) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (!isLocked) {
        channel.close();
      }
    }
  }

  /// The files in which it kept work.
  List<Path> works() throws IOException {
    return files("*" + WORK);
  }

  /// Removes the folder with what else is in it, once no work is left.
  void tidy() throws IOException {
    if (works().isEmpty()) {
      for (Path rest : files("{" + RunningSession.LOCK + ",*.part}")) {
        Files.deleteIfExists(rest);
      }
      removeIfEmpty();
    }
  }

  private void removeIfEmpty() throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      return; // it holds what is not of this program
    }
  }

  private List<Path> files(String pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
        found.forEach(files::add);
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    if (lock.isPresent()) {
      lock.orElseThrow().close();
    }
  }
}
