package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Release;

/// A scenario with other rules from its next release on, whatever day that is due.
///
/// @param scenario the scenario as it is
/// @param next its next release
/// @param cadence how often from then on
/// @param support how long from then on
/// @param dates on which days from then on
record Variant(
    Scenario scenario, NextRelease next, Cadence cadence, SupportScheme support, DatePolicy dates) {
  private static final int DAYS_OF_YEAR = 366;

  /// The scenario with these rules; empty where there is none, as the cadence keeps to no gap, or the
  /// day is outside the years that a plan can hold.
  ///
  /// @param due the day its next release is due; empty to leave it where it is
  Optional<Scenario> possible(Optional<LocalDate> due) {
    try {
      return Optional.of(from(due));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The scenario with these rules.
  ///
  /// @param due the day its next release is due; empty to leave it where it is
  /// @throws IllegalArgumentException if the rules contradict each other, or the day is outside the
  /// years that a plan can hold
  Scenario from(Optional<LocalDate> due) {
    Scenario dated = due.map(this::dated).orElse(scenario);
    return isBegun() && eras().isEmpty()
        ? dated.withRules(
            scenario.rules().withCadence(cadence).withSupport(support).withDates(dates))
        : dated.withEras(placed(era(isBegun() ? Optional.empty() : due)));
  }

  private boolean isBegun() {
    return next.isAnchorOf(scenario);
  }

  /// The scenario without what would put its next release on another day.
  private Scenario dated(LocalDate due) {
    Scenario unskipped =
        scenario.withSkipped(
            scenario.skipped().stream()
                .filter(skip -> !skip.version().equals(next.version()))
                .toList());
    return isBegun() ? unskipped.withAnchor(new Anchor(next.version(), due)) : unskipped;
  }

  private Era era(Optional<LocalDate> due) {
    Era.Start start = new Era.Start.AtRelease(next.version());
    Era era = scenario.era(start).orElseGet(() -> Era.asBefore(start));
    Rules now = next.rules();
    return era.withAnchor(due.or(era::anchor))
        .withCadence(changed(now.cadence(), cadence).or(era::cadence))
        .withSupport(changed(now.support(), support).or(era::support))
        .withDates(changed(now.dates(), dates).or(era::dates));
  }

  private static <T> Optional<T> changed(T now, T wanted) {
    return now.equals(wanted) ? Optional.empty() : Optional.of(wanted);
  }

  /// The eras of the scenario with one that begins with its next release: after those that have begun
  /// by then, so that it changes their rules, and before those that come later, which change its.
  private List<Era> placed(Era era) {
    List<Era> all = new ArrayList<>(scenario.eras());
    all.replaceAll(other -> other.from().equals(era.from()) ? era : other);
    if (!all.contains(era)) {
      int begun = eras().stream().mapToInt(all::indexOf).max().orElse(-1) + 1;
      all.add(Math.min(begun, placeOfLater(all)), era);
    }
    return all;
  }

  /// Where the eras of later releases begin, which stand in the order of their versions.
  private int placeOfLater(List<Era> all) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).from() instanceof Era.Start.AtRelease later && !isReached(later))
        .findFirst()
        .orElse(all.size());
  }

  private boolean isReached(Era.Start start) {
    return start.isReached(next.version(), next.due());
  }

  /// The eras that have begun when the next release is due now.
  private List<Era> eras() {
    return scenario.eras().stream().filter(era -> isReached(era.from())).toList();
  }

  /// Whether a release that came of these rules is due as they say: it may be that an era which
  /// begins with a day has rules of its own for it, or that the rules put it on another day.
  boolean isHeld(Release release, Optional<LocalDate> due) {
    return due.filter(day -> !day.equals(NextRelease.due(release))).isEmpty()
        && release.rules().cadence().equals(cadence)
        && release.rules().dates().equals(dates);
  }

  /// Whether any day of the year will do for its next release: other cadences have places of their
  /// own.
  boolean hasAnchor() {
    return Search.hasAnchor(cadence);
  }

  /// Whether another has the same cadence and the same support.
  boolean isOfShape(Variant other) {
    return cadence.equals(other.cadence) && support.equals(other.support);
  }

  /// How many days apart the dates of two days to count from are, at their nearest: slots of both that
  /// come within a cycle of each other are looked at.
  long daysApart(LocalDate one, LocalDate other) {
    return switch (cadence) {
      case Cadence.Every every when every.intervals().size() == 1 ->
          cyclesOfYear(every.intervals().getFirst(), other)
              .mapToLong(i -> days(one, every.intervals().getFirst().after(other, i)))
              .min()
              .orElseThrow();
      case Cadence.Every _, Cadence.Yearly _, Cadence.Following _ -> days(one, other);
    };
  }

  private static IntStream cyclesOfYear(Length cycle, LocalDate from) {
    int most = (int) (DAYS_OF_YEAR / days(from, cycle.after(from))) + 1;
    return IntStream.rangeClosed(-most, most);
  }

  private static long days(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }
}
