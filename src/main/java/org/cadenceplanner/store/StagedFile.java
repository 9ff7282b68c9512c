package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/// A file that is on the disk, whole, and has not taken its name yet; closed without that, it is
/// gone.
///
/// @param part where it is until then, in the same folder
/// @param file the name that it is to take
record StagedFile(Path part, Path file) implements Closeable {

  /// Writes a new file onto the disk.
  ///
  /// @throws IOException if it cannot be written; nothing is left behind
  static StagedFile of(Path file, byte[] bytes) throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, tr("there is no such folder"));
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, tr("is a folder, not a file"));
    }
    Path part = folder.resolve(".cadence-" + UUID.randomUUID() + ".part");
    try {
      writeThrough(part, bytes);
      keepPermissions(file, part);
      return new StagedFile(part, file);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /// Writes onto the disk what is to replace the file of a name, if there is one; where that is a
  /// link, what it leads to.
  ///
  /// @throws IOException if it cannot be written, or what is there is a device or a pipe, such as
  ///   `/dev/null`; nothing is left behind
  static StagedFile inPlaceOf(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file)) {
      return of(file, bytes);
    }
    if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, tr("is a device or a pipe, not a file"));
    }
    return of(file.toRealPath(), bytes);
  }

  /// Takes its name.
  void take(CopyOption... options) throws IOException {
    Files.move(part, file, options);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    boolean isPosix = Files.getFileAttributeView(to, PosixFileAttributeView.class) != null;
    if (isPosix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
