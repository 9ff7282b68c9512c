package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What went wrong with a file, in words.
final class Problems {
  private Problems() {}

  static String words(IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "there is no such folder";
      case AccessDeniedException denied -> "you have no right to";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
    };
  }
}
