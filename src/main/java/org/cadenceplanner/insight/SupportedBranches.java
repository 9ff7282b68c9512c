package org.cadenceplanner.insight;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// Which stable branches of a repository are supported on the today of a plan.
public final class SupportedBranches {
  private SupportedBranches() {}

  /// Tells it of the version that a branch's name has.
  public static Predicate<Version> of(Schedule schedule) {
    VersionNames names = VersionNames.of(schedule.plan());
    Set<Version> supported =
        schedule.worked().stream()
            .filter(Release::isReleased)
            .filter(release -> release.supported().stream().anyMatch(it -> isIn(it, schedule)))
            .map(Release::version)
            .collect(Collectors.toSet());
    return version -> supported.contains(names.of(version));
  }

  private static boolean isIn(PhaseSpan phase, Schedule schedule) {
    return phase.counts() && phase.contains(schedule.today(), schedule.plan().endDaysCount());
  }
}
