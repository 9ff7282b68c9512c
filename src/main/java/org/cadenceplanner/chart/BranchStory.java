package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.BranchCounts;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Schedule;

/// What a panel tells of one scenario: the branches of which anything shows in a stretch of days.
///
/// @param name the scenario's name
/// @param from the first day shown
/// @param until the first day after those shown
/// @param releases the releases whose branches show, by date
/// @param skipped the due days of slots with no release in them
/// @param today the day that counts as today
/// @param counts the branches at once
/// @param capacity what the people can look after
/// @param emphasised the class with the longest life where there are several, else none
record BranchStory(
    String name,
    LocalDate from,
    LocalDate until,
    List<Release> releases,
    List<LocalDate> skipped,
    LocalDate today,
    BranchCounts counts,
    Capacity capacity,
    Optional<String> emphasised) {

  BranchStory {
    releases = List.copyOf(releases);
    skipped = List.copyOf(skipped);
  }

  /// What a schedule comes to from a day on and before another.
  static BranchStory of(Schedule schedule, LocalDate from, LocalDate until) {
    TimeAxis days = new TimeAxis(from, until, 0, 1);
    List<Release> shown =
        all(schedule)
            .filter(r -> days.shows(r.date()) || days.showsAny(r.date(), r.end()))
            .sorted(Comparator.comparing(Release::date))
            .toList();
    return new BranchStory(
        schedule.scenario().name(),
        from,
        until,
        shown,
        schedule.skipped().stream().filter(days::shows).toList(),
        schedule.today(),
        schedule.branches(),
        Capacity.of(schedule.plan().peopleOf(schedule.scenario())),
        longestLived(shown));
  }

  /// All releases of a schedule, those too that count without being listed.
  static Stream<Release> all(Schedule schedule) {
    return Stream.concat(schedule.earlier().stream(), schedule.releases().stream());
  }

  private static Optional<String> longestLived(List<Release> releases) {
    boolean several = releases.stream().map(Release::releaseClass).distinct().count() > 1;
    return releases.stream()
        .filter(release -> several)
        .max(Comparator.comparingLong(r -> ChronoUnit.DAYS.between(r.date(), r.end())))
        .map(Release::releaseClass);
  }

  /// The largest number that a scale for the counts needs.
  int most() {
    return Math.max(1, capacity.onScaleWith(counts.total().peak(from, until)));
  }

  /// Whether the date of a release in a state is on the axis.
  boolean shows(ReleaseState state) {
    return releases.stream()
        .anyMatch(
            release ->
                release.state() == state
                    && !release.date().isBefore(from)
                    && release.date().isBefore(until));
  }
}
