package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Rules;

/// The branches that the last rules of a scenario give one release after another, each released on
/// the day it is due, with the ends on the days that their rules give, whatever a date policy says.
final class SettledBranches {
  private final Rules rules;
  private final Series series;
  private final ClassTurn turn;
  private final Succession succession;

  /// @param series the due days, slot 0 being the first release of a turn
  SettledBranches(Rules rules, Series series, ClassTurn turn) {
    this.rules = rules;
    this.series = series;
    this.turn = turn;
    this.succession =
        new Succession(
            List.of(), IntStream.iterate(0, i -> i + 1).mapToObj(this::shipped).iterator());
  }

  Series series() {
    return series;
  }

  ClassTurn turn() {
    return turn;
  }

  /// Whether there is a branch with an end that nobody knows.
  boolean hasOpenEnd() {
    return IntStream.range(0, turn.size())
        .anyMatch(number -> branch(number).stream().anyMatch(PhaseSpan::isOpen));
  }

  /// The day from which a release may count, if it is of the class whose branches do so longest
  /// before their release.
  LocalDate countsFrom(int number) {
    LocalDate release = series.due(number);
    return turn.classes().stream()
        .flatMap(releaseClass -> releaseClass.early().stream())
        .filter(EarlyPhase::counts)
        .map(phase -> phase.before().before(release))
        .min(LocalDate::compareTo)
        .orElse(release);
  }

  /// The phases of the branch of a release.
  ///
  /// @param number its number, 0 for the first
  List<PhaseSpan> branch(int number) {
    LocalDate release = series.due(number);
    PhaseEnds ends =
        new PhaseEnds(
            release,
            rules.datesOfEnds().weekdays(),
            Optional.empty(),
            (End.Successor end) -> succession.endAt(number, end));
    return Branches.of(turn.at(number), ends, Map.of(), release);
  }

  private Succession.Shipped shipped(int number) {
    return new Succession.Shipped(series.due(number), turn.at(number).name());
  }
}
