package org.cadenceplanner.store;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// Whether a file could hold a plan, known from one that a file could hold: where nothing but
/// scenarios differs, only the new ones are written and read.
final class ChangedScenarios {
  private ChangedScenarios() {}

  /// Whether the plan can be read back for sure; where not, all of it has to be looked at.
  ///
  /// @param sound a plan that can be read back
  static boolean areSound(Plan plan, Plan sound) {
    return haveTheRestOf(plan, sound)
        && changed(plan, sound).stream().allMatch(ChangedScenarios::isSound);
  }

  /// The ends of releases on record and the limits name phases and classes, which must still be
  /// there.
  private static boolean haveTheRestOf(Plan plan, Plan sound) {
    return plan.limits().equals(sound.limits())
        && sound.withScenarios(plan.scenarios()).equals(plan)
        && plan.phases().containsAll(sound.phases())
        && plan.allPhases().containsAll(sound.allPhases())
        && plan.classes().containsAll(sound.classes());
  }

  private static List<Scenario> changed(Plan plan, Plan sound) {
    return plan.scenarios().stream()
        .filter(scenario -> !sound.scenarios().contains(scenario))
        .toList();
  }

  private static boolean isSound(Scenario scenario) {
    Problems problems = new Problems(scenario.name());
    Optional<Value> written =
        JsonReader.read(PlanWriter.text(scenario), problems)
            .map(json -> new Value("", json, problems));
    written.ifPresent(ScenarioForm.SCENARIO::read);
    written.ifPresent(PlanChecks::runScenario);
    return problems.count() == 0;
  }
}
