package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.junit.jupiter.api.Test;

/// What is known of a plan from another one that a file could hold.
class ChangedScenariosTest {
  private static final int PLANS = 100;
  private static final Plan SAMPLE = Samples.read("xen-2018");
  private static final Scenario FIRST = SAMPLE.scenarios().getFirst();

  @Test
  void whatIsKnownFromAnotherPlanIsWhatReadingTheWholePlanTells() {
    for (long seed = 0; seed < PLANS; seed++) {
      Plan sound = new PlanGenerator(seed).plan().withLimits(List.of());
      Plan other = new PlanGenerator(seed + PLANS).plan();
      for (Plan plan : List.of(sound, other, withScenariosOf(sound, other), both(sound, other))) {
        assertThat(PlanFiles.check(plan, sound).map(InvalidPlan::problems))
            .as("seed %d", seed)
            .isEqualTo(PlanFiles.check(plan).map(InvalidPlan::problems));
      }
    }
  }

  @Test
  void aChangedScenarioAloneIsLookedAt() {
    assertThat(ChangedScenarios.areSound(withFirst(FIRST.withName("half a year")), SAMPLE))
        .isTrue();
  }

  @Test
  void aScenarioThatCannotBeReadBackIsRefusedAsInTheWholePlan() {
    Plan plan = withFirst(FIRST.withName("half\na year"));
    assertThat(ChangedScenarios.areSound(plan, SAMPLE)).isFalse();
    assertThat(PlanFiles.check(plan, SAMPLE).map(InvalidPlan::getMessage))
        .isEqualTo(PlanFiles.check(plan).map(InvalidPlan::getMessage))
        .hasValueSatisfying(message -> assertThat(message).contains("/scenarios/0/name"));
  }

  @Test
  void anotherPartOfThePlanHasAllOfItLookedAt() {
    assertThat(ChangedScenarios.areSound(SAMPLE.withName("Xen"), SAMPLE)).isFalse();
    assertThat(PlanFiles.check(SAMPLE.withName("X\nen"), SAMPLE)).isPresent();
  }

  @Test
  void aPhaseThatIsGoneHasTheEndsOnRecordLookedAt() {
    Plan xen = Samples.read("xen-2026");
    Plan alone = xen.withLimits(List.of()).withScenarios(List.of(xen.scenarios().getFirst()));
    Plan renamed = alone.withScenarios(List.of(withOtherPhases(alone.scenarios().getFirst())));
    assertThat(PlanFiles.check(alone)).isEmpty();
    assertThat(ChangedScenarios.areSound(renamed, alone)).isFalse();
    assertThat(PlanFiles.check(renamed, alone)).isPresent();
  }

  private static Plan withScenariosOf(Plan plan, Plan other) {
    return plan.withScenarios(other.scenarios());
  }

  private static Plan both(Plan plan, Plan other) {
    Plan renamed = other;
    for (Scenario scenario : other.scenarios()) {
      Scenario now = renamed.scenario(scenario.name()).orElseThrow();
      renamed = renamed.withRenamed(now, "other " + scenario.name());
    }
    Stream<Scenario> more =
        renamed.scenarios().stream().filter(scenario -> plan.scenario(scenario.name()).isEmpty());
    return plan.withScenarios(Stream.concat(plan.scenarios().stream(), more).toList());
  }

  private static Scenario withOtherPhases(Scenario scenario) {
    return scenario.withSupport(
        support ->
            support.withClasses(
                support.classes().stream().map(ChangedScenariosTest::withOtherPhases).toList()));
  }

  private static ReleaseClass withOtherPhases(ReleaseClass kind) {
    return kind.withPhases(
        kind.phases().stream().map(phase -> phase.withName(phase.name() + " then")).toList());
  }

  private static Plan withFirst(Scenario changed) {
    return SAMPLE.withScenarios(
        IntStream.range(0, SAMPLE.scenarios().size())
            .mapToObj(i -> i == 0 ? changed : SAMPLE.scenarios().get(i))
            .toList());
  }
}
