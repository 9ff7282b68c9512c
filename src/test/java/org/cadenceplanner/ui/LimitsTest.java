package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a committer does with the limits of a plan, all by hand.
@ExtendWith(Windows.class)
class LimitsTest {
  private static final String FULL = "#class-1-phase-1";

  private RulesWindow window;

  @BeforeEach
  void openTheXenPlan(Robot robot) throws Exception {
    window = RulesWindow.on("8 months", robot);
  }

  @Test
  void aLimitOnBranchesIsAddedChangedAndRemoved(Robot robot) {
    robot.click("#add-limit").replaceText("#limit-most", "0").click("#limit-form-set");
    assertThat(robot.sees("found '0'; allowed: a whole number from 1 to 100")).isTrue();
    robot.replaceText("#limit-most", "4").click("#limit-form-set");
    robot.waitFor("At most 4 branches");
    assertThat(window.lastStep()).contains("Add limit: at most 4 branches");
    assertThat(robot.sees("limit broken")).isTrue();
    robot.click("#tab-limits").waitFor("#breaches");
    assertThat(robot.in("#breaches").words())
        .anyMatch(words -> words.matches("Limit broken: up to 6 branches .*; at most 4\\."));
    robot.click("#limit-1").choose("#limit-phase", "full support").click("#limit-form-set");
    robot.waitFor("At most 4 branches in full support");
    assertThat(robot.sees("limits broken")).isTrue();
    robot.click("#remove-limit-1").waitUntilGone("#limit-1");
    assertThat(robot.sees("limits broken")).isFalse();
    window.undoesAndRedoes(3);
  }

  @Test
  void aLimitOfEachKindIsAdded(Robot robot) {
    add(robot, "no release in a part of the year").replaceText("#limit-name", "summer break");
    robot.replaceText("#limit-from", "1 Jul").replaceText("#limit-to", "31 Jul");
    robot.click("#limit-form-set").waitFor("No release 1 Jul – 31 Jul (summer break)");
    add(robot, "support after the next release").replaceText("#limit-least", "24");
    robot.click("#limit-form-set").waitFor("At least 24 months of support after the next release");
    add(robot, "holiday seasons between releases").replaceText("#limit-seasons", "1");
    robot.click("#limit-form-set").waitFor("At most 1 holiday season between releases");
    assertThat(window.plan().limits()).hasSize(3);
    window.undoesAndRedoes(3);
  }

  @Test
  void aPhaseIsRenamedWithTheLimitOnIt(Robot robot) throws Exception {
    window = limited(Samples.read("xen-2018"), robot);
    robot.click(FULL + "-more").replaceText(FULL + "-name", "bug fixes").press("Enter");
    robot.press("Esc").waitFor("At most 2 branches in bug fixes");
    window.undoesAndRedoes(1);
  }

  @Test
  void aPhaseBeforeTheReleaseIsLimited(Robot robot) throws Exception {
    EarlyPhase beta = new EarlyPhase("beta", false, Length.ofWeeks(8));
    Plan plan =
        Samples.read("xen-2018")
            .withScenario(
                "6 months",
                scenario ->
                    scenario.withSupport(
                        scheme ->
                            scheme.withClasses(
                                scheme.classes().stream()
                                    .map(kind -> kind.withEarly(List.of(beta)))
                                    .toList())));
    window = RulesWindow.on(plan, "6 months", robot);
    robot.click("#add-limit").replaceText("#limit-most", "1").choose("#limit-phase", "beta");
    robot.click("#limit-form-set").waitFor("At most 1 branch in beta");
    window.undoesAndRedoes(1);
  }

  @Test
  void thePhaseThatALimitNamesIsNotRemoved(Robot robot) throws Exception {
    Plan all = Samples.read("xen-2018").withHistory(List.of());
    window = limited(all.withScenarios(all.scenarios().subList(0, 1)), robot);
    robot.click(FULL + "-more").click(FULL + "-remove");
    assertThat(robot.text(FULL + "-more-message"))
        .contains("a limit on the phase 'full support', which no scenario has");
    assertThat(window.isAsItWas()).isTrue();
  }

  private static Robot add(Robot robot, String kind) {
    return robot.click("#add-limit").choose("#limit-kind", kind);
  }

  private static RulesWindow limited(Plan plan, Robot robot) throws Exception {
    Limit two = new Limit.MostBranches(2, Optional.of("full support"));
    return RulesWindow.on(plan.withLimits(List.of(two)), "6 months", robot);
  }
}
