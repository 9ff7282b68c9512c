package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// How many releases and milestones a plan has, history included. It is bounded, so that what
/// nobody would read is refused at once instead of being waited for.
final class PlanSize {
  /// A hundred years of daily releases with a milestone each, or twenty of weekly ones in ten
  /// scenarios with eight milestones each.
  static final int MOST = 100_000;

  private PlanSize() {}

  /// The slots of scenarios, each scenario's found only once those before it are within bounds.
  ///
  /// @param slots the slots of a scenario up to the end of what is looked at
  /// @throws ContradictoryPlan if the scenarios together have more than 100,000
  static List<DatedSlots> within(
      Plan plan, List<Scenario> scenarios, Function<Scenario, DatedSlots> slots) {
    List<DatedSlots> found = new ArrayList<>();
    long size = 0;
    for (Scenario scenario : scenarios) {
      size = bounded(size + plan.history().size(), scenario);
      found.add(slots.apply(scenario));
      for (DatedSlot dated : found.getLast().seen()) {
        size = bounded(size + 1 + milestones(dated.slot()), scenario);
      }
    }
    return found;
  }

  private static long bounded(long size, Scenario scenario) {
    if (size > MOST) {
      throw tooMany(scenario);
    }
    return size;
  }

  private static long milestones(Slot slot) {
    long days = 0;
    for (Milestone milestone : slot.rules().milestones()) {
      days += milestone.repeat().isEmpty() ? 1 : Milestones.count(milestone, slot.due());
    }
    return days;
  }

  private static ContradictoryPlan tooMany(Scenario scenario) {
    return new ContradictoryPlan(
        tr(
            "scenario '%s': found more than %s releases and milestones up to here; "
                + "allowed: a longer cadence, or fewer years, milestones or scenarios",
            scenario.name(), MOST));
  }
}
