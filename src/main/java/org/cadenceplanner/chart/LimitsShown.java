package org.cadenceplanner.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Breach;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// The limits of a plan as a panel shows them.
///
/// @param tooMany the stretches of days with too many branches
/// @param breaking the releases that break a limit by their day
/// @param mostBranches how many branches there may be in all, by the strictest limit on that; empty
/// without one
record LimitsShown(
    List<Breach.TooManyBranches> tooMany, Set<Version> breaking, OptionalInt mostBranches) {

  LimitsShown {
    tooMany = List.copyOf(tooMany);
    breaking = Set.copyOf(breaking);
  }

  static LimitsShown of(Schedule schedule) {
    return new LimitsShown(
        schedule.breaches().stream()
            .filter(Breach.TooManyBranches.class::isInstance)
            .map(Breach.TooManyBranches.class::cast)
            .toList(),
        schedule.breaches().stream()
            .flatMap(breach -> breach.release().stream())
            .map(Release::version)
            .collect(Collectors.toSet()),
        mostBranches(schedule.plan().limits()));
  }

  private static OptionalInt mostBranches(List<Limit> limits) {
    return limits.stream()
        .filter(Limit.MostBranches.class::isInstance)
        .map(Limit.MostBranches.class::cast)
        .filter(limit -> limit.phase().isEmpty())
        .mapToInt(Limit.MostBranches::most)
        .min();
  }

  /// Whether a release breaks one of them by its day.
  boolean areBrokenBy(Release release) {
    return breaking.contains(release.version());
  }
}
