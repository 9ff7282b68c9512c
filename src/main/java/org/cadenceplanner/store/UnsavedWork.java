package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Unsaved work, kept in the folder `unsaved` of the user's folder, so that a crash loses little.
///
/// Every process keeps its work in a folder of its own there and never touches that of another
/// which is running; what an ended one has left is found by the next. A process has one of these:
/// looking through a second one would undo the first one's lock on some systems.
///
/// All methods may block on the disk and may be called from any thread. What is kept and forgotten
/// under one id must come in the order in which it happened, as from a single background thread;
/// [Autosave] sees to that.
public final class UnsavedWork implements AutoCloseable {
  private static final String FOLDER = "unsaved";
  private static final String DAMAGED = "damaged";

  /// By the processes one after the other; the clock may have been set back between them.
  private static final Comparator<LeftWork> OLDEST_FIRST =
      Comparator.comparingInt((LeftWork left) -> SessionName.number(sessionOf(left)))
          .thenComparing(LeftWork::at);

  private final Path folder;
  private final Clock clock;
  private Optional<RunningSession> session = Optional.empty();

  /// Unsaved work in a user's folder; nothing is written before the first work is kept.
  ///
  /// @param userFolder the folder, which may not be there yet
  /// @param clock tells when work is kept
  public UnsavedWork(Path userFolder, Clock clock) {
    this.folder = userFolder.resolve(FOLDER);
    this.clock = clock;
  }

  /// Keeps work, whole or not at all, in place of what was kept under the same id.
  ///
  /// @param id the caller's name for this work, one for each open plan
  /// @throws NotWritten if it cannot be kept; what was kept before stays
  public synchronized void keep(UUID id, UnsavedPlan work) throws NotWritten {
    byte[] bytes = UnsavedForm.text(work, clock.instant()).getBytes(StandardCharsets.UTF_8);
    Path kept = folder;
    try {
      kept = EndedSession.work(begun().folder(), id);
      WholeFile.replace(kept, bytes);
    } catch (IOException e) {
      throw NotWritten.because(e, kept, bytes.length);
    }
  }

  /// Forgets work that was saved, or that the user does not want; does nothing where none was kept
  /// under that id.
  ///
  /// @throws IOException if it cannot be removed; the next run would offer it then
  public synchronized void forget(UUID id) throws IOException {
    if (session.isPresent()) {
      Files.deleteIfExists(EndedSession.work(session.orElseThrow().folder(), id));
    }
  }

  /// What ended processes have left, newest first; never that of one which is running. What is in
  /// its file as it is was saved just before the end: it is removed, not offered.
  ///
  /// To go on with it, [#keep] it under an id of the new process first, then [#dismiss] it.
  public synchronized List<LeftWork> found() {
    List<LeftWork> found = new ArrayList<>();
    for (Path other : others()) {
      found.addAll(leftIn(other));
    }
    found.sort(OLDEST_FIRST.reversed());
    return found;
  }

  /// Removes work that an ended process left, because it goes on elsewhere or the user does not
  /// want it. Damaged work is not removed: it is moved to the folder `unsaved/damaged`, where
  /// somebody may mend it by hand.
  ///
  /// @return where damaged work is now; empty where whole work was removed
  /// @throws IOException if it cannot be removed or moved; it will be found again
  public synchronized Optional<Path> dismiss(LeftWork left) throws IOException {
    Optional<Path> now = Optional.empty();
    switch (left) {
      case LeftWork.Whole whole -> Files.deleteIfExists(whole.kept());
      case LeftWork.Damaged damaged -> now = Optional.of(movedAside(damaged.kept()));
    }
    tidy(sessionOf(left));
    return now;
  }

  private static Path sessionOf(LeftWork left) {
    return left.kept().resolveSibling("");
  }

  /// Says that this process keeps no more work; what it still keeps, the next will find.
  @Override
  public synchronized void close() throws IOException {
    if (session.isPresent()) {
      RunningSession ended = session.orElseThrow();
      session = Optional.empty();
      ended.close();
      tidy(ended.folder());
    }
  }

  /// The session of this process; a new one where somebody removed its folder.
  private RunningSession begun() throws IOException {
    if (session.filter(RunningSession::isThere).isEmpty()) {
      close();
      session = Optional.of(RunningSession.begin(folder));
    }
    return session.orElseThrow();
  }

  private Path movedAside(Path kept) throws IOException {
    Path aside = folder.resolve(DAMAGED);
    PrivateFolder.make(aside);
    return Files.move(kept, aside.resolve(kept.getFileName()));
  }

  private static void tidy(Path folder) throws IOException {
    Optional<EndedSession> ended = EndedSession.of(folder);
    if (ended.isPresent()) {
      try (EndedSession session = ended.orElseThrow()) {
        session.tidy();
      }
    }
  }

  private static List<LeftWork> leftIn(Path other) {
    try {
      Optional<EndedSession> ended = EndedSession.of(other);
      return ended.isEmpty() ? List.of() : leftIn(ended.orElseThrow());
    } catch (IOException e) {
      return List.of(); // whoever may not look there must not touch it either
    }
  }

  private static List<LeftWork> leftIn(EndedSession ended) throws IOException {
    try (ended) {
      List<LeftWork> left = new ArrayList<>();
      for (Path work : ended.works()) {
        LeftWork parsed = UnsavedForm.parse(work);
        if (isSaved(parsed)) {
          Files.deleteIfExists(work);
        } else {
          left.add(parsed);
        }
      }
      ended.tidy();
      return left;
    }
  }

  private static boolean isSaved(LeftWork left) {
    return left instanceof LeftWork.Whole whole
        && whole.work().file().filter(file -> file.holds(whole.work().plan())).isPresent();
  }

  private List<Path> others() {
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, this::isOther)) {
      all.forEach(others::add);
    } catch (IOException | DirectoryIteratorException e) {
      return others; // the folder is not there yet, or went away meanwhile
    }
    return others;
  }

  private boolean isOther(Path other) {
    return Files.isDirectory(other)
        && !other.endsWith(DAMAGED)
        && session.filter(own -> own.folder().equals(other)).isEmpty();
  }
}
