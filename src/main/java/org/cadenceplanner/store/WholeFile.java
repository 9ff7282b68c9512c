package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/// Writes a file whole or not at all.
///
/// The bytes go to a new file in the same folder and onto the disk; only then does that file take
/// the name asked for, in one step, and the folder goes onto the disk too. Whoever reads meanwhile,
/// or after the power failed, sees the old file or the new one, never a part and never none.
public final class WholeFile {
  private static final String PART = ".part";

  private WholeFile() {}

  /// Writes a file that is not there yet.
  ///
  /// @throws FileAlreadyExistsException if there is a file of that name; it stays as it is
  /// @throws IOException if it cannot be written; nothing is left behind
  public static void create(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    write(file, bytes);
  }

  /// Writes a file in place of the one of that name, if there is one; a link stays a link, and who
  /// may read and write the file stays too.
  ///
  /// @throws IOException if it cannot be written, or what is there is a device or a pipe, such as
  ///   `/dev/null`; what is there stays as it is
  public static void replace(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file)) {
      write(file, bytes, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, tr("is a device or a pipe, not a file"));
    }
    write(file.toRealPath(), bytes, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Path file, byte[] bytes, StandardCopyOption... options)
      throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, tr("there is no such folder"));
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, tr("is a folder, not a file"));
    }
    try {
      writeIn(folder, file, bytes, options);
    } catch (NoSuchFileException e) {
      // Another process may have tidied it away just now, see #tidy.
      writeIn(folder, file, bytes, options);
    }
  }

  private static void writeIn(Path folder, Path file, byte[] bytes, StandardCopyOption... options)
      throws IOException {
    Path written = folder.resolve(beginningOfParts(file) + UUID.randomUUID() + PART);
    try {
      writeThrough(written, bytes);
      keepPermissions(file, written);
      Files.move(written, file, options);
      forceFolder(folder);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /// Removes what processes that were killed while they wrote this file have left beside it; one
  /// that writes it just now begins again.
  ///
  /// @throws IOException if the folder cannot be read, or something in it not removed
  static void tidy(Path file) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(folder, beginningOfParts(file) + "*" + PART)) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /// Short, as the name of the file itself may be as long as a name can be.
  private static String beginningOfParts(Path file) {
    return ".cadence-%08x-".formatted(String.valueOf(file.getFileName()).hashCode());
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

  /// The file has its name by now, so a system that lets nobody open a folder, such as Windows, or
  /// a disk that keeps none, is no reason to say that it was not written.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return; // as safe as it gets there
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    boolean isPosix = Files.getFileAttributeView(to, PosixFileAttributeView.class) != null;
    if (isPosix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
