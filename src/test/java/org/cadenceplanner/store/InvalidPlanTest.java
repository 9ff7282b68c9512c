package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidPlanTest {
  private static final String NAME = "'name': '8 months',";

  @ParameterizedTest
  @MethodSource("org.cadenceplanner.store.WrongPlans#all")
  void aWrongPlanIsRefusedWithEveryProblem(String part, String wrong, String problems) {
    assertThat(PlanTexts.problemsOf(PlanTexts.smallWith(part, wrong)))
        .isEqualTo(problems.lines().toList());
  }

  @Test
  void theMessageNamesTheFileThePathAndThePlace() {
    InvalidPlan refusal = PlanTexts.refusalOf(PlanTexts.smallWith("'8 months'}", "0}"));
    assertThat(refusal)
        .hasMessage(
            "x.cadence.json: /scenarios/0/cadence/every: found 0, allowed: a length such as"
                + " \"8 months\", from 1 to about 100 years (line 9, column 26)");
  }

  @Test
  void aPlanHasAScenario() {
    String text =
        "{'cadence': 1, 'plan': 'x', 'horizon': {'from': 2018, 'to': 2019}, 'scenarios': []}";
    assertThat(PlanTexts.problemsOf(PlanTexts.quoted(text)))
        .containsExactly("/scenarios: found an empty list, allowed: at least one scenario");
  }

  @Test
  void problemsComeInTheOrderOfTheFile() {
    String text =
        PlanTexts.quoted(
            PlanTexts.SMALL.replace("'plan': 'Xen'", "'oops': 1").replace("18 months", "soon"));
    assertThat(PlanTexts.refusalOf(text).problems())
        .extracting(Problem::pointer)
        .containsExactly("/plan", "/oops", "/scenarios/0/support/phases/0/end/afterRelease");
  }

  @Test
  void aHundredProblemsAreNotAllListed() {
    String pins = "{'version': '4.12', 'date': 'soon', 'why': 1},".repeat(40);
    InvalidPlan refusal =
        PlanTexts.refusalOf(PlanTexts.smallWith(NAME, NAME + "'pins': [" + pins + "1],"));
    assertThat(refusal.problems()).hasSize(50);
    assertThat(refusal.getMessage().lines()).last().isEqualTo("x.cadence.json: and 70 more");
  }

  @Test
  void aNameWithASlashIsEscapedInThePath() {
    String text = PlanTexts.smallWith("'plan'", "'a/b~c': 1, 'plan'");
    assertThat(PlanTexts.refusalOf(text).problems().getFirst().pointer()).isEqualTo("/a~1b~0c");
  }
}
