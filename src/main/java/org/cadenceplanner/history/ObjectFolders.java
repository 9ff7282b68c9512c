package org.cadenceplanner.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Where the objects of a repository are: in its own folder, and in those that it borrows from, which
/// may borrow from others again.
final class ObjectFolders {
  /// Git itself follows no more than five, one from another.
  private static final int MOST = 100;

  private ObjectFolders() {}

  /// The folders, each once, its own first; at most 100.
  static SequencedCollection<Path> of(Path repository) throws IOException {
    SequencedSet<Path> found = new LinkedHashSet<>();
    Queue<Path> ahead = new ArrayDeque<>(List.of(repository.resolve("objects").normalize()));
    while (!ahead.isEmpty() && found.size() < MOST) {
      Path objects = ahead.remove();
      if (found.add(objects)) {
        ahead.addAll(borrowedFrom(objects));
      }
    }
    return found;
  }

  private static List<Path> borrowedFrom(Path objects) throws IOException {
    Path alternates = objects.resolve("info").resolve("alternates");
    if (!Files.isRegularFile(alternates)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(alternates)) {
      return lines.limit(MOST).flatMap(line -> resolved(objects, line).stream()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<Path> resolved(Path objects, String line) {
    try {
      return Optional.of(objects.resolve(line).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
