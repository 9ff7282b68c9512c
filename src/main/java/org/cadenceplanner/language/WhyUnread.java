package org.cadenceplanner.language;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file cannot be read, in words that its name goes before, such as `there is no such file`.
public final class WhyUnread {
  private WhyUnread() {}

  /// Finds it out from what reading threw, and from what is there.
  public static String inWords(Path file, IOException problem) {
    if (Files.isDirectory(file)) {
      return tr("is a folder, not a file");
    }
    return switch (problem) {
      case NoSuchFileException _ -> tr("there is no such file");
      case AccessDeniedException _ -> tr("cannot be read: you have no right to");
      default -> tr("cannot be read: %s", String.valueOf(problem.getMessage()));
    };
  }
}
