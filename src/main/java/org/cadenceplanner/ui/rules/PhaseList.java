package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.ui.fx.FreeName;
import org.cadenceplanner.ui.fx.ListChanges;

/// The phases of a class with one thing changed, the rest as it was.
final class PhaseList {
  private static final Length USUAL_LENGTH = Length.ofMonths(12);
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int DAYS_OF_A_WEEK = 7;

  private PhaseList() {}

  /// The phases with two neighbours exchanged. The first is as long as it is wherever it goes: its
  /// end, counted from the release, is counted from its own start then.
  static List<Phase> exchanged(List<Phase> phases, int place, int other) {
    Phase first = phases.getFirst();
    Phase anywhere =
        lengthOf(first).map(length -> first.withEnd(new End.AfterStart(length))).orElse(first);
    return ListChanges.exchanged(ListChanges.with(phases, 0, anywhere), place, other);
  }

  /// The phases with one more at the end.
  ///
  /// @param known the names of phases elsewhere in the plan, the nearest first
  /// @param taken those that the class has already
  static List<Phase> longer(
      List<Phase> phases, Collection<String> known, Collection<String> taken) {
    String name =
        FreeName.of(
            Stream.concat(known.stream(), usualNames()),
            phases.size() + 1,
            number -> tr("phase %s", number),
            taken::contains);
    Length length =
        phases.isEmpty() ? USUAL_LENGTH : lengthOf(phases.getLast()).orElse(USUAL_LENGTH);
    return ListChanges.and(phases, new Phase(name, true, new End.AfterStart(length)));
  }

  private static Stream<String> usualNames() {
    return Stream.of(tr("full support"), tr("security fixes only"), tr("extended support"));
  }

  /// How long a phase is, or a branch up to its end; nothing where its end is not so far after a day.
  static Optional<Length> lengthOf(Phase phase) {
    return switch (phase.end()) {
      case End.AfterRelease end -> Optional.of(end.length());
      case End.AfterStart end -> Optional.of(end.length());
      case End.Successor _, End.OnDay _, End.Unknown _ -> Optional.empty();
      case End.Earliest _, End.Latest _, End.Rounded _ -> Optional.empty();
    };
  }

  static boolean isCountedFromRelease(Phase phase) {
    return phase.end() instanceof End.AfterRelease;
  }

  /// The phases with the end of one counted from the release, or from its own start; it ends on the
  /// same day where that can be said without the release's day, else the number stays.
  static List<Phase> counted(List<Phase> phases, int place, boolean fromRelease) {
    Phase phase = phases.get(place);
    Optional<Length> own = lengthOf(phase);
    if (own.isEmpty() || isCountedFromRelease(phase) == fromRelease) {
      return phases;
    }
    Optional<Length> before = endAfterRelease(phases, place - 1);
    Length length = own.get();
    End end =
        fromRelease
            ? new End.AfterRelease(before.flatMap(start -> sum(start, length, 1)).orElse(length))
            : new End.AfterStart(before.flatMap(start -> sum(length, start, -1)).orElse(length));
    return ListChanges.with(phases, place, phase.withEnd(end));
  }

  /// How long after the release a phase ends, where that can be said without the release's day.
  private static Optional<Length> endAfterRelease(List<Phase> phases, int place) {
    if (place < 0) {
      return Optional.empty();
    }
    Optional<Length> own = lengthOf(phases.get(place));
    return place == 0 || isCountedFromRelease(phases.get(place))
        ? own
        : own.flatMap(
            length -> endAfterRelease(phases, place - 1).flatMap(start -> sum(start, length, 1)));
  }

  private static Optional<Length> sum(Length one, Length other, int sign) {
    if (one.unit().followsMonths() != other.unit().followsMonths()) {
      return Optional.empty();
    }
    int units = units(one) + sign * units(other);
    boolean isLength = units > 0 && units <= (one.unit().followsMonths() ? 1_200 : 36_525);
    return isLength ? Optional.of(inUnitOf(one, other, units)) : Optional.empty();
  }

  private static Length inUnitOf(Length one, Length other, int units) {
    if (one.unit() == other.unit()) {
      return new Length(units / units(new Length(1, one.unit())), one.unit());
    }
    return one.unit().followsMonths() ? Length.ofMonths(units) : Length.ofDays(units);
  }

  private static int units(Length length) {
    return switch (length.unit()) {
      case DAYS, MONTHS -> length.amount();
      case WEEKS -> length.amount() * DAYS_OF_A_WEEK;
      case YEARS -> length.amount() * MONTHS_OF_A_YEAR;
    };
  }
}
