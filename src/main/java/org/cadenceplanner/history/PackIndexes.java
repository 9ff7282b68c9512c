package org.cadenceplanner.history;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The indexes of a repository's packs. How many objects one speaks of is believed by the library, which
/// makes room for them: so it is looked at before, whether there can be as many in the file.
final class PackIndexes {
  private static final int LATER_VERSIONS = 0xff744f63;
  private static final int FANS = 256;
  private static final int BYTES_AN_OBJECT = 24;

  private PackIndexes() {}

  /// Whether none of them speaks of more objects than it has room for.
  static boolean areSound(Path repository) throws IOException {
    Path packs = repository.resolve("objects").resolve("pack");
    if (!Files.isDirectory(packs)) {
      return true;
    }
    try (DirectoryStream<Path> indexes = Files.newDirectoryStream(packs, "*.idx")) {
      for (Path index : indexes) {
        if (!isSound(index)) {
          return false;
        }
      }
      return true;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isSound(Path index) throws IOException {
    long most = Files.size(index) / BYTES_AN_OBJECT;
    try (InputStream in = Files.newInputStream(index)) {
      DataInputStream numbers = new DataInputStream(in);
      int first = numbers.readInt();
      boolean isLater = first == LATER_VERSIONS;
      if (isLater) {
        numbers.readInt();
        first = numbers.readInt();
      }
      return rises(first, most, numbers);
    } catch (EOFException e) {
      return false;
    }
  }

  /// Each number counts the objects up to a first byte of theirs.
  private static boolean rises(int first, long most, DataInputStream numbers) throws IOException {
    int before = 0;
    int next = first;
    for (int fan = 1; fan < FANS && before <= next && next <= most; fan++) {
      before = next;
      next = numbers.readInt();
    }
    return before <= next && next <= most;
  }
}
