package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What is being edited: a plan, one scenario of it, and of that the rules from one release on.
///
/// @param plan the plan as it is now, scheduled or not
/// @param scenario the scenario looked at, one of the plan's
/// @param era where the era begins whose rules are edited; empty for those before the first
public record Edited(Plan plan, Scenario scenario, Optional<Era.Start> era) {

  /// The rules that are edited: those of the era as they come out, or those before the first era.
  public Rules rules() {
    return era.map(scenario::rulesFrom).orElseGet(scenario::rules);
  }

  /// The same plan with the scenario looked at replaced.
  Plan withScenario(Scenario changed) {
    return plan.withScenarios(
        plan.scenarios().stream().map(s -> s.equals(scenario) ? changed : s).toList());
  }

  /// A schedule's plan and scenario, with the rules by which the next release is planned.
  static Edited first(Schedule schedule) {
    return new Edited(schedule.plan(), schedule.scenario(), ahead(schedule));
  }

  /// A schedule's plan and scenario; the era stays chosen where the same scenario still has it, else
  /// it is the one by which the next release is planned.
  Edited next(Schedule schedule) {
    Scenario next = schedule.scenario();
    return keepsEra(schedule.plan(), next)
        ? new Edited(schedule.plan(), next, era)
        : first(schedule);
  }

  /// Another plan or scenario before it is scheduled: without an era, unless that stays chosen.
  Edited next(Plan next, String scenarioName) {
    Scenario looked = next.scenario(scenarioName).orElse(next.scenarios().getFirst());
    return new Edited(next, looked, keepsEra(next, looked) ? era : Optional.empty());
  }

  /// Whether these are the same scenario's rules of the same time as others, changed or not.
  public boolean isOfSameRules(Edited other) {
    return isSame(other.plan, other.scenario) && era.equals(other.era);
  }

  private boolean keepsEra(Plan next, Scenario looked) {
    return isSame(next, looked)
        && era.map(from -> looked.era(from).isPresent()).orElse(!looked.eras().isEmpty());
  }

  /// The scenario is the same if it has the same name, or another one in the same place.
  private boolean isSame(Plan other, Scenario looked) {
    List<Scenario> all = other.scenarios();
    boolean isInPlace =
        all.size() == plan.scenarios().size()
            && all.indexOf(looked) == plan.scenarios().indexOf(scenario);
    return isInPlace || looked.name().equals(scenario.name());
  }

  private static Optional<Era.Start> ahead(Schedule schedule) {
    List<Era.Start> starts = schedule.scenario().eras().stream().map(Era::from).toList();
    return schedule.planned().stream()
        .findFirst()
        .map(next -> last(starts.stream().filter(start -> isOf(start, next))))
        .orElseGet(() -> last(starts.stream()));
  }

  private static boolean isOf(Era.Start start, Release release) {
    return start.isReached(release.version(), release.due().orElse(release.date()));
  }

  private static Optional<Era.Start> last(Stream<Era.Start> starts) {
    return starts.reduce((_, later) -> later);
  }
}
