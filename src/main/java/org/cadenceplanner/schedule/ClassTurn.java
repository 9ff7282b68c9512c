package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.ReleaseTurn;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.YearlySlot;

/// The classes of one release after another, until they come round.
///
/// Where versions count up, the classes take turns as the scheme's cycle says. Where a template
/// restarts its counters (`{yyyy}.{n}`), they may come round otherwise, after some first releases or
/// never: every 4 months even and odd come round every 3 releases, every week never.
///
/// @param lead how many releases come before the first turn
/// @param classes the classes of one turn, at least one
record ClassTurn(int lead, List<ReleaseClass> classes) {
  private static final int LONGEST = 240;

  ClassTurn {
    classes = List.copyOf(classes);
  }

  /// The turn of the releases from one on; nothing if their classes do not come round.
  ///
  /// @param rules the rules in force
  /// @param first the first release
  /// @param series the due days, slot 0 being the first release's
  static Optional<ClassTurn> of(Rules rules, Version first, Series series) {
    SupportScheme support = rules.support();
    if (support.isAlike()) {
      return Optional.of(
          new ClassTurn(0, List.of(support.classOf(new ReleaseTurn(first, series.due(0), true)))));
    }
    boolean byTurns = rules.versions().isEmpty() && support.assigned().isEmpty();
    return byTurns
        ? Optional.of(new ClassTurn(0, cycleFrom(first, support, series)))
        : classesFrom(first, rules, series).flatMap(ClassTurn::found);
  }

  int size() {
    return classes.size();
  }

  /// The class of a release, counted from the first after the lead.
  ReleaseClass at(int number) {
    return classes.get(number % classes.size());
  }

  private static List<ReleaseClass> cycleFrom(Version first, SupportScheme support, Series series) {
    return Stream.iterate(first, Version::next)
        .limit(support.cycle().size())
        .map(version -> support.classOf(new ReleaseTurn(version, series.due(0), false)))
        .toList();
  }

  /// The classes of many releases; nothing where the versions cannot be counted up so far, as those
  /// that grow with each.
  private static Optional<List<ReleaseClass>> classesFrom(
      Version first, Rules rules, Series series) {
    LocalDate end = series.due(0).plusYears(YearlySlot.YEARS_TO_COME_ROUND);
    List<ReleaseClass> classes = new ArrayList<>();
    Optional<Version> version = Optional.of(first);
    for (int i = 0; version.isPresent() && isLookedAt(i, series, end); i++) {
      LocalDate due = series.due(i);
      boolean isFirstOfYear = i == 0 || series.due(i - 1).getYear() < due.getYear();
      classes.add(rules.support().classOf(new ReleaseTurn(version.get(), due, isFirstOfYear)));
      version = next(version.get(), rules, series.due(i + 1));
    }
    return version.map(_ -> classes);
  }

  private static boolean isLookedAt(int number, Series series, LocalDate end) {
    return number < 3 * LONGEST || series.due(number).isBefore(end);
  }

  private static Optional<Version> next(Version version, Rules rules, LocalDate due) {
    try {
      return Optional.of(
          rules.versions().map(form -> form.after(version, due)).orElseGet(version::next));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /// The shortest turn that the classes keep to, but for a lead.
  private static Optional<ClassTurn> found(List<ReleaseClass> classes) {
    return IntStream.rangeClosed(1, LONGEST)
        .filter(size -> leadBefore(size, classes) <= LONGEST)
        .mapToObj(size -> turn(leadBefore(size, classes), size, classes))
        .findFirst();
  }

  private static ClassTurn turn(int lead, int size, List<ReleaseClass> classes) {
    return new ClassTurn(lead, classes.subList(lead, lead + size));
  }

  /// The number of classes up to the last that does not stand again `size` places later.
  private static int leadBefore(int size, List<ReleaseClass> classes) {
    int lead = classes.size() - size;
    while (lead > 0 && classes.get(lead - 1).equals(classes.get(lead - 1 + size))) {
      lead--;
    }
    return lead;
  }
}
