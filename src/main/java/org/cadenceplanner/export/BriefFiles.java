package org.cadenceplanner.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A brief as it is written: its own file, and the pictures beside it that it refers to.
public final class BriefFiles {
  private final byte[] paper;
  private final SequencedMap<String, byte[]> beside;

  BriefFiles(byte[] paper, SequencedMap<String, byte[]> beside) {
    this.paper = paper.clone();
    this.beside = Collections.unmodifiableSequencedMap(beside);
  }

  static BriefFiles alone(byte[] paper) {
    return new BriefFiles(paper, new LinkedHashMap<>());
  }

  /// All files by where they are written, those that the brief refers to before itself.
  ///
  /// @param file where the brief is to be
  public SequencedMap<Path, byte[]> at(Path file) {
    SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
    beside.forEach((name, picture) -> files.put(file.resolveSibling(name), picture));
    files.put(file, paper());
    return files;
  }

  /// The brief's own file.
  public byte[] paper() {
    return paper.clone();
  }

  /// The pictures that it refers to, by the names of their files, which lie in the same folder; empty
  /// where they are in it.
  public SequencedMap<String, byte[]> beside() {
    return beside;
  }
}
