package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

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
  private static final int MOST_FOLDERS = 100;

  private ObjectFolders() {}

  /// The folders that there are, each once, its own first.
  ///
  /// @param folder where the repository is, as people know it
  /// @param repository where its objects are
  /// @throws BadRepository if it borrows from more than 100 others
  static SequencedCollection<Path> of(Path folder, Path repository)
      throws IOException, BadRepository {
    SequencedSet<Path> found = new LinkedHashSet<>();
    Queue<Path> ahead = new ArrayDeque<>(List.of(repository.resolve("objects")));
    int asked = 0;
    while (!ahead.isEmpty()) {
      Path objects = ahead.remove();
      asked++;
      if (asked > MOST_FOLDERS) {
        throw tooMany(folder);
      }
      if (Files.isDirectory(objects)) {
        Path real = objects.toRealPath();
        ahead.addAll(found.add(real) ? borrowedFrom(real) : List.of());
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
      return lines
          .limit(MOST_FOLDERS + 1L)
          .flatMap(line -> resolved(objects, line).stream())
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<Path> resolved(Path objects, String line) {
    try {
      return Optional.of(objects.resolve(line));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static BadRepository tooMany(Path folder) {
    return new BadRepository(
        tr(
            "%s cannot be read as a git repository: it borrows objects from more than %s others",
            folder, MOST_FOLDERS));
  }
}
