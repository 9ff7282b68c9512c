package org.cadenceplanner.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A brief as it is written.
///
/// @param paper the brief's own file
/// @param beside the pictures that it refers to, by the names of their files, which lie in the same
/// folder; empty where they are in it
public record BriefFiles(byte[] paper, SequencedMap<String, byte[]> beside) {
  static BriefFiles alone(byte[] paper) {
    return new BriefFiles(paper, new LinkedHashMap<>(Map.of()));
  }
}
