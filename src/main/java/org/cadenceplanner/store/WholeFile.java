package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all.
///
/// The bytes go to a new file in the same folder and onto the disk; only then does that file take
/// the name asked for. Whoever reads meanwhile sees the old file or the new one, never a part.
public final class WholeFile {
  private WholeFile() {}

  /// Writes a file that is not there yet.
  ///
  /// @throws FileAlreadyExistsException if there is a file of that name; it stays as it is
  /// @throws IOException if it cannot be written; nothing is left behind
  public static void create(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try (StagedFile staged = StagedFile.of(file, bytes)) {
      staged.take();
    }
  }

  /// Writes a file in place of the one of that name, if there is one; a link stays a link, and who
  /// may read and write the file stays too.
  ///
  /// @throws IOException if it cannot be written, or what is there is a device or a pipe, such as
  ///   `/dev/null`; what is there stays as it is
  public static void replace(Path file, byte[] bytes) throws IOException {
    try (StagedFile staged = StagedFile.inPlaceOf(file, bytes)) {
      staged.take(StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
