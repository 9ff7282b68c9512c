package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;

/// Checks that a phase whose end is counted from the release ends after the phase before it.
///
/// Only ends that can be compared whatever the day of the release are: months and years with each
/// other, days and weeks with each other.
final class PhaseOrder {
  private PhaseOrder() {}

  /// Reports the phases that do not end after the one before.
  ///
  /// @param phases the phases in their order
  /// @param value the list they were read from
  static void check(List<Phase> phases, Value value) {
    Optional<Length> endBefore = Optional.empty();
    for (int i = 0; i < phases.size(); i++) {
      Optional<Length> end = endAfterRelease(phases.get(i).end(), i == 0, endBefore);
      if (phases.get(i).end() instanceof End.AfterRelease
          && endBefore.isPresent()
          && isNotLater(end.orElseThrow(), endBefore.get())) {
        Value there = value.at(i).at("end").at("afterRelease");
        there.report(
            there.json().shown(),
            tr("more than %s, the end of the phase before", Words.length(endBefore.get())));
      }
      endBefore = end;
    }
  }

  /// Reports the early phases that do not start after the one before.
  ///
  /// @param phases the phases in their order
  /// @param value the list they were read from
  static void checkEarly(List<EarlyPhase> phases, Value value) {
    for (int i = 1; i < phases.size(); i++) {
      Length before = phases.get(i - 1).before();
      if (isNotLater(before, phases.get(i).before())) {
        Value there = value.at(i).at("before");
        there.report(
            there.json().shown(),
            tr("less than %s, as it starts after that", Words.length(before)));
      }
    }
  }

  /// How long after the release a phase ends, where that can be said without the release's day.
  private static Optional<Length> endAfterRelease(
      End end, boolean isFirst, Optional<Length> endBefore) {
    return switch (end) {
      case End.AfterRelease after -> Optional.of(after.length());
      case End.AfterStart own when isFirst -> Optional.of(own.length());
      case End.AfterStart own -> endBefore.flatMap(before -> sum(before, own.length()));
      case End.Successor _, End.OnDay _, End.Unknown _ -> Optional.empty();
      case End.Earliest _, End.Latest _, End.Rounded _ -> Optional.empty();
    };
  }

  private static Optional<Length> sum(Length one, Length other) {
    if (one.unit().followsMonths() != other.unit().followsMonths()) {
      return Optional.empty();
    }
    int units = units(one) + units(other);
    try {
      return Optional.of(
          one.unit().followsMonths() ? Length.ofMonths(units) : Length.ofDays(units));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isNotLater(Length end, Length endBefore) {
    return end.unit().followsMonths() == endBefore.unit().followsMonths()
        && units(end) <= units(endBefore);
  }

  private static int units(Length length) {
    return length.months() + length.days();
  }
}
