package org.cadenceplanner.ui.fx;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Files that leave the program, such as pictures, papers and lists of dates. Nothing is
/// overwritten without asking, never a plan, and nothing is left half written. For the screen's
/// thread; what takes time is done in the background and can be stopped.
public interface FilesForOthers {

  /// Asks where to, makes what is to be there, and writes it; tells what was written, or why it was
  /// not.
  void save(Wanted wanted);

  /// Something to be written.
  ///
  /// @param title what the system's dialog is headed with: `Save the brief`
  /// @param name the name proposed
  /// @param forms the forms it may have, the usual one first, at least one
  /// @param otherwise what is told where it was not written: `The brief was not saved`
  /// @param making makes it
  record Wanted(String title, String name, List<Form> forms, String otherwise, Making making) {
    public Wanted {
      forms = List.copyOf(forms);
    }
  }

  /// A form of a file.
  ///
  /// @param words what it is called, such as `Pictures (*.png)`
  /// @param suffix what its name ends in, such as `.png`
  record Form(String words, String suffix) {}

  /// Makes the files; not for the screen's thread.
  @FunctionalInterface
  interface Making {

    /// What is to be in each file, that of the name that was chosen last.
    ///
    /// @param file the name that was chosen, with the suffix of its form
    SequencedMap<Path, byte[]> of(Path file) throws Exception;

    /// One file by itself.
    static Making alone(Content content) {
      return file -> {
        SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
        files.put(file, content.of(file));
        return files;
      };
    }
  }

  /// Makes what is in a file; not for the screen's thread.
  @FunctionalInterface
  interface Content {
    byte[] of(Path file) throws Exception;
  }
}
