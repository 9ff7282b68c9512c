package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.BranchCounts;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What a panel tells of one scenario: the branches of which anything shows in a stretch of days.
///
/// @param name the scenario's name
/// @param from the first day shown
/// @param until the first day after those shown
/// @param releases the releases whose branches show, by date
/// @param today the day that counts as today
/// @param counts the branches at once
/// @param capacity what the people can look after
record BranchStory(
    String name,
    LocalDate from,
    LocalDate until,
    List<Release> releases,
    LocalDate today,
    BranchCounts counts,
    Capacity capacity) {

  BranchStory {
    releases = List.copyOf(releases);
  }

  /// What a schedule comes to from a day on and before another.
  static BranchStory of(Schedule schedule, LocalDate from, LocalDate until) {
    TimeAxis days = new TimeAxis(from, until, 0, 1);
    List<Release> shown =
        Stream.concat(schedule.earlier().stream(), schedule.releases().stream())
            .filter(
                release ->
                    days.shows(release.date()) || days.showsAny(release.date(), release.end()))
            .sorted(Comparator.comparing(Release::date))
            .toList();
    return new BranchStory(
        schedule.scenario().name(),
        from,
        until,
        shown,
        schedule.today(),
        schedule.branches(),
        Capacity.of(schedule.plan().peopleOf(schedule.scenario())));
  }

  /// The largest number that a scale for the counts needs.
  int most() {
    return Math.max(1, capacity.onScaleWith(counts.total().peak(from, until)));
  }
}
