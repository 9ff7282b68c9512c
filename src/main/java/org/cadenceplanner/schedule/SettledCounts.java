package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;

/// The branch counts that the last rules of a scenario come to by themselves: due dates, no history,
/// no skips, no pins, over whole cycles, once the branches of earlier rules are gone.
///
/// A whole cycle is the shortest time after which months, leap days (every four years) and the
/// classes all come round together. Where days or weeks meet months, nothing ever comes round; there
/// it is whole turns of the classes over at least 28 years, in which weekdays and dates do.
///
/// @param counts the counts
/// @param from the first day of the cycles
/// @param end the day after their last
public record SettledCounts(BranchCounts counts, LocalDate from, LocalDate end) {
  private static final int MONTHS_OF_LEAP_CYCLE = 48;
  private static final int DAYS_OF_28_YEARS = 10_227;
  private static final int LONGEST_TURN = 240;

  /// The settled counts of a scenario, or nothing if its classes never come round.
  ///
  /// @param walk the scenario's slots, standing on the first of its last era
  static Optional<SettledCounts> of(Scenario scenario, Slots walk, boolean endDaysCount) {
    return turn(scenario.lastRules(), walk.current().version(), walk.seriesFromHere())
        .map(turn -> sweep(walk.seriesFromHere(), turn, endDaysCount));
  }

  private static SettledCounts sweep(Series series, List<ReleaseClass> turn, boolean endDaysCount) {
    int cycle = slotsOfCycle(series.cadence(), turn);
    int start = 0;
    while (series.due(start).isBefore(supportedUntil(turn, series.due(0)))) {
      start += turn.size();
    }
    List<List<PhaseSpan>> branches = new ArrayList<>();
    for (int i = 0; i < start + cycle; i++) {
      branches.add(Branches.planned(turn.get(i % turn.size()), series.due(i)));
    }
    return new SettledCounts(
        BranchCounts.of(branches, Branches.countedPhases(turn), endDaysCount),
        series.due(start),
        series.due(start + cycle));
  }

  /// The latest day on which a branch of a release may still be supported, and a month more, as
  /// months differ in length.
  private static LocalDate supportedUntil(List<ReleaseClass> turn, LocalDate release) {
    return turn.stream()
        .flatMap(releaseClass -> Branches.planned(releaseClass, release).stream())
        .map(PhaseSpan::until)
        .max(LocalDate::compareTo)
        .orElse(release)
        .plusMonths(1);
  }

  private static int slotsOfCycle(Cadence cadence, List<ReleaseClass> turn) {
    return lcm(
        turn.size(),
        switch (cadence) {
          case Cadence.Every every -> slotsOfCycle(every.interval(), turn);
          case Cadence.Yearly yearly -> MONTHS_OF_LEAP_CYCLE / 12 * yearly.slots().size();
        });
  }

  private static int slotsOfCycle(Length interval, List<ReleaseClass> turn) {
    return switch (interval.unit()) {
      case MONTHS -> lcm(interval.amount(), MONTHS_OF_LEAP_CYCLE) / interval.amount();
      case YEARS -> lcm(12 * interval.amount(), MONTHS_OF_LEAP_CYCLE) / (12 * interval.amount());
      case DAYS -> slotsOfDays(interval.amount(), turn);
      case WEEKS -> slotsOfDays(7 * interval.amount(), turn);
    };
  }

  private static int slotsOfDays(int days, List<ReleaseClass> turn) {
    boolean months =
        turn.stream()
            .flatMap(releaseClass -> releaseClass.phases().stream())
            .anyMatch(phase -> unitOf(phase).followsMonths());
    if (!months) {
      return 1;
    }
    int turns = Math.ceilDiv(DAYS_OF_28_YEARS, days * turn.size());
    return turns * turn.size();
  }

  private static LengthUnit unitOf(Phase phase) {
    return switch (phase.end()) {
      case End.AfterRelease end -> end.length().unit();
      case End.AfterStart end -> end.length().unit();
    };
  }

  /// The classes of the releases from a version on, until they come round; nothing if they do not.
  private static Optional<List<ReleaseClass>> turn(Rules rules, Version first, Series series) {
    SupportScheme support = rules.support();
    if (support.isAlike()) {
      return Optional.of(List.of(support.classOf(first)));
    }
    int size = support.cycle().size();
    int looked = rules.versions().isEmpty() ? size : 3 * LONGEST_TURN;
    List<ReleaseClass> classes = classesFrom(rules, first, series, looked);
    return IntStream.rangeClosed(1, LONGEST_TURN)
        .filter(period -> period % size == 0 || rules.versions().isPresent())
        .filter(period -> comesRound(classes, period))
        .mapToObj(period -> classes.subList(0, period))
        .findFirst();
  }

  private static List<ReleaseClass> classesFrom(
      Rules rules, Version first, Series series, int number) {
    List<ReleaseClass> classes = new ArrayList<>();
    Version version = first;
    for (int i = 0; i < number; i++) {
      classes.add(rules.support().classOf(version));
      version = after(version, rules.versions(), series.due(i + 1));
    }
    return classes;
  }

  private static Version after(Version before, Optional<VersionTemplate> form, LocalDate due) {
    return form.map(template -> template.after(before, due)).orElseGet(before::next);
  }

  private static boolean comesRound(List<ReleaseClass> classes, int period) {
    return IntStream.range(0, classes.size() - period)
        .allMatch(i -> classes.get(i).equals(classes.get(i + period)));
  }

  private static int lcm(int one, int other) {
    int a = one;
    int b = other;
    while (b != 0) {
      int rest = a % b;
      a = b;
      b = rest;
    }
    return one / a * other;
  }
}
