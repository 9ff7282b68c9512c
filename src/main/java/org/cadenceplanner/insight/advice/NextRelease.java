package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Draft;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// The release that a day is looked for: the first planned one that is not set by hand. What is out,
/// and the rules that held for it, stay as they are.
///
/// @param version its version
/// @param due the day it is due now
/// @param rules the rules that are in force for it now
public record NextRelease(Version version, LocalDate due, Rules rules) {
  private static final int DAYS_OF_YEAR = 365;

  /// That of a scenario; empty if it plans none.
  public static Optional<NextRelease> of(Draft draft) {
    return in(draft).map(release -> of(draft.scenario(), release));
  }

  /// That of a schedule; empty if it plans none.
  public static Optional<NextRelease> of(Schedule schedule) {
    return in(schedule.worked()).map(release -> of(schedule.scenario(), release));
  }

  // What an amendment gives one release holds for no other.
  private static NextRelease of(Scenario scenario, Release release) {
    LocalDate due = due(release);
    Rules rules = scenario.withAmendments(List.of()).rulesFor(release.version(), due);
    return new NextRelease(release.version(), due, rules);
  }

  /// The first planned release that is not set by hand.
  static Optional<Release> in(Draft draft) {
    return in(draft.worked());
  }

  private static Optional<Release> in(List<Release> worked) {
    Optional<Release> next = Optional.empty();
    for (Release release : worked) {
      boolean isPlanned = !release.isReleased() && release.pin().isEmpty();
      if (isPlanned && next.filter(first -> !due(release).isBefore(due(first))).isEmpty()) {
        next = Optional.of(release);
      }
    }
    return next;
  }

  static LocalDate due(Release release) {
    return release.due().orElse(release.date());
  }

  /// By how many days a release is due later than this one is now; below 0 where it is earlier.
  long shift(Release release) {
    return due(release).toEpochDay() - due.toEpochDay();
  }

  /// The days that it may be due on: those of the year that begins half a cycle before the day it is
  /// due now, at most half a year, or the day after today where that is later.
  public List<LocalDate> days(LocalDate today) {
    LocalDate half = due.minusDays(Math.min(daysOfCycle(), DAYS_OF_YEAR) / 2);
    LocalDate first = half.isAfter(today) ? half : today.plusDays(1);
    return first.datesUntil(first.plusYears(1)).toList();
  }

  private long daysOfCycle() {
    return switch (rules.cadence()) {
      case Cadence.Every every ->
          every.intervals().getFirst().after(due).toEpochDay() - due.toEpochDay();
      case Cadence.Yearly _, Cadence.Following _ -> 0;
    };
  }

  /// Whether the scenario counts from it.
  boolean isAnchorOf(Scenario scenario) {
    return scenario.anchor().version().equals(version);
  }
}
