package org.cadenceplanner.ui.files;

import java.util.List;
import org.cadenceplanner.insight.FoundRelease;

/// Releases that were found, before any is taken over.
///
/// @param releases as they were found
/// @param notes how they were read, where that may be asked, in whole sentences
record Found(List<FoundRelease> releases, List<String> notes) {
  Found {
    releases = List.copyOf(releases);
    notes = List.copyOf(notes);
  }
}
