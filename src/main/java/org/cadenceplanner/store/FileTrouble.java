package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a file or a folder could not be written, in words for people.
///
/// @param why what was wrong, such as `the disk is full`
/// @param help what the user can do, such as `make room on it, or save in another place`
public record FileTrouble(String why, String help) {
  private static final int LONGEST_NAME = 255;
  private static final long ROOM_FOR_THE_FOLDER = 64 * 1024;

  /// Finds out what was wrong, from the exception and from what is on the disk now.
  ///
  /// The system's own words come in the user's language and differ from system to system, so the
  /// usual troubles are looked for on the disk.
  ///
  /// @param problem what writing the file threw
  /// @param file the file that was to be written
  /// @param size how many bytes were to be written
  static FileTrouble of(IOException problem, Path file, long size) {
    Path whole = file.toAbsolutePath();
    Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    return Stream.of(ofFolder(folder), ofName(whole, problem), ofDisk(folder, problem, size))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(
            () -> new FileTrouble(words(problem), tr("choose another name or another place")));
  }

  /// Why a file or a folder could not be written, as far as the exception alone tells.
  public static String words(IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> tr("nothing can be made there");
      case AccessDeniedException denied -> tr("you have no right to");
      case FileAlreadyExistsException other -> tr("there is a file of that name already");
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
    };
  }

  /// Why a file could not be read, as far as the exception alone tells.
  public static String ofReading(IOException problem) {
    return problem instanceof NoSuchFileException ? tr("there is no such file") : words(problem);
  }

  private static Optional<FileTrouble> ofFolder(Path folder) {
    if (Files.isDirectory(folder)) {
      return Optional.empty();
    }
    return Files.exists(folder)
        ? Optional.of(new FileTrouble(tr("%s is a file, not a folder", folder), elsewhere()))
        : Optional.of(
            new FileTrouble(
                tr("the folder %s is not there", folder),
                tr("make it again, or save in another place")));
  }

  private static Optional<FileTrouble> ofName(Path file, IOException problem) {
    String anotherName = tr("choose another name");
    if (Files.isDirectory(file)) {
      return Optional.of(new FileTrouble(tr("there is a folder of that name"), anotherName));
    }
    if (problem instanceof FileAlreadyExistsException) {
      return Optional.of(new FileTrouble(words(problem), anotherName));
    }
    return Optional.ofNullable(file.getFileName())
        .filter(name -> name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME)
        .map(_ -> new FileTrouble(tr("the name is too long"), tr("choose a shorter name")));
  }

  private static Optional<FileTrouble> ofDisk(Path folder, IOException problem, long size) {
    if (isReadOnly(folder)) {
      return Optional.of(new FileTrouble(tr("the disk can only be read"), elsewhere()));
    }
    if (problem instanceof AccessDeniedException) {
      return Optional.of(
          new FileTrouble(
              tr("you have no right to write in %s", folder), tr("save in a folder of your own")));
    }
    return isFull(folder, problem, size)
        ? Optional.of(
            new FileTrouble(
                tr("the disk is full"), tr("make room on it, or save in another place")))
        : Optional.empty();
  }

  private static String elsewhere() {
    return tr("save in another place");
  }

  private static boolean isReadOnly(Path folder) {
    try {
      return Files.getFileStore(folder).isReadOnly();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFull(Path folder, IOException problem, long size) {
    String words = words(problem).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("quota")
        || room(folder) < size + ROOM_FOR_THE_FOLDER;
  }

  /// What has no size, such as `/proc`, is no disk and cannot be full.
  private static long room(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      return disk.getTotalSpace() == 0 ? Long.MAX_VALUE : disk.getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
