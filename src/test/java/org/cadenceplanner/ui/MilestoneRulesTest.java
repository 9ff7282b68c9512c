package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.ui.fx.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer changes the days before each release.
@ExtendWith(Windows.class)
class MilestoneRulesTest {

  @Test
  void aMilestoneIsMovedInItsField(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#milestone-2-before", "10 weeks").press("Enter");
    assertThat(robot.text("#milestone-2-before")).isEqualTo("10 weeks before");
    assertThat(window.lastStep()).contains("Code freeze 10 weeks before");
    robot.replaceText("#milestone-1-before", "-15").press("Enter");
    assertThat(robot.text("#milestone-1-before")).isEqualTo("15 weeks before");
    window.undoesAndRedoes(2);
    assertThat(robot.text("#milestone-2-before")).isEqualTo("9 weeks before");
  }

  @Test
  void rubbishIsSaidBesideItsFieldAndNothingHappens(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#milestone-1-before", "soon").press("Enter");
    assertThat(robot.text("#milestone-1-before-message"))
        .isEqualTo("found 'soon'; allowed: a length such as 14 weeks before");
    robot.click("#milestone-3-more").replaceText("#milestone-3-every", "0 weeks").press("Enter");
    assertThat(robot.text("#milestone-3-every-message"))
        .isEqualTo("found '0 weeks'; allowed: a length such as 1 week");
    robot.replaceText("#milestone-3-times", "101").press("Enter");
    assertThat(robot.text("#milestone-3-times-message"))
        .isEqualTo(
            "found '101'; allowed: a whole number from 1 to 100, or nothing for as many as fit");
    robot.replaceText("#milestone-3-name", "Code freeze").press("Enter");
    assertThat(robot.text("#milestone-3-name-message")).contains("each name once");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void aMilestoneComesAgainAndAgain(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.sees("RC 1, then weekly")).isTrue();
    robot.click("#milestone-3-more").replaceText("#milestone-3-every", "2 weeks").press("Enter");
    robot.replaceText("#milestone-3-times", "3").press("Enter");
    assertThat(window.lastStep()).contains("RC at most 3 times");
    robot.press("Esc").waitUntilGone("#milestone-3-every");
    assertThat(robot.sees("RC 1, then every 2 weeks, at most 3")).isTrue();
    robot.click("#milestone-3-more").click("#milestone-3-repeated");
    assertThat(robot.sees("#milestone-3-every")).isFalse();
    robot.press("Esc").waitUntilGone("#milestone-3-more-popover");
    assertThat(robot.sees("RC")).isTrue();
    window.undoesAndRedoes(3);
    assertThat(robot.sees("RC 1, then weekly")).isTrue();
  }

  @Test
  void milestonesAreAddedByTheirDayRenamedAndRemoved(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#add-milestone");
    assertThat(names(window))
        .containsExactly("Last posting date", "Feature freeze", "Code freeze", "RC");
    robot.click("#milestone-2-more").replaceText("#milestone-2-name", "Soft freeze").press("Enter");
    robot.press("Esc").waitUntilGone("#milestone-2-name");
    assertThat(robot.sees("Soft freeze")).isTrue();
    robot.click("#milestone-4-more").click("#milestone-4-remove");
    assertThat(robot.sees("#milestone-4-before")).isFalse();
    assertThat(window.lastStep()).contains("Remove RC");
    window.undoesAndRedoes(3);
  }

  @Test
  void theOrderIsThePlansUntilItIsSorted(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.sees("#sort-milestones")).isFalse();
    robot.click("#milestone-3-more").click("#milestone-3-up");
    assertThat(names(window)).containsExactly("Last posting date", "RC", "Code freeze");
    robot.click("#sort-milestones");
    assertThat(names(window)).containsExactly("Last posting date", "Code freeze", "RC");
    assertThat(robot.sees("#sort-milestones")).isFalse();
    window.undoesAndRedoes(2);
  }

  @Test
  void anEraHasMilestonesOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on");
    assertThat(robot.text("#milestones-inherited")).isEqualTo("as before 4.15");
    robot.replaceText("#milestone-1-before", "16 weeks").press("Enter");
    assertThat(robot.sees("#milestones-inherited")).isFalse();
    robot.click("until 4.12");
    assertThat(robot.text("#milestone-1-before")).isEqualTo("14 weeks before");
    window.undoesAndRedoes(1);
  }

  private static List<String> names(RulesWindow window) {
    Edited edited = window.edited();
    return edited.rules().milestones().stream().map(Milestone::name).toList();
  }
}
