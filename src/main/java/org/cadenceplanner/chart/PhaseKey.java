package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;

/// The phases that a chart shows, in the order of a branch's life, each with its own ink.
///
/// @param names the names of the phases
/// @param counted those in which a branch counts as supported
record PhaseKey(List<String> names, Set<String> counted) {

  PhaseKey {
    names = List.copyOf(names);
    counted = Set.copyOf(counted);
  }

  /// The phases of releases. A phase that only some releases have stands after the one it follows.
  static PhaseKey of(Collection<Release> releases) {
    List<String> names = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    for (Release release : releases) {
      int next = 0;
      for (PhaseSpan phase : release.phases()) {
        if (!names.contains(phase.name())) {
          names.add(next, phase.name());
        }
        next = names.indexOf(phase.name()) + 1;
        if (phase.counts()) {
          counted.add(phase.name());
        }
      }
    }
    return new PhaseKey(names, counted);
  }

  Ink ink(String phase, Palette palette) {
    return palette.phase(names.indexOf(phase), names.size());
  }

  boolean counts(String phase) {
    return counted.contains(phase);
  }
}
