package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Version;

/// A release that was found where a project keeps them, such as in its repository.
///
/// @param version its version
/// @param date the day on which it came
/// @param where what says so, such as the name of a tag
/// @param points the days of its point releases, in order
/// @param candidates the days of its release candidates, in order
public record FoundRelease(
    Version version,
    LocalDate date,
    String where,
    List<LocalDate> points,
    List<LocalDate> candidates) {
  public FoundRelease {
    points = points.stream().sorted().toList();
    candidates = candidates.stream().sorted().toList();
  }

  FoundRelease named(Version other) {
    return new FoundRelease(other, date, where, points, candidates);
  }
}
