package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.FileTrouble;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.WholeFile;

/// A file that a command writes, whole or not at all.
///
/// @param path the file; it may be there already
record TargetFile(Path path) {

  /// The file of a name that the user gave.
  ///
  /// @throws BadInput if no file can have it, or it means standard output, to which nothing goes here
  static TargetFile named(String name, Surroundings around) {
    if (Surroundings.isStream(name)) {
      throw new BadInput(
          "found '-', but standard output has no room for it here; allowed: the name of a file, or"
              + " ./- for one that is called so");
    }
    return new TargetFile(around.file(name));
  }

  /// Writes it, in place of what is there, but never in place of a plan.
  ///
  /// @param hint what the user may do where a plan is in the way
  /// @throws BadInput if a plan is there, or it cannot be written
  void writeUnlessPlan(byte[] bytes, String hint) {
    if (PlanFiles.isPlan(path)) {
      throw new BadInput(path + " is there already and is a plan; " + hint);
    }
    write(bytes);
  }

  /// Writes it, in place of what is there, whatever that is.
  ///
  /// @throws BadInput if it cannot be written
  void write(byte[] bytes) {
    try {
      WholeFile.replace(path, bytes);
    } catch (IOException e) {
      throw unwritable(e, bytes.length);
    }
  }

  /// Refuses what is there already.
  ///
  /// @throws BadInput if something is there and is not to be overwritten
  void requireFree(boolean force) {
    if (!force && Files.exists(path)) {
      throw taken();
    }
  }

  /// Writes a text where nothing is yet, or by force whatever is there.
  ///
  /// @throws BadInput if something is there and is not to be overwritten, or it cannot be written
  void create(String text, boolean force) {
    create(text.getBytes(StandardCharsets.UTF_8), force);
  }

  /// Writes it where nothing is yet, or by force whatever is there.
  ///
  /// @throws BadInput if something is there and is not to be overwritten, or it cannot be written
  void create(byte[] bytes, boolean force) {
    if (force) {
      write(bytes);
    } else {
      create(bytes);
    }
  }

  /// Writes a plan where nothing is yet, or by force whatever is there, which is kept beside it then.
  ///
  /// @throws BadInput if something is there and is not to be overwritten, or it cannot be written
  void create(Plan plan, boolean force) {
    try {
      if (force) {
        OpenFile.replace(plan, path);
      } else {
        OpenFile.create(plan, path);
      }
    } catch (FileAlreadyExistsException e) {
      throw taken();
    } catch (NotWritten e) {
      throw new BadInput(e.getMessage());
    }
  }

  /// Makes the folder that it lies in, where it is not there.
  ///
  /// @throws BadInput if it cannot be made
  TargetFile withFolder() {
    Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElseThrow();
    try {
      Files.createDirectories(folder);
      return this;
    } catch (IOException e) {
      throw new BadInput("cannot make the folder " + folder + ": " + FileTrouble.words(e));
    }
  }

  private void create(byte[] bytes) {
    try {
      WholeFile.create(path, bytes);
    } catch (FileAlreadyExistsException e) {
      throw taken();
    } catch (IOException e) {
      throw unwritable(e, bytes.length);
    }
  }

  private BadInput taken() {
    return new BadInput(path + " is there already; use --force to overwrite it");
  }

  private BadInput unwritable(IOException problem, long size) {
    return new BadInput(NotWritten.because(problem, path, size).getMessage());
  }
}
