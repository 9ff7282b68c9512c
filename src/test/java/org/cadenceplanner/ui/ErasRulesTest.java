package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer lets other rules hold from a release on.
@ExtendWith(Windows.class)
class ErasRulesTest {

  @Test
  void theRulesOfAnEraAreEditedAlone(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#cadence-12");
    assertThat(window.chart())
        .contains("every 6 months from 4.11")
        .contains("from 4.12: every 9 months")
        .contains("from 4.15: every 12 months");
    robot.click("until 4.12").click("#weekday-friday");
    assertThat(window.chart()).contains("Tue–Fri");
    window.undoesAndRedoes(2);
  }

  @Test
  void theGoalsOfAnEraAreShown(Robot robot) throws Exception {
    RulesWindow.on("9 for a while, then 6", robot);
    String goal = "• the release overhead is reduced, whatever the cadence";
    assertThat(robot.sees(goal)).isFalse();
    robot.click("from 4.12 on");
    assertThat(robot.sees(goal)).isTrue();
  }

  @Test
  void anEraBeginsWithAPlannedRelease(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#era-first").choose("#era-from", "4.14").click("#era-form-set");
    robot.waitUntilGone("#era-form");
    assertThat(robot.text("#cadence-inherited")).isEqualTo("as before 4.14");
    robot.click("#cadence-9");
    assertThat(robot.sees("#cadence-inherited")).isFalse();
    assertThat(robot.text("#dates-inherited")).isEqualTo("as before 4.14");
    assertThat(window.chart()).contains("from 4.14: every 9 months");
    robot.click("#era-remove-4.14");
    assertThat(window.isAsItWas()).isTrue();
    assertThat(robot.sees("#era-first")).isTrue();
    window.undoesAndRedoes(3);
    assertThat(robot.sees("#era-first")).isTrue();
  }

  @Test
  void theErasKeepTheKeyboardWhileOtherRulesChange(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.12 on").click("#era-4.12");
    window.changeElsewhere();
    assertThat(window.isFocused("#era-4.12")).isTrue();
    robot.click("#era-add");
    window.changeElsewhere();
    assertThat(robot.sees("#era-form")).isTrue();
    robot.press("Esc");
    assertThat(window.isFocused("#era-add")).isTrue();
  }

  @Test
  void theRulesEditedHaveTheKeyboardWhenAnEraIsRemoved(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.12 on").click("#era-remove-4.15");
    assertThat(window.isFocused("#era-4.12")).isTrue();
    robot.click("#era-remove-4.12");
    assertThat(window.isFocused("#era-first")).isTrue();
    window.undoesAndRedoes(2);
  }

  @Test
  void theFirstReleaseOfAnEraCanHaveADayOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on");
    assertThat(robot.text("#anchor")).isEqualTo("goes on from the last slot");
    robot.click("#anchor").click("#era-own-day").replaceText("#era-day-text", "soon");
    robot.click("#era-start-form-set");
    assertThat(robot.text("#era-day-message"))
        .isEqualTo(
            "found 'soon'; allowed: a day such as 10 Jul 2018 or 2018-07-10, from 1900 to 2100");
    robot.replaceText("#era-day-text", "1 Jan 2018").click("#era-start-form-set");
    assertThat(robot.text("#era-start-form-message")).contains("allowed: a day after");
    assertThat(window.isAsItWas()).isTrue();
    robot.replaceText("#era-day-text", "2021-03-09").click("#era-start-form-set");
    robot.waitUntilGone("#era-start-form");
    assertThat(robot.text("#anchor")).isEqualTo("4.15 · 9 Mar 2021");
    assertThat(window.chart()).contains("due on 9 Mar 2021");
    robot.click("#anchor").click("#era-goes-on").click("#era-start-form-set");
    robot.waitUntilGone("#era-start-form");
    assertThat(window.isAsItWas()).isTrue();
    window.undoesAndRedoes(2);
  }
}
