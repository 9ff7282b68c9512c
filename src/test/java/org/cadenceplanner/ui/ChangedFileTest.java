package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Another program, such as `git pull`, changes the file of the plan that is open.
@ExtendWith(Windows.class)
class ChangedFileTest {
  private static final String FILE = "xen.cadence.json";
  private static final String XEN = PlanFiles.text(Samples.read("xen-2018"));

  @TempDir private Path folder;

  @Test
  void whatIsInTheFileNowIsTakenAndCanBeTakenBack(Robot robot) {
    CadenceWindow window = opened(robot);
    robot.click("9");
    change(robot, window, XEN.replace("\"every\": \"8 months\"", "\"every\": \"7 months\""));
    assertThat(robot.text("#file-changed"))
        .isEqualTo(
            "xen.cadence.json was changed by another program. Undo brings back what is here now.");
    robot.click("#take-file").waitUntilGone("#file-changed");
    assertThat(FilesTest.title(robot)).isEqualTo("xen.cadence.json – Cadence");
    assertThat(saved(robot, window)).contains("7 months");
    robot.press("Ctrl+Z");
    assertThat(FilesTest.title(robot)).startsWith("•");
    assertThat(saved(robot, window)).contains("9 months").doesNotContain("7 months");
    assertThat(window.text(FILE + "~")).contains("7 months");
  }

  @Test
  void aChangeIsToldOfWhileOneStaysInTheWindow(Robot robot) {
    CadenceWindow window = opened(robot);
    window.put(FILE, XEN.replace("Xen Project 2018", "Xen of another"));
    robot.waitFor("#file-changed").click("#keep-plan").waitUntilGone("#file-changed");
    window.put(FILE, XEN.replace("Xen Project 2018", "Xen of a third one"));
    robot.waitFor("#file-changed").click("#take-file").waitUntilGone("#file-changed");
    assertThat(robot.sees("Xen of a third one")).isTrue();
  }

  @Test
  void thePlanHereIsKeptUntilTheFileChangesOnceMore(Robot robot) {
    CadenceWindow window = opened(robot);
    change(robot, window, XEN.replace("Xen Project 2018", "Xen of another"));
    robot.click("#keep-plan").waitUntilGone("#file-changed");
    comeBack(robot, window);
    assertThat(robot.sees("#file-changed")).isFalse();
    change(robot, window, XEN.replace("Xen Project 2018", "Xen of a third"));
    robot.click("#keep-plan");
    robot.press("Ctrl+S").waitFor("xen.cadence.json was changed by another program.");
  }

  @Test
  void aFileThatIsAsItWasAgainIsNoLongerAskedAbout(Robot robot) {
    CadenceWindow window = opened(robot);
    change(robot, window, "<<<<<<< HEAD\n");
    window.put(FILE, XEN);
    comeBack(robot, window);
    robot.waitUntilGone("#file-changed");
  }

  @Test
  void theScenarioLookedAtStaysSoUnderAnotherName(Robot robot) {
    CadenceWindow window = opened(robot);
    change(robot, window, XEN.replace("\"name\": \"8 months\"", "\"name\": \"eight\""));
    robot.click("#take-file").waitUntilGone("#file-changed");
    assertThat(robot.node("#timeline", Node.class).getAccessibleText()).contains("every 8 months");
  }

  @Test
  void aFileThatIsNoPlanAnyMoreIsNotOffered(Robot robot) {
    CadenceWindow window = opened(robot);
    change(robot, window, "<<<<<<< HEAD\n");
    assertThat(robot.text("#file-changed")).contains("and cannot be read: ");
    assertThat(robot.sees("#take-file")).isFalse();
    robot.click("#keep-plan").waitUntilGone("#file-changed");
  }

  private CadenceWindow opened(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(window.put(FILE, XEN)).press("Ctrl+O");
    robot.waitUntil(
        "the file to be open", () -> FilesTest.title(robot).equals("xen.cadence.json – Cadence"));
    robot.click("8 months");
    return window.settled();
  }

  private static void change(Robot robot, CadenceWindow window, String text) {
    window.put(FILE, text);
    comeBack(robot, window);
    robot.waitFor("#file-changed");
  }

  private static void comeBack(Robot robot, CadenceWindow window) {
    robot.click("Help").click("About Cadence").press("Esc");
    window.settled();
  }

  private static String saved(Robot robot, CadenceWindow window) {
    robot.press("Ctrl+S");
    window.settled();
    return window.text(FILE);
  }
}
