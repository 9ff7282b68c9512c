package org.cadenceplanner.ui.fx;

import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// What is being edited: a plan, one scenario of it, and of that the rules from one release on.
///
/// @param plan the plan as it is now, scheduled or not
/// @param scenario the scenario looked at, one of the plan's
/// @param era the first release of the era whose rules are edited; empty for those before the first
public record Edited(Plan plan, Scenario scenario, Optional<Version> era) {

  /// The rules that are edited: those of the era as they come out, or those before the first era.
  public Rules rules() {
    return era.map(scenario::rulesFor).orElseGet(scenario::rules);
  }

  /// The same plan with the scenario looked at replaced.
  Plan withScenario(Scenario changed) {
    return plan.withScenarios(
        plan.scenarios().stream().map(s -> s.equals(scenario) ? changed : s).toList());
  }

  /// Another plan, or another scenario; the era stays chosen where the same scenario still has it.
  Edited next(Plan next, String scenarioName) {
    Scenario looked = next.scenario(scenarioName).orElse(next.scenarios().getFirst());
    boolean sameScenario = looked.name().equals(scenario.name());
    return new Edited(next, looked, era.filter(from -> sameScenario && hasEra(looked, from)));
  }

  private static boolean hasEra(Scenario scenario, Version from) {
    return scenario.eras().stream().anyMatch(era -> era.from().equals(from));
  }
}
