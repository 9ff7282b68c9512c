package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// Who may read and write a file.
///
/// @param posix what the file system says of it; empty where it knows of no such thing, as on Windows,
/// or there is no file
record FilePermissions(Optional<Set<PosixFilePermission>> posix) {
  FilePermissions {
    posix = posix.map(Set::copyOf);
  }

  /// Those of a file, or of what a link leads to.
  static FilePermissions of(Path file) throws IOException {
    Optional<PosixFileAttributeView> view =
        Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
    return view.isPresent() && Files.exists(file)
        ? new FilePermissions(Optional.of(view.get().readAttributes().permissions()))
        : new FilePermissions(Optional.empty());
  }

  /// What a file is to be made with, so that it is at no moment open to more people.
  FileAttribute<?>[] atBirth() {
    return posix.stream()
        .map(PosixFilePermissions::asFileAttribute)
        .toArray(FileAttribute<?>[]::new);
  }

  /// Gives a file those that the user's mask kept from it when it was made.
  void complete(Path file) throws IOException {
    if (posix.isPresent() && !of(file).equals(this)) {
      Files.setPosixFilePermissions(file, posix.get());
    }
  }
}
