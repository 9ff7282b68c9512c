package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Placement;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.ScheduledMilestone;
import org.cadenceplanner.schedule.Support;

/// Releases whose days a test says itself, counted from the first of January 2020 on.
final class SampleReleases {
  private SampleReleases() {}

  static final LocalDate START = LocalDate.of(2020, 1, 1);

  /// A planned release without milestones.
  static Release release(String version, int day, PhaseSpan... phases) {
    return new Release(
        Version.of(version),
        ReleaseState.PLANNED,
        Scenarios.every(6).scenario().rules(),
        "all",
        Optional.empty(),
        START.plusDays(day),
        List.of(),
        true,
        Optional.empty(),
        List.of(phases),
        List.of());
  }

  static PhaseSpan phase(String name, int from, int until) {
    return new PhaseSpan(name, START.plusDays(from), START.plusDays(until), Support.FULL);
  }

  static ScheduledMilestone milestone(String name, int day) {
    return milestone(name, OptionalInt.empty(), day);
  }

  /// The one of a row that has a number.
  static ScheduledMilestone candidate(int number, int day) {
    return milestone("RC " + number, OptionalInt.of(number), day);
  }

  private static ScheduledMilestone milestone(String name, OptionalInt number, int day) {
    LocalDate date = START.plusDays(day);
    return new ScheduledMilestone(
        name, number, new Placement(date, date, List.of(), true), Optional.empty(), List.of());
  }
}
