package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The menus of tabs and rows do what they say, by mouse and by keyboard.
@ExtendWith(Windows.class)
class ContextMenusTest {
  @TempDir private Path folder;

  @Test
  void aTabIsCopiedRenamedAndDeletedByTheMouse(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.rightClick("9 months").click("Copy…");
    robot.waitFor("#scenario-name").press("Enter").waitFor("9 months (copy)");
    robot.rightClick("8 months").click("Rename…").waitFor("#scenario-name");
    assertThat(robot.text("#scenario-name")).isEqualTo("8 months");
    robot.replaceText("#scenario-name", "two thirds").press("Enter").waitFor("two thirds");
    robot.rightClick("9 months (copy)");
    robot.click("Delete").waitUntilGone("9 months (copy)");
    window.settled();
    robot.press("Ctrl+Z").waitFor("9 months (copy)");
    robot.press("Ctrl+Z").waitFor("8 months");
    robot.press("Ctrl+Z").waitUntilGone("9 months (copy)");
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void aTabsMenuOpensByTheKeys(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Shift+F10").waitFor("Rename…");
    robot.press("Down").press("Enter").waitFor("#scenario-name");
    robot.replaceText("#scenario-name", "two thirds").press("Enter").waitFor("two thirds");
    robot.click("two thirds").press("Context Menu").waitFor("Rename…");
    robot.press("Esc").waitUntilGone("Rename…");
    robot.press("Shift+F10").press("Up").press("Enter").waitUntilGone("two thirds");
  }

  @Test
  void theOnlyScenarioIsNotDeleted(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    for (int i = 0; i < 6; i++) {
      robot.click("Scenario").click("Delete");
    }
    String left = "6 months, a second maintainer";
    assertThat(robot.text("#status")).contains(" 1 scenario ");
    assertThat(robot.sees(left)).isTrue();
    robot.rightClick(left).click("Delete");
    assertThat(robot.sees(left)).isTrue();
  }

  @Test
  void aPlannedReleaseIsRecordedFromItsRow(Robot robot) {
    releases(robot);
    toFirstPlanned(robot);
    robot.in("#releases").rightClick("4.12");
    robot.click("Mark as released…").waitUntil("the day to be asked", () -> isAsked(robot));
    assertThat(robot.words()).anyMatch(words -> words.startsWith("4.12, planned for "));
  }

  @Test
  void aRowsMenuOpensByTheKeys(Robot robot) {
    releases(robot);
    for (String keys : new String[] {"Shift+F10", "Context Menu"}) {
      toFirstPlanned(robot);
      robot.press(keys).waitFor("Mark as released…");
      robot.press("Up").press("Up").press("Enter");
      robot.waitUntil("the day to be asked", () -> isAsked(robot));
    }
  }

  @Test
  void aReleaseThatIsOutOffersToChangeAndToRemoveIt(Robot robot) {
    releases(robot);
    robot.in("#releases").rightClick("4.10");
    assertThat(robot.sees("Mark as released…")).isFalse();
    robot.press("Esc").press("Shift+F10").press("Up").press("Up").press("Up").press("Enter");
    robot.waitFor("4.10 on record").press("Esc").waitUntilGone("#record-form");
    robot.in("#releases").rightClick("4.10");
    robot.click("Remove").waitUntilGone("#remove-record");
    assertThat(robot.node("#undo", Node.class).getAccessibleText())
        .isEqualTo("Undo: Remove the record of 4.10");
  }

  private void releases(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").click("#tab-releases");
  }

  private static void toFirstPlanned(Robot robot) {
    Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.12");
    robot.clickAt("#timeline", place.getX(), place.getY());
    robot.in("#releases").click("4.12");
  }

  private static boolean isAsked(Robot robot) {
    return robot.node("#released-on-text", Node.class).isFocused();
  }
}
