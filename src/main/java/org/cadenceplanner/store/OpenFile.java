package org.cadenceplanner.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;

/// A plan file that is open: where it is, and what it held when it was last read or written here.
///
/// So a change by another program is seen before it is overwritten. For example:
///
/// ```
/// OpenedPlan opened = OpenFile.read(path);
/// switch (opened.file().save(changed)) {
///   case Saving.Saved saved -> show(saved.file());
///   case Saving.Withheld withheld -> ask(withheld.state());
/// }
/// ```
///
/// @param path the file, absolute
/// @param stamp what it held
public record OpenFile(Path path, Stamp stamp) {

  /// Opens a file.
  ///
  /// @throws InvalidPlan if it cannot be read or is no plan, with everything that is wrong
  public static OpenedPlan read(Path path) throws InvalidPlan {
    byte[] bytes = PlanFiles.bytes(path);
    Plan plan = PlanFiles.parse(path.toString(), bytes);
    return new OpenedPlan(new OpenFile(path.toAbsolutePath(), Stamp.of(bytes)), plan);
  }

  /// Writes a plan to a file that is not there yet, whole or not at all.
  ///
  /// @throws FileAlreadyExistsException if there is a file of that name; it stays as it is
  /// @throws NotWritten if it cannot be written, or could not be read back
  public static OpenFile create(Plan plan, Path path)
      throws FileAlreadyExistsException, NotWritten {
    byte[] bytes = bytes(plan, path);
    try {
      WholeFile.create(path, bytes);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      throw NotWritten.because(e, path, bytes.length);
    }
    return new OpenFile(path.toAbsolutePath(), Stamp.of(bytes));
  }

  /// Writes a plan to a file, whole or not at all, whatever is there; what was there is kept beside
  /// it, see [#lastVersion].
  ///
  /// @throws NotWritten if it cannot be written, or could not be read back; what is there stays as
  ///   it is
  public static OpenFile replace(Plan plan, Path path) throws NotWritten {
    byte[] bytes = bytes(plan, path);
    keepLastVersion(path, bytes);
    try {
      WholeFile.replace(path, bytes);
    } catch (IOException e) {
      throw NotWritten.because(e, path, bytes.length);
    }
    return new OpenFile(path.toAbsolutePath(), Stamp.of(bytes));
  }

  /// Where what was in a file before it was last replaced is kept: beside it, with a `~` after its
  /// name, open to nobody but those whom the file is open to. Example: `xen.cadence.json~`.
  public static Path lastVersion(Path path) {
    return path.resolveSibling(path.getFileName() + "~");
  }

  private static void keepLastVersion(Path path, byte[] bytes) throws NotWritten {
    try {
      if (Files.isRegularFile(path)) {
        byte[] last = Files.readAllBytes(path);
        if (!Arrays.equals(last, bytes)) {
          StagedFile.requireReplaceable(path);
          WholeFile.replace(lastVersion(path), last, path);
        }
      }
    } catch (IOException e) {
      throw NotWritten.because(e, inTheWay(path), bytes.length);
    }
  }

  /// What of a file and its last version is to be named where they cannot be written.
  private static Path inTheWay(Path path) {
    Path last = lastVersion(path);
    boolean isTaken = Files.isDirectory(last) || (Files.exists(last) && !Files.isWritable(last));
    return isTaken ? last : path;
  }

  /// Writes a plan to this file, whole or not at all, if the file is as it was left.
  ///
  /// @throws NotWritten if it cannot be written, or could not be read back; what is there stays as
  ///   it is
  public Saving save(Plan plan) throws NotWritten {
    FileState now = state();
    return now == FileState.UNCHANGED
        ? new Saving.Saved(replace(plan, path))
        : new Saving.Withheld(now);
  }

  /// What became of the file since.
  public FileState state() {
    boolean isInFolder =
        Optional.ofNullable(path.getParent()).filter(Files::isDirectory).isPresent();
    if (!isInFolder || Files.notExists(path)) {
      return FileState.GONE;
    }
    return Files.isRegularFile(path) ? stateOfContent() : FileState.UNREADABLE;
  }

  /// Whether the file holds this plan now, as it would be written.
  boolean holds(Plan plan) {
    Stamp written = Stamp.of(PlanFiles.text(plan).getBytes(StandardCharsets.UTF_8));
    return new OpenFile(path, written).state() == FileState.UNCHANGED;
  }

  private FileState stateOfContent() {
    try (InputStream in = Files.newInputStream(path)) {
      Stamp now = Stamp.of(in.readNBytes(PlanFiles.MOST_BYTES + 1));
      return now.equals(stamp) ? FileState.UNCHANGED : FileState.CHANGED;
    } catch (NoSuchFileException e) {
      return FileState.GONE;
    } catch (IOException e) {
      return FileState.UNREADABLE;
    }
  }

  private static byte[] bytes(Plan plan, Path path) throws NotWritten {
    Optional<InvalidPlan> problem = PlanFiles.check(plan);
    if (problem.isPresent()) {
      throw NotWritten.because(problem.orElseThrow(), path);
    }
    return PlanFiles.text(plan).getBytes(StandardCharsets.UTF_8);
  }
}
