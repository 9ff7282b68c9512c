package org.cadenceplanner.schedule;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Scenario;

/// The releases that a scenario comes to, with their dates, milestones and branches, and no more:
/// what a [Schedule] starts from, for those who look at many scenarios.
///
/// @param scenario the scenario
/// @param releases all of history, and the planned releases with a date in the horizon, by date
/// @param unlisted planned releases without a date in the horizon that have a phase or a milestone in
/// it
public record Draft(Scenario scenario, List<Release> releases, List<Release> unlisted) {
  public Draft {
    releases = List.copyOf(releases);
    unlisted = List.copyOf(unlisted);
  }

  /// The releases that have not happened yet.
  public List<Release> planned() {
    return releases.stream().filter(release -> !release.isReleased()).toList();
  }

  /// The releases that make work in the horizon, as [Schedule#worked] has them.
  public List<Release> worked() {
    return Stream.concat(unlisted.stream(), releases.stream()).toList();
  }
}
