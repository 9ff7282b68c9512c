package org.cadenceplanner.export;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadenceplanner.insight.Because;
import org.cadenceplanner.plan.Pin;
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

  /// Its state as a word: `planned`.
  static String state(Release release) {
    return release.state().name().toLowerCase(Locale.ROOT);
  }

  /// Why it is on its date: the reason of its pin, else the reasons against the days before.
  static String because(Release release) {
    return release
        .pin()
        .map(Pin::reason)
        .orElseGet(() -> String.join(", ", Because.ofRelease(release.refused())));
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
