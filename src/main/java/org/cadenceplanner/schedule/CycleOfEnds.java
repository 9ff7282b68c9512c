package org.cadenceplanner.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.YearlySlot;

/// After how many years the ends of branches fall alike again, and their starts before the release,
/// those of releases that fall alike.
enum CycleOfEnds {
  /// Ends that only count days or releases follow no calendar.
  NONE(0),
  /// Months and days of the year fall alike after a leap year.
  MONTHS(4),
  /// Days of the week fall on the same days of the year as yearly slots do.
  WEEKDAYS(YearlySlot.YEARS_TO_COME_ROUND);

  private final int years;

  CycleOfEnds(int years) {
    this.years = years;
  }

  int years() {
    return years;
  }

  /// The longest that the phases of some classes have.
  static CycleOfEnds of(List<ReleaseClass> classes) {
    return longest(classes.stream().flatMap(CycleOfEnds::ofPhases));
  }

  private static Stream<CycleOfEnds> ofPhases(ReleaseClass releaseClass) {
    return Stream.concat(
        releaseClass.early().stream().filter(EarlyPhase::counts).map(phase -> of(phase.before())),
        releaseClass.phases().stream().map(CycleOfEnds::of));
  }

  private static CycleOfEnds of(Phase phase) {
    CycleOfEnds end = of(phase.end());
    return phase.precision() == Precision.DAY ? end : longest(Stream.of(end, MONTHS));
  }

  private static CycleOfEnds of(End end) {
    return switch (end) {
      case End.AfterRelease rule -> of(rule.length());
      case End.AfterStart rule -> of(rule.length());
      case End.Successor rule -> longest(rule.grace().stream().map(CycleOfEnds::of));
      case End.OnDay _ -> MONTHS;
      case End.Unknown _ -> NONE;
      case End.Earliest rule -> longest(rule.ends().stream().map(CycleOfEnds::of));
      case End.Latest rule -> longest(rule.ends().stream().map(CycleOfEnds::of));
      case End.Rounded rule -> longest(Stream.of(of(rule.end()), of(rule.rounding())));
    };
  }

  private static CycleOfEnds of(Length length) {
    return length.unit().followsMonths() ? MONTHS : NONE;
  }

  private static CycleOfEnds of(Rounding rounding) {
    return switch (rounding) {
      case Rounding.EndOf _, Rounding.DayOfMonth _ -> MONTHS;
      case Rounding.NextSlot next -> ofSlots(next.slots());
      case Rounding.AllowedWeekday _ -> WEEKDAYS;
    };
  }

  /// That of days that fall on yearly slots.
  static CycleOfEnds ofSlots(List<YearlySlot> slots) {
    return longest(slots.stream().map(CycleOfEnds::of));
  }

  private static CycleOfEnds of(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay _ -> MONTHS;
      case YearlySlot.OnWeekday _, YearlySlot.InWeek _ -> WEEKDAYS;
    };
  }

  private static CycleOfEnds longest(Stream<CycleOfEnds> cycles) {
    return cycles.max(Comparator.naturalOrder()).orElse(NONE);
  }
}
