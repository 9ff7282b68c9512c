package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A plan opened after another begins as if it were the first.
@ExtendWith(Windows.class)
class AnotherPlanTest {
  private static final String OTHER = "xen-2026";

  @TempDir private Path folder;

  @Test
  void nothingOfTheFirstPlanIsLeft(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("9 for a while, then 6").press("Ctrl+T").click("#tab-releases");
    robot.in("#releases").click("4.10");
    robot.replaceText("#first-year", "2016").press("Enter");
    window.settled();
    robot.press("Ctrl+Z").click("12");
    window.settled();
    openOther(robot);
    window.settled();
    assertThat(said(robot)).doesNotContain("shown");
    assertThat(robot.node("#undo", Button.class).getAccessibleText()).isEqualTo("Undo");
    assertThat(robot.node("#undo", Button.class).isDisabled()).isTrue();
    assertThat(robot.node("#redo", Button.class).getAccessibleText()).isEqualTo("Redo");
    assertThat(robot.node("#redo", Button.class).isDisabled()).isTrue();
    assertThat(robot.sees("9 for a while, then 6")).isFalse();
    TableView<?> releases = robot.node("#releases", TableView.class);
    assertThat(robot.read(() -> releases.getSelectionModel().isEmpty())).isTrue();
    assertThat(robot.sees("#mark-as-released")).isFalse();
    robot.press("Ctrl+Z").press("Ctrl+Shift+Z");
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2026 – Cadence");
  }

  @Test
  void whatWasChosenAndPastedForTheFirstPlanIsNotOfTheNext(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    String first = window.saveAs("first.cadence.json");
    window.put("next.cadence.json", first.replace("Xen Project 2018", "Quite another"));
    robot.press("Ctrl+2").choose("#beside", "9 months");
    leaveOut(robot, "9 months");
    robot.waitUntil("it to go", () -> !window.columns("#comparison").contains("9 months"));
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    robot.click("#answers").type("votes on the first").click("Close").waitUntilGone("#answers");
    PendingBackportsTest.show(robot, ProjectWithBackports.in(folder));
    robot.click("Close").waitUntilGone("#copy-mail");

    robot.willChooseFile(folder.resolve("next.cadence.json")).press("Ctrl+O");
    robot.waitUntil("the next plan", () -> FilesTest.title(robot).startsWith("next"));
    robot.waitUntil("all scenarios", () -> window.columns("#comparison").contains("9 months"));
    robot.press("Ctrl+2").waitFor("no other scenario");
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    assertThat(robot.text("#answers")).isEmpty();
    robot.click("Close").waitUntilGone("#answers");
    robot.willChooseNoFile().click("Edit").click("Pending backports…");
    window.settled();
    assertThat(robot.sees("#copy-mail")).isFalse();
  }

  @Test
  void thePlanOpenedAgainIsShownAsItWas(Robot robot) throws IOException {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    window.saveAs("same.cadence.json");
    Path list = window.put("xen.csv", Files.readString(HistoryTest.XEN));
    robot.willChooseFile(list).press("Ctrl+H").waitFor("#history");
    robot.click("9 months").click("12");
    window.undoneAll().settled();
    robot.clickAt("#timeline", 2, 2).press("T").press("1");
    String shown = "; shown: 10 Jan 2018 to 9 Jan 2019; hidden: full support";
    assertThat(said(robot)).endsWith(shown);

    robot.willChooseFile(folder.resolve("same.cadence.json")).press("Ctrl+O");
    robot.waitUntil("its first scenario", () -> said(robot).startsWith("Timeline: every 6 months"));
    assertThat(said(robot)).endsWith(shown);
    assertThat(robot.sees("#history")).isTrue();
  }

  @Test
  void whatIsShownOfAPlanStaysWhereStepsCameToNothing(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.clickAt("#timeline", 2, 2).press("T").press("1").press("Tab");
    String shown = said(robot);
    robot.press("Right").press("Left");
    window.settled();
    assertThat(robot.node("#undo", Button.class).isDisabled()).isTrue();
    assertThat(said(robot)).isEqualTo(shown).contains("; shown: ", "; hidden: full support");
  }

  @Test
  void aScenarioLeftOutStaysSoUnderAnotherName(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("9 months");
    leaveOut(robot, "9 months");
    robot.waitUntil("it to go", () -> !window.columns("#comparison").contains("9 months"));
    List<String> others = window.columns("#comparison");
    robot.press("F2").waitFor("#scenario-name");
    robot.replaceText("#scenario-name", "three quarters").press("Enter").waitFor("three quarters");
    window.settled();
    assertThat(window.columns("#comparison")).isEqualTo(others);
    robot.press("Ctrl+Z").waitFor("9 months");
    window.settled();
    assertThat(window.columns("#comparison")).isEqualTo(others);
  }

  private static void leaveOut(Robot robot, String scenario) {
    robot.press("Ctrl+3").waitFor("#comparison").click("#compared-scenarios");
    robot.click(scenario).press("Esc");
  }

  private static void openOther(Robot robot) {
    SampleGalleryTest.choose(robot, OTHER);
    if (robot.sees("Don't save")) {
      robot.click("Don't save");
    }
    robot.waitUntil("the other plan", () -> said(robot).contains("36"));
  }

  private static String said(Robot robot) {
    return robot.node("#timeline", Node.class).getAccessibleText();
  }
}
