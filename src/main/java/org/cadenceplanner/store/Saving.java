package org.cadenceplanner.store;

/// What came of saving a plan to the file it was read from.
public sealed interface Saving {
  /// It was written.
  ///
  /// @param file the file as it is now
  record Saved(OpenFile file) implements Saving {}

  /// Nothing was written, because the file is not as it was left. Ask the user, then write with
  /// [OpenFile#replace], or under another name.
  ///
  /// @param state what became of the file; never [FileState#UNCHANGED]
  record Withheld(FileState state) implements Saving {}
}
