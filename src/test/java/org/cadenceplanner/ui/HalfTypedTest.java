package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is half typed belongs to the rules it was typed into.
@ExtendWith(Windows.class)
class HalfTypedTest {
  private static final String AT_MOST = "#at-most";

  @TempDir private Path folder;

  @BeforeEach
  void xen(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
  }

  @Test
  void aClickOnAnotherTabTakesItOver(Robot robot) {
    robot.replaceText(AT_MOST, "12").click("9 months");
    assertThat(robot.text(AT_MOST)).isEqualTo("30");
    robot.click("6 months");
    assertThat(robot.text(AT_MOST)).isEqualTo("12");
  }

  @Test
  void rubbishStaysBehind(Robot robot) {
    robot.replaceText(AT_MOST, "soon").click("9 months");
    assertThat(robot.text(AT_MOST)).isEqualTo("30");
    assertThat(robot.words()).noneMatch(words -> words.contains("soon"));
  }

  @Test
  void rubbishIsGoneWithThePlan(Robot robot) {
    robot.replaceText(AT_MOST, "soon");
    SampleGalleryTest.choose(robot, "xen-2026");
    FilesTest.waitForTitle(robot, "Xen Project 2026 – Cadence");
    assertThat(robot.text(AT_MOST)).isEqualTo("30");
    assertThat(robot.words()).noneMatch(words -> words.contains("soon"));
  }

  @Test
  void savingTakesItOverAndLeavesTheKeyboardThere(Robot robot) {
    CadenceWindow window = new CadenceWindow(robot, folder);
    robot.replaceText(AT_MOST, "12");
    assertThat(window.saveAs("xen.cadence.json")).contains("\"atMost\": \"12 days\"");
    robot.press("Ctrl+A").type("14").press("Enter");
    assertThat(robot.text(AT_MOST)).isEqualTo("14");
    FilesTest.waitForTitle(robot, "• xen.cadence.json – Cadence");
  }

  @Test
  void aCopyHasItToo(Robot robot) {
    robot.replaceText(AT_MOST, "12").press("Ctrl+D").waitFor("#scenario-name").press("Enter");
    robot.waitFor("6 months (copy)");
    assertThat(robot.text(AT_MOST)).isEqualTo("12");
    robot.click("6 months");
    assertThat(robot.text(AT_MOST)).isEqualTo("12");
  }

  @Test
  void titleAndStatusSayThatItIsNotSaved(Robot robot) {
    FilesTest.waitForTitle(robot, "Xen Project 2018 – Cadence");
    robot.replaceText(AT_MOST, "12");
    FilesTest.waitForTitle(robot, "• Xen Project 2018 – Cadence");
    assertThat(robot.text("#status")).endsWith("· not saved yet");
    robot.press("Esc");
    FilesTest.waitForTitle(robot, "Xen Project 2018 – Cadence");
    assertThat(robot.text("#status")).endsWith("· sample, in no file yet");
  }

  @Test
  void whatCannotBeTakenOverIsNoUnsavedWork(Robot robot) {
    robot.replaceText(AT_MOST, "12");
    FilesTest.waitForTitle(robot, "• Xen Project 2018 – Cadence");
    robot.replaceText(AT_MOST, "soon");
    FilesTest.waitForTitle(robot, "Xen Project 2018 – Cadence");
  }

  @Test
  void titleSaysThatAChoiceInAClosedListIsNotSaved(Robot robot) {
    robot.click("#direction").press("Esc").press("Down");
    FilesTest.waitForTitle(robot, "• Xen Project 2018 – Cadence");
    robot.press("Esc");
    FilesTest.waitForTitle(robot, "Xen Project 2018 – Cadence");
  }

  @Test
  void aChoiceOfWhatIsLookedAtIsNoUnsavedWork(Robot robot) {
    robot.press("Ctrl+2").click("#beside").press("Esc").press("Down");
    assertThat(robot.text("#beside")).isEqualTo("8 months");
    assertThat(robot.read(PlanScreens.window()::getTitle)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void whatIsWrongIsSaidInSight(Robot robot) {
    for (String field : List.of(AT_MOST, "#first-year", "#last-year")) {
      robot.replaceText(field, "soon");
      Node message = robot.node(field + "-message", Node.class);
      assertThat(isSeen(robot, message)).as("what is wrong with %s", field).isTrue();
      robot.press("Esc");
    }
  }

  private static boolean isSeen(Robot robot, Node node) {
    return robot.read(
        () -> {
          ScrollPane pane = Sight.ancestor(node, ScrollPane.class).orElseThrow();
          Node viewport = pane.lookup(".viewport");
          Bounds place = viewport.sceneToLocal(node.localToScene(node.getLayoutBounds()));
          return viewport.getLayoutBounds().contains(place);
        });
  }

  @Test
  void savedIsSavedWhateverWasHalfTyped(Robot robot) {
    CadenceWindow window = new CadenceWindow(robot, folder);
    robot.replaceText(AT_MOST, "12");
    window.saveAs("xen.cadence.json");
    FilesTest.waitForTitle(robot, "xen.cadence.json – Cadence");
    assertThat(robot.text("#status")).endsWith("· saved");
  }
}
