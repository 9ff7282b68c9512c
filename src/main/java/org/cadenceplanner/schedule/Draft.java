package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Horizon;
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

  /// The releases whose branches count, those that are not listed first.
  ///
  /// @param end the end of the years looked at
  List<Release> counted(LocalDate end) {
    List<Release> counted = new ArrayList<>(unlisted.size() + releases.size());
    for (Release release : worked()) {
      if (release.start().isBefore(end)) {
        counted.add(release);
      }
    }
    return counted;
  }

  /// The releases that are not listed but have milestones in the horizon, as [Schedule#upcoming] has
  /// them.
  List<Release> upcoming(Horizon horizon) {
    return unlisted.stream()
        .map(release -> release.withMilestonesIn(horizon))
        .filter(release -> !release.milestones().isEmpty())
        .sorted(Comparator.comparing(Release::date))
        .toList();
  }

  /// The date policy in force on a day, as [Schedule#datesOn] has it.
  DatePolicy datesOn(LocalDate day) {
    return releases.stream()
        .filter(release -> !release.date().isBefore(day))
        .findFirst()
        .map(Release::rules)
        .orElseGet(scenario::lastRules)
        .dates();
  }

  /// The releases that have not happened yet.
  public List<Release> planned() {
    return releases.stream().filter(release -> !release.isReleased()).toList();
  }

  /// The releases that make work in the horizon, as [Schedule#worked] has them.
  public List<Release> worked() {
    List<Release> worked = new ArrayList<>(unlisted);
    worked.addAll(releases);
    return worked;
  }
}
