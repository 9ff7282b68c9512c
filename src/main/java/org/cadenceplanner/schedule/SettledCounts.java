package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.YearlySlot;

/// The branch counts that the last rules of a scenario come to by themselves: due dates, no history,
/// no skips, no pins, over whole cycles, once the branches of earlier rules are gone.
///
/// A whole cycle is the shortest time after which months, leap days (every four years), the weekdays
/// of yearly slots (every 28 years) and the classes all come round together. Where a cadence of days
/// or weeks meets support in months, nothing ever comes round, and there are no settled counts.
///
/// @param counts the counts, end days counted as the plan says
/// @param peakWithEndDays the peak where the day on which a phase ends counts
/// @param peakWithoutEndDays the peak where it does not
/// @param from the first day of the cycles
/// @param end the day after their last
public record SettledCounts(
    BranchCounts counts,
    int peakWithEndDays,
    int peakWithoutEndDays,
    LocalDate from,
    LocalDate end) {
  private static final int YEARS_OF_LEAP_DAYS = 4;
  private static final int MONTHS_OF_LEAP_DAYS = 12 * YEARS_OF_LEAP_DAYS;
  private static final int YEARS_OF_WEEKDAYS = 28;

  /// Cycles of more releases than this are not looked at: no plan for people comes near it.
  private static final int MOST_RELEASES = 200_000;

  /// The settled counts of a scenario, or nothing if it never comes round.
  ///
  /// @param walk the scenario's slots, standing on the first of its last era
  static Optional<SettledCounts> of(Scenario scenario, Slots walk, boolean endDaysCount) {
    Rules rules = scenario.lastRules();
    Series series = walk.seriesFromHere();
    return ClassTurn.of(rules, walk.current().version(), series)
        .flatMap(turn -> over(rules.cadence(), series.from(turn.lead()), turn, endDaysCount));
  }

  private static Optional<SettledCounts> over(
      Cadence cadence, Series series, ClassTurn turn, boolean endDaysCount) {
    if (isOfDays(cadence) && followsMonths(turn)) {
      return Optional.empty();
    }
    int start = firstSettled(series, turn);
    long cycle = slotsOfCycle(cadence, series.from(start), turn);
    return start + cycle > MOST_RELEASES
        ? Optional.empty()
        : Optional.of(sweep(series, turn, start, start + (int) cycle, endDaysCount));
  }

  private static SettledCounts sweep(
      Series series, ClassTurn turn, int start, int end, boolean endDaysCount) {
    List<List<PhaseSpan>> branches = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      branches.add(Branches.planned(turn.at(i), series.due(i)));
    }
    List<String> phases = Branches.countedPhases(turn.classes());
    BranchCounts with = BranchCounts.of(branches, phases, true);
    BranchCounts without = BranchCounts.of(branches, phases, false);
    LocalDate from = series.due(start);
    LocalDate until = series.due(end);
    return new SettledCounts(
        endDaysCount ? with : without,
        with.total().peak(from, until),
        without.total().peak(from, until),
        from,
        until);
  }

  /// The first slot that starts a turn when no branch from before slot 0 is left.
  private static int firstSettled(Series series, ClassTurn turn) {
    LocalDate gone = supportedUntil(turn, series.due(0));
    int start = turn.size();
    while (series.due(start).isBefore(gone) && start < MOST_RELEASES) {
      start += turn.size();
    }
    return start;
  }

  /// The latest day on which a branch of a release may still be supported, and a month more, as
  /// months differ in length.
  private static LocalDate supportedUntil(ClassTurn turn, LocalDate release) {
    return turn.classes().stream()
        .flatMap(releaseClass -> Branches.planned(releaseClass, release).stream())
        .filter(PhaseSpan::counts)
        .map(PhaseSpan::until)
        .max(LocalDate::compareTo)
        .orElse(release)
        .plusMonths(1);
  }

  private static long slotsOfCycle(Cadence cadence, Series series, ClassTurn turn) {
    return lcm(
        turn.size(),
        switch (cadence) {
          case Cadence.Every every -> slotsOfCycle(every.interval());
          case Cadence.Yearly yearly -> slotsWithin(yearsOfCycle(yearly.slots()), series);
        });
  }

  private static long slotsOfCycle(Length interval) {
    return switch (interval.unit()) {
      case MONTHS -> slotsOfMonths(interval.amount());
      case YEARS -> slotsOfMonths(12 * interval.amount());
      case DAYS, WEEKS -> 1;
    };
  }

  private static boolean isOfDays(Cadence cadence) {
    return cadence instanceof Cadence.Every every && !every.interval().unit().followsMonths();
  }

  private static long slotsOfMonths(int months) {
    return lcm(months, MONTHS_OF_LEAP_DAYS) / months;
  }

  private static int slotsWithin(int years, Series series) {
    LocalDate end = series.due(0).plusYears(years);
    int slots = 1;
    while (series.due(slots).isBefore(end)) {
      slots++;
    }
    return slots;
  }

  private static int yearsOfCycle(List<YearlySlot> slots) {
    boolean weekdays = slots.stream().anyMatch(YearlySlot.OnWeekday.class::isInstance);
    return weekdays ? YEARS_OF_WEEKDAYS : YEARS_OF_LEAP_DAYS;
  }

  private static boolean followsMonths(ClassTurn turn) {
    return turn.classes().stream()
        .flatMap(releaseClass -> releaseClass.phases().stream())
        .anyMatch(phase -> unitOf(phase).followsMonths());
  }

  private static LengthUnit unitOf(Phase phase) {
    return switch (phase.end()) {
      case End.AfterRelease end -> end.length().unit();
      case End.AfterStart end -> end.length().unit();
    };
  }

  private static long lcm(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return one / a * other;
  }
}
