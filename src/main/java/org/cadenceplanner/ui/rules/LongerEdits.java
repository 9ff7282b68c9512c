package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;

/// Changes to what makes a milestone due earlier.
///
/// @param number the milestone's place in the rules
record LongerEdits(MilestoneEdits edits, int number) implements DayEdits {
  private static final Length USUAL = Length.ofWeeks(1);

  @Override
  public Optional<String> change(Supplier<String> step, UnaryOperator<DaySet> change) {
    return edits.change(
        number, now -> StepName.of(now.name(), step.get()), now -> changed(now, change));
  }

  @Override
  public Optional<String> usualCalendar() {
    return edits.usualCalendar();
  }

  Optional<String> changeBy(Length by) {
    return edits.change(
        number,
        now -> tr("%s: %s longer", now.name(), Words.length(by)),
        now -> now.withLonger(now.longer().flatMap(longer -> DaySet.of(longer).longer(by))));
  }

  /// The unit of a number alone.
  LengthUnit unit() {
    return edits
        .milestone(number)
        .flatMap(Milestone::longer)
        .map(longer -> longer.by().unit())
        .orElse(LengthUnit.WEEKS);
  }

  private static Milestone changed(Milestone now, UnaryOperator<DaySet> change) {
    DaySet days = now.longer().map(DaySet::of).orElse(DaySet.NONE);
    Length by = now.longer().map(Longer::by).orElse(USUAL);
    return now.withLonger(change.apply(days).longer(by));
  }
}
