package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What went wrong, in words.
final class Problems {
  private Problems() {}

  /// Why a file or a folder could not be written.
  static String words(IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "nothing can be made there";
      case AccessDeniedException denied -> "you have no right to";
      case FileAlreadyExistsException other -> "there is a file of that name already";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> message(problem);
    };
  }

  /// The message, or where there is none, what kind of problem it is.
  static String message(Throwable problem) {
    return Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
  }
}
