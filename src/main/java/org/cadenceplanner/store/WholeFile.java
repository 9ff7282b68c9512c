package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Writes a file whole or not at all.
///
/// The bytes go to a new file in the same folder and onto the disk; only then does that file take
/// the name asked for, in one step, and the folder goes onto the disk too. Whoever reads meanwhile,
/// or after the power failed, sees the old file or the new one, never a part and never none.
public final class WholeFile {
  private WholeFile() {}

  @FunctionalInterface
  private interface Staging {
    StagedFile staged() throws IOException;
  }

  /// Writes a file that is not there yet.
  ///
  /// @throws FileAlreadyExistsException if there is a file of that name; it stays as it is
  /// @throws IOException if it cannot be written; nothing is left behind
  public static void create(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    write(() -> StagedFile.of(file, bytes));
  }

  /// Writes a file in place of the one of that name, if there is one; a link stays a link, also one to
  /// what is not there yet, and who may read and write the file stays too.
  ///
  /// @throws IOException if it cannot be written, the user may not change what is there, or that is a
  ///   device or a pipe, such as `/dev/null`; what is there stays as it is
  public static void replace(Path file, byte[] bytes) throws IOException {
    write(() -> StagedFile.inPlaceOf(file, bytes));
  }

  /// The same, but those may read and write it who may so with another file: for a copy of that.
  static void replace(Path file, byte[] bytes, Path like) throws IOException {
    write(() -> StagedFile.inPlaceOf(file, bytes, like));
  }

  private static void write(Staging staging) throws IOException {
    try {
      writeOnce(staging);
    } catch (NoSuchFileException e) {
      // Another process may have tidied it away just now, see StagedFile.tidy.
      writeOnce(staging);
    }
  }

  private static void writeOnce(Staging staging) throws IOException {
    try (StagedFile staged = staging.staged()) {
      staged.take();
    }
  }
}
