package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;

/// A release that was found where a project keeps them, such as in its repository.
///
/// @param version its version
/// @param date the day on which it came
/// @param where what says so, such as the name of a tag
/// @param points the days of its point releases, in order
/// @param candidates the days of its release candidates, in order
/// @param ends the ends of its phases that are known, by the phase's name, in the order in which a
/// plan is to have them
public record FoundRelease(
    Version version,
    LocalDate date,
    String where,
    List<LocalDate> points,
    List<LocalDate> candidates,
    Map<String, HistoricEnd> ends) {
  public FoundRelease {
    points = points.stream().sorted().toList();
    candidates = candidates.stream().sorted().toList();
    ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
  }

  /// One of which a list tells its day and its ends alone.
  public static FoundRelease of(HistoricRelease release, String where) {
    return new FoundRelease(
        release.version(), release.date(), where, List.of(), List.of(), release.ends());
  }

  FoundRelease named(Version other) {
    return new FoundRelease(other, date, where, points, candidates, ends);
  }
}
