package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Files for others that belong together, such as a paper and its pictures: written all or none,
/// and never in place of a plan.
///
/// Each is on the disk, whole, before the first takes its name.
///
/// @param bytes what is to be in each, in the order in which they take their names
public record WholeFiles(SequencedMap<Path, byte[]> bytes) {

  /// Writes them, in place of what is there.
  ///
  /// @throws NotWritten if one of them cannot be written, or a plan is in its place; what is there
  ///   stays as it is
  public void replace() throws NotWritten {
    List<StagedFile> staged = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> file : bytes.sequencedEntrySet()) {
        staged.add(staged(file.getKey(), file.getValue()));
      }
      for (StagedFile file : staged) {
        take(file);
      }
    } finally {
      staged.forEach(WholeFiles::close);
    }
  }

  private static StagedFile staged(Path file, byte[] bytes) throws NotWritten {
    try {
      if (PlanFiles.isPlan(file)) {
        throw new FileSystemException(file.toString(), null, tr("a plan is there already"));
      }
      return StagedFile.inPlaceOf(file, bytes);
    } catch (IOException e) {
      throw NotWritten.because(e, file, bytes.length);
    }
  }

  private static void take(StagedFile file) throws NotWritten {
    try {
      file.take();
    } catch (IOException e) {
      throw NotWritten.because(e, file.file(), 0);
    }
  }

  private static void close(StagedFile file) {
    try {
      file.close();
    } catch (IOException e) {
      // A part too many in the folder: the message is about the file that was not written.
    }
  }
}
