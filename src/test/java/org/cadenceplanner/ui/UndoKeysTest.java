package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Undo first takes back what is half typed, then the last step.
@ExtendWith(Windows.class)
class UndoKeysTest {
  private static final String DATES_OF_EIGHT = "dates in the year: Mar, Jul, Nov";
  private static final String DATES_OF_SIX = "dates in the year: Jan, Jul";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"#versions", "#at-most", "#plan-name", "#first-year"})
  void inAFieldOfTheRules(String field, Robot robot) {
    changed(robot);
    takesBackTextThenStep(field, robot);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#anchor-day-text", "#anchor-version"})
  void inABubble(String field, Robot robot) {
    changed(robot);
    robot.click("#anchor");
    takesBackTextThenStep(field, robot);
    robot.press("Esc");
  }

  @Test
  void inTheDayOnWhichAReleaseCameOut(Robot robot) {
    changed(robot);
    robot.click("#tab-releases").press("Ctrl+R");
    takesBackTextThenStep("#released-on-text", robot);
  }

  @Test
  void inTheSearchForCalendars(Robot robot) {
    changed(robot);
    robot.click("#add-calendar");
    takesBackTextThenStep("#calendar-search", robot);
    robot.press("Esc");
  }

  @Test
  void redoLeavesHalfTypedTextAlone(Robot robot) {
    changed(robot);
    robot.press("Ctrl+Z").waitFor(DATES_OF_SIX).replaceText("#at-most", "2");
    robot.press("Ctrl+Shift+Z");
    assertThat(robot.words()).contains(DATES_OF_SIX);
    robot.press("Ctrl+Y");
    assertThat(robot.words()).contains(DATES_OF_SIX);
    robot.press("Ctrl+Z").press("Ctrl+Shift+Z").waitFor(DATES_OF_EIGHT);
  }

  @Test
  void redoHasTheKeyOfOtherProgramsToo(Robot robot) {
    changed(robot);
    robot.press("Ctrl+Z").waitFor(DATES_OF_SIX).press("Ctrl+Y").waitFor(DATES_OF_EIGHT);
    robot.press("Ctrl+Z").waitFor(DATES_OF_SIX);
    robot.click("#at-most").press("Ctrl+Y").waitFor(DATES_OF_EIGHT);
    robot.press("Ctrl+Z").waitFor(DATES_OF_SIX);
    robot.click("#anchor").click("#anchor-version").press("Ctrl+Y").waitFor(DATES_OF_EIGHT);
    robot.press("Esc").press("Ctrl+Y");
    assertThat(robot.words()).contains(DATES_OF_EIGHT);
  }

  @Test
  void whatIsTakenBackInABubbleIsNotBroughtBackByIt(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("9 for a while, then 6").click("from 4.15 on").click("#cadence-12");
    robot.click("#anchor").click("#era-own-day").click("#era-day-text").press("Ctrl+Z");
    robot.replaceText("#era-day-text", "9 Mar 2021").click("#era-start-form-set");
    robot.waitUntilGone("#era-start-form");
    assertThat(robot.text("#anchor")).isEqualTo("4.15 · 9 Mar 2021");
    assertThat(robot.node("#cadence-6", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void whatIsTakenBackAltogetherIsSaidToBeGone(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#era-first").choose("#era-from", "4.14").click("#era-form-set");
    robot.click("#anchor").click("#era-own-day").click("#era-day-text").press("Ctrl+Z");
    robot.click("#era-start-form-set");
    assertThat(robot.text("#era-start-form-message"))
        .isEqualTo("found no other rules from 4.14 on any more; allowed: to add them again");
    robot.press("Esc");
    assertThat(robot.sees("#era-first")).isTrue();
  }

  private void takesBackTextThenStep(String field, Robot robot) {
    robot.click(field);
    String before = robot.text(field);
    robot.replaceText(field, "2").type("x y").press("BackSpace").press("Ctrl+Z");
    assertThat(robot.text(field)).isEqualTo(before);
    robot.waitFor(DATES_OF_EIGHT).press("Ctrl+Z").waitFor(DATES_OF_SIX);
    robot.press("Ctrl+Shift+Z").waitFor(DATES_OF_EIGHT);
  }

  private void changed(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8").waitFor(DATES_OF_EIGHT);
  }
}
