package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer says what the time of other rules, or of a skipped release, is meant for.
@ExtendWith(Windows.class)
class GoalsTest {

  @Test
  void theGoalsOfASkippedReleaseAreSaidChangedAndRemoved(Robot robot) throws Exception {
    var window = skipped(robot);
    robot.click("#skip-1-add-goal").press("Enter");
    assertThat(robot.text("#goal-what-message"))
        .isEqualTo("found nothing; allowed: what is to be reached, in some words");
    robot.type("less overhead").press("Tab").type("Ann").press("Enter");
    robot.waitUntilGone("#goal-form");
    assertThat(goals(window)).containsExactly(new Goal("less overhead", Optional.of("Ann"), false));
    assertThat(window.lastStep()).contains("Goal: less overhead");
    robot.click("• less overhead (Ann)").click("Reached").replaceText("#goal-owner", "");
    robot.press("Enter").waitUntilGone("#goal-form");
    assertThat(goals(window)).containsExactly(new Goal("less overhead", Optional.empty(), true));
    robot.click("#remove-skip-1-goal-1");
    assertThat(goals(window)).isEmpty();
    assertThat(window.lastStep()).contains("Remove goal: less overhead");
    window.undoesAndRedoes(4);
  }

  @Test
  void moreSlotsOfASkippedReleaseStayEmptyForTheSameGoals(Robot robot) throws Exception {
    var window = skipped(robot);
    robot.click("#skip-1-add-goal").type("rest").press("Enter").waitUntilGone("#goal-form");
    robot.click("#skipped-4.13").replaceText("#skip-slots", "2").press("Enter");
    robot.waitUntilGone("#skip-form");
    assertThat(window.edited().scenario().skipped())
        .containsExactly(
            new SkippedSlot(
                Version.of("4.13"), 2, List.of(new Goal("rest", Optional.empty(), false))));
    assertThat(window.lastStep()).contains("Skip 2 slots at 4.13");
    window.undoesAndRedoes(3);
  }

  @Test
  void anEraHasGoalsToo(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#era-add-goal").type("all is automatic").press("Enter");
    robot.waitUntilGone("#goal-form");
    assertThat(window.edited().scenario().eras().getLast().goals())
        .contains(new Goal("all is automatic", Optional.empty(), false));
    robot.click("until 4.12");
    assertThat(robot.sees("• all is automatic")).isFalse();
    window.undoesAndRedoes(1);
  }

  private static RulesWindow skipped(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    robot.click("#skip-add").choose("#skip-version", "4.13").click("#skip-form-set");
    robot.waitUntilGone("#skip-form");
    return window;
  }

  private static List<Goal> goals(RulesWindow window) {
    return window.edited().scenario().skipped().getFirst().goals();
  }
}
