package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Draft;
import org.cadenceplanner.schedule.Release;

/// The release that a day is looked for: the first planned one that is not set by hand. What is out,
/// and the rules that held for it, stay as they are.
///
/// @param version its version
/// @param due the day it is due now
/// @param rules the rules that are in force for it now
public record NextRelease(Version version, LocalDate due, Rules rules) {

  /// That of a scenario; empty if it plans none.
  static Optional<NextRelease> of(Draft draft) {
    return Stream.concat(draft.unlisted().stream(), draft.releases().stream())
        .filter(release -> !release.isReleased() && release.pin().isEmpty())
        .min(Comparator.comparing(NextRelease::due))
        .map(
            release ->
                new NextRelease(
                    release.version(),
                    due(release),
                    draft.scenario().rulesFor(release.version(), due(release))));
  }

  private static LocalDate due(Release release) {
    return release.due().orElse(release.date());
  }

  /// The days that it may be due on: those of the year that begins half a cycle before the day it is
  /// due now, or the day after today where that is later.
  List<LocalDate> days(LocalDate today) {
    LocalDate half = due.minusDays(daysOfCycle() / 2);
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
