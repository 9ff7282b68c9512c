package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What a table of releases shows of them.
final class ReleaseColumns {
  /// What stands where there is nothing.
  static final String NONE = "–";

  private ReleaseColumns() {}

  /// The names of all phases that releases go through, in the order in which they first appear.
  static List<String> phases(Schedule schedule) {
    Set<String> names = new LinkedHashSet<>();
    schedule
        .releases()
        .forEach(release -> release.phases().forEach(phase -> names.add(phase.name())));
    return List.copyOf(names);
  }

  /// Whether there are releases of more than one class.
  static boolean hasClasses(Schedule schedule) {
    return schedule.releases().stream().map(Release::releaseClass).distinct().count() > 1;
  }

  /// The end of a phase of a release as a date, or a dash if it has no such phase.
  static String until(Release release, String phase) {
    return release.phases().stream()
        .filter(span -> span.name().equals(phase))
        .map(PhaseSpan::until)
        .map(LocalDate::toString)
        .findFirst()
        .orElse(NONE);
  }
}
