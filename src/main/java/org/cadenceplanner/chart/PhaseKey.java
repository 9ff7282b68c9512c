package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;

/// The phases that a chart shows, in the order of a branch's life, each with its own ink.
///
/// @param names the names of the phases
/// @param early those of them that come before a release, in the same order
/// @param late the others, in the same order
/// @param counted those in which a branch counts as supported
/// @param hidden those that are left out of bars and counts
record PhaseKey(
    List<String> names,
    List<String> early,
    List<String> late,
    Set<String> counted,
    Set<String> hidden) {

  PhaseKey {
    names = List.copyOf(names);
    early = List.copyOf(early);
    late = List.copyOf(late);
    counted = Set.copyOf(counted);
    hidden = Set.copyOf(hidden);
  }

  /// The phases of releases. A phase that only some releases have stands after the one it follows.
  static PhaseKey of(Collection<Release> releases) {
    List<String> names = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    Set<String> supported = new HashSet<>();
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
      release.supported().forEach(phase -> supported.add(phase.name()));
    }
    return new PhaseKey(
        names,
        names.stream().filter(name -> !supported.contains(name)).toList(),
        names.stream().filter(supported::contains).toList(),
        counted,
        Set.of());
  }

  /// The same phases with the same inks, some of them left out of bars and counts.
  PhaseKey hiding(Set<String> some) {
    return new PhaseKey(names, early, late, counted, some);
  }

  Ink ink(String phase, Palette palette) {
    return isEarly(phase)
        ? palette.early(early.indexOf(phase), early.size())
        : palette.phase(late.indexOf(phase), late.size());
  }

  boolean isEarly(String phase) {
    return early.contains(phase);
  }

  boolean isHidden(String phase) {
    return hidden.contains(phase);
  }

  /// Whether all branches show that a limit is on: those in its phase, or all that are supported.
  boolean showsAllOf(Limit.MostBranches limit) {
    return limit
        .phase()
        .map(phase -> !isHidden(phase))
        .orElseGet(() -> counted.stream().noneMatch(this::isHidden));
  }

  boolean counts(String phase) {
    return counted.contains(phase);
  }
}
