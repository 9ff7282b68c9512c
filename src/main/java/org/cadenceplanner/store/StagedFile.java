package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A file that is on the disk, whole, and has not taken its name yet; closed without that, it is
/// gone.
///
/// @param part where it is until then, in the same folder
/// @param file the name that it is to take
/// @param options how: in place of the file of that name, if it is to be replaced
record StagedFile(Path part, Path file, List<CopyOption> options) implements Closeable {
  private static final String PART = ".part";
  private static final int MOST_LINKS = 40;

  StagedFile {
    options = List.copyOf(options);
  }

  /// Writes a new file onto the disk.
  ///
  /// @throws IOException if it cannot be written; nothing is left behind
  static StagedFile of(Path file, byte[] bytes) throws IOException {
    return of(file, bytes, file, List.of());
  }

  private static StagedFile of(Path file, byte[] bytes, Path like, List<CopyOption> options)
      throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, tr("there is no such folder"));
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, tr("is a folder, not a file"));
    }
    Path part = folder.resolve(beginningOfParts(file) + UUID.randomUUID() + PART);
    try {
      writeThrough(part, bytes, FilePermissions.of(like));
      return new StagedFile(part, file, options);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /// Writes onto the disk what is to replace the file of a name, if there is one; where that is a
  /// link, what it leads to, be it there or not. Who may read and write the file stays.
  ///
  /// @throws IOException if it cannot be written, the user may not change what is there, or that is a
  ///   device or a pipe, such as `/dev/null`; nothing is left behind
  static StagedFile inPlaceOf(Path file, byte[] bytes) throws IOException {
    return inPlaceOf(file, bytes, file);
  }

  /// The same, but those may read and write it who may so with another file.
  static StagedFile inPlaceOf(Path file, byte[] bytes, Path like) throws IOException {
    requireReplaceable(file);
    return of(meant(file), bytes, like, List.of(StandardCopyOption.ATOMIC_MOVE));
  }

  /// Refuses what may not be replaced: the right to the folder alone would be enough to do so.
  static void requireReplaceable(Path file) throws IOException {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      return;
    }
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, tr("is a device or a pipe, not a file"));
    }
    if (!Files.isWritable(file)) {
      throw new FileSystemException(
          file.toString(), null, tr("you have no right to change the file"));
    }
  }

  /// What a name stands for: where it is a link, where that leads in the end, though nothing may be
  /// there.
  private static Path meant(Path file) throws IOException {
    Path meant = file;
    for (int links = 0; Files.isSymbolicLink(meant); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(
            file.toString(), null, tr("is a link that leads in a circle"));
      }
      meant = meant.resolveSibling(Files.readSymbolicLink(meant));
    }
    return Files.exists(meant) ? meant.toRealPath() : meant;
  }

  /// Removes what processes that were killed while they wrote a file have left beside it; one that
  /// writes it just now begins again.
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

  /// Takes its name, in one step, and has the folder on the disk.
  void take() throws IOException {
    Files.move(part, file, options.toArray(CopyOption[]::new));
    forceFolder(file.toAbsolutePath().resolveSibling(""));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
  }

  private static void writeThrough(Path file, byte[] bytes, FilePermissions permissions)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            permissions.atBirth())) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      permissions.complete(file);
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
}
