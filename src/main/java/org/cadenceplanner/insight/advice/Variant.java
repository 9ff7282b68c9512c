package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;

/// A scenario with other rules from its next release on, whatever day that is due.
///
/// @param scenario the scenario as it is
/// @param next its next release
/// @param cadence how often from then on
/// @param support how long from then on
/// @param dates on which days from then on
record Variant(
    Scenario scenario, NextRelease next, Cadence cadence, SupportScheme support, DatePolicy dates) {
  /// A year has no more cycles of a month.
  private static final int MOST_CYCLES = 12;

  /// The scenario with these rules.
  ///
  /// @param due the day its next release is due; empty to leave it where it is
  Scenario from(Optional<LocalDate> due) {
    return next.isAnchorOf(scenario) ? asBegun(due) : asEra(due);
  }

  private Scenario asBegun(Optional<LocalDate> due) {
    Rules rules = scenario.rules();
    return scenario
        .withAnchor(new Anchor(next.version(), due.orElse(next.due())))
        .withRules(rules.withCadence(cadence).withSupport(support).withDates(dates));
  }

  private Scenario asEra(Optional<LocalDate> due) {
    Era.Start start = new Era.Start.AtRelease(next.version());
    Era era = scenario.era(start).orElseGet(() -> Era.asBefore(start));
    Rules now = next.rules();
    return scenario.withEra(
        era.withAnchor(due.or(era::anchor))
            .withCadence(changed(now.cadence(), cadence).or(era::cadence))
            .withSupport(changed(now.support(), support).or(era::support))
            .withDates(changed(now.dates(), dates).or(era::dates)));
  }

  private static <T> Optional<T> changed(T now, T wanted) {
    return now.equals(wanted) ? Optional.empty() : Optional.of(wanted);
  }

  /// Whether any day of the year will do for its next release: other cadences have places of their
  /// own.
  boolean hasAnchor() {
    return switch (cadence) {
      case Cadence.Every _ -> true;
      case Cadence.Yearly _, Cadence.Following _ -> false;
    };
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
          IntStream.rangeClosed(-MOST_CYCLES, MOST_CYCLES)
              .mapToLong(i -> days(one, every.intervals().getFirst().after(other, i)))
              .min()
              .orElseThrow();
      case Cadence.Every _, Cadence.Yearly _, Cadence.Following _ -> days(one, other);
    };
  }

  private static long days(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }
}
