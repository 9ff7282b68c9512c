package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.SupportScheme;

/// What is looked at for a scenario, and what counts as harm. Every combination is looked at, each
/// with every day of a year on which the next release may be due, where the cadence has no places of
/// its own.
///
/// @param weekdays the weekdays among which those are chosen that are allowed: any of them, at least
/// one
/// @param directions the ways in which a blocked day may move, at least one
/// @param cadences how often releases may come, at least one
/// @param supports how long they may be supported, at least one
/// @param weights what each harm costs
/// @param margin which feasts dates should not come near
public record Search(
    Set<DayOfWeek> weekdays,
    List<Direction> directions,
    List<Cadence> cadences,
    List<SupportScheme> supports,
    Weights weights,
    Margin margin) {
  /// @throws IllegalArgumentException if there is nothing to choose from
  public Search {
    weekdays = Set.copyOf(weekdays);
    directions = List.copyOf(directions);
    cadences = List.copyOf(cadences);
    supports = List.copyOf(supports);
    if (weekdays.isEmpty() || directions.isEmpty() || cadences.isEmpty() || supports.isEmpty()) {
      throw new IllegalArgumentException(
          tr("nothing to choose from; allowed: at least one weekday, direction, cadence, support"));
    }
  }

  /// The usual one: the cadence and the support as they are, the weekdays allowed now or some of
  /// them, a blocked day moving any way.
  ///
  /// @param rules the rules that are in force for the next release
  public static Search usual(Rules rules) {
    List<Direction> directions = new ArrayList<>(List.of(rules.dates().direction()));
    EnumSet.complementOf(EnumSet.of(Direction.SKIP)).stream()
        .filter(direction -> direction != rules.dates().direction())
        .forEach(directions::add);
    return new Search(
        rules.dates().weekdays(),
        directions,
        List.of(rules.cadence()),
        List.of(rules.support()),
        Weights.usual(),
        Margin.usual());
  }

  public Search withWeekdays(Set<DayOfWeek> newWeekdays) {
    return new Search(newWeekdays, directions, cadences, supports, weights, margin);
  }

  public Search withDirections(List<Direction> newDirections) {
    return new Search(weekdays, newDirections, cadences, supports, weights, margin);
  }

  public Search withCadences(List<Cadence> newCadences) {
    return new Search(weekdays, directions, newCadences, supports, weights, margin);
  }

  public Search withSupports(List<SupportScheme> newSupports) {
    return new Search(weekdays, directions, cadences, newSupports, weights, margin);
  }

  public Search withWeights(Weights newWeights) {
    return new Search(weekdays, directions, cadences, supports, newWeights, margin);
  }

  public Search withMargin(Margin newMargin) {
    return new Search(weekdays, directions, cadences, supports, weights, newMargin);
  }

  /// How many schedules are looked at.
  ///
  /// @param days how many days the next release may be due on
  public long schedules(int days) {
    long rules = ((1L << weekdays.size()) - 1) * directions.size() * supports.size();
    return rules * cadences.stream().mapToLong(cadence -> hasAnchor(cadence) ? days : 1).sum();
  }

  /// How many strips come of it: one for each cadence that has no places of its own with each support.
  public long strips() {
    return supports.size() * cadences.stream().filter(Search::hasAnchor).count();
  }

  /// Whether any day of the year will do for the next release: other cadences have places of their
  /// own.
  static boolean hasAnchor(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every _ -> true;
      case Cadence.Yearly _, Cadence.Following _ -> false;
    };
  }

  /// The date policies looked at, those first that change least of one.
  List<DatePolicy> policies(DatePolicy now) {
    List<DatePolicy> policies = new ArrayList<>();
    for (Set<DayOfWeek> some : choicesOfWeekdays()) {
      directions.forEach(way -> policies.add(now.withWeekdays(some).withDirection(way)));
    }
    policies.sort(Comparator.comparingInt(policy -> changes(policy, now)));
    return policies;
  }

  private static int changes(DatePolicy policy, DatePolicy now) {
    return (policy.weekdays().equals(now.weekdays()) ? 0 : 1)
        + (policy.direction() == now.direction() ? 0 : 1);
  }

  private List<Set<DayOfWeek>> choicesOfWeekdays() {
    List<DayOfWeek> days = weekdays.stream().sorted().toList();
    List<Set<DayOfWeek>> choices = new ArrayList<>();
    for (int bits = (1 << days.size()) - 1; bits > 0; bits--) {
      Set<DayOfWeek> some = EnumSet.noneOf(DayOfWeek.class);
      for (int i = 0; i < days.size(); i++) {
        if ((bits >> i & 1) == 1) {
          some.add(days.get(i));
        }
      }
      choices.add(some);
    }
    return choices;
  }
}
