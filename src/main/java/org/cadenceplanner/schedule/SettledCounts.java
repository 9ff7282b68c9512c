package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;

/// The branch counts that the last rules of a scenario come to by themselves: due dates, ends that no
/// date policy moves, no history, no skips, no pins, over whole cycles, once the branches of earlier
/// rules are gone.
///
/// A whole cycle is the shortest time after which months, leap days (every four years), the weekdays
/// of yearly slots and of ends (every 28 years) and the classes all come round together. Where a
/// cadence of days or weeks meets support in months, nothing ever comes round, and there are no
/// settled counts; nor where an end is unknown, or a cadence follows the dates of another scenario.
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
  /// Cycles of more releases than this are not looked at: no plan for people comes near it.
  private static final int MOST_RELEASES = 200_000;

  /// The settled counts of a scenario, or nothing if it never comes round.
  ///
  /// @param walk the scenario's slots, standing on the first of its last era
  static Optional<SettledCounts> of(Scenario scenario, Slots walk, boolean endDaysCount) {
    Rules rules = scenario.lastRules();
    boolean hasDaysOfItsOwn = !(rules.cadence() instanceof Cadence.Following);
    return hasDaysOfItsOwn ? of(rules, walk, endDaysCount) : Optional.empty();
  }

  private static Optional<SettledCounts> of(Rules rules, Slots walk, boolean endDaysCount) {
    Series series = walk.seriesFromHere();
    return ClassTurn.of(rules, walk.current().version(), series)
        .map(turn -> new SettledBranches(rules, series.from(turn.lead()), turn))
        .filter(branches -> !branches.hasOpenEnd())
        .flatMap(branches -> over(rules.cadence(), branches, endDaysCount));
  }

  private static Optional<SettledCounts> over(
      Cadence cadence, SettledBranches branches, boolean endDaysCount) {
    ClassTurn turn = branches.turn();
    CycleOfEnds ends = CycleOfEnds.of(turn.classes());
    if (!comesRound(cadence, ends)) {
      return Optional.empty();
    }
    int start = firstSettled(branches);
    long cycle = slotsOfCycle(cadence, branches.series().from(start), turn.size(), ends);
    return start + cycle > MOST_RELEASES
        ? Optional.empty()
        : Optional.of(sweep(branches, start, start + (int) cycle, endDaysCount));
  }

  private static SettledCounts sweep(
      SettledBranches all, int start, int end, boolean endDaysCount) {
    ClassTurn turn = all.turn();
    Series series = all.series();
    List<List<PhaseSpan>> branches =
        IntStream.range(0, endOfBegun(all, end)).mapToObj(all::branch).toList();
    List<String> phases = Branches.countedPhases(turn.classes());
    BranchCounts counts = BranchCounts.of(branches, phases, endDaysCount);
    StepFunction otherwise = BranchCounts.total(branches, !endDaysCount);
    StepFunction with = endDaysCount ? counts.total() : otherwise;
    StepFunction without = endDaysCount ? otherwise : counts.total();
    LocalDate from = series.due(start);
    LocalDate until = series.due(end);
    return new SettledCounts(
        counts, with.peak(from, until), without.peak(from, until), from, until);
  }

  /// The first slot from one on whose release is in no phase that counts by the day that slot is due.
  private static int endOfBegun(SettledBranches all, int slot) {
    LocalDate until = all.series().due(slot);
    int end = slot;
    while (all.countsFrom(end).isBefore(until)) {
      end++;
    }
    return end;
  }

  /// The first slot that starts a turn when no branch from before slot 0 is left.
  private static int firstSettled(SettledBranches branches) {
    LocalDate gone = supportedUntil(branches);
    int start = branches.turn().size();
    while (branches.series().due(start).isBefore(gone) && start < MOST_RELEASES) {
      start += branches.turn().size();
    }
    return start;
  }

  /// The latest day on which a branch of the first turn may still be supported, and a month more, as
  /// months differ in length.
  private static LocalDate supportedUntil(SettledBranches branches) {
    return IntStream.range(0, branches.turn().size())
        .boxed()
        .flatMap(number -> branches.branch(number).stream())
        .filter(PhaseSpan::counts)
        .map(PhaseSpan::until)
        .max(LocalDate::compareTo)
        .orElse(branches.series().due(0))
        .plusMonths(1);
  }

  private static long slotsOfCycle(Cadence cadence, Series series, int turn, CycleOfEnds ends) {
    return lcm(
        turn,
        switch (cadence) {
          case Cadence.Every every -> slotsOfCycle(every.intervals(), ends);
          case Cadence.Following _ -> 1;
          case Cadence.Yearly yearly ->
              slotsWithin(
                  Math.max(CycleOfEnds.ofSlots(yearly.slots()).years(), ends.years()), series);
        });
  }

  private static long slotsOfCycle(List<Length> turns, CycleOfEnds ends) {
    long months = turns.stream().mapToLong(Length::months).sum();
    long years = Math.max(CycleOfEnds.MONTHS.years(), ends.years());
    return months == 0 ? turns.size() : lcm(months, 12 * years) / months * turns.size();
  }

  /// Days and months never come round together, and another scenario's dates not at all.
  private static boolean comesRound(Cadence cadence, CycleOfEnds ends) {
    return switch (cadence) {
      case Cadence.Every every -> comesRound(every.intervals(), ends);
      case Cadence.Yearly _ -> true;
      case Cadence.Following _ -> false;
    };
  }

  private static boolean comesRound(List<Length> turns, CycleOfEnds ends) {
    boolean hasDays = turns.stream().anyMatch(length -> length.days() > 0);
    boolean hasMonths = turns.stream().anyMatch(length -> length.months() > 0);
    return !hasDays || (!hasMonths && ends == CycleOfEnds.NONE);
  }

  private static int slotsWithin(int years, Series series) {
    LocalDate end = series.due(0).plusYears(years);
    int slots = 1;
    while (series.due(slots).isBefore(end)) {
      slots++;
    }
    return slots;
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
