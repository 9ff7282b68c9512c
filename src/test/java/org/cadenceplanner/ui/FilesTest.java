package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Plans are opened and saved; nothing is given up or overwritten without asking.
@ExtendWith(Windows.class)
class FilesTest {
  private static final String XEN = PlanFiles.text(Samples.read("xen-2018"));
  private static final String QUESTION = "Save the changes to the plan of Xen Project 2018?";
  private static final String UNSAVED = "• xen.cadence.json – Cadence";
  private static final String SAVED = "xen.cadence.json – Cadence";

  @TempDir private Path folder;

  @Test
  void aPlanIsOpenedByTheKeys(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026");
    robot.willChooseFile(window.put("xen.cadence.json", XEN)).press("Ctrl+O");
    waitForTitle(robot, SAVED);
    assertThat(robot.text("#status")).endsWith("· saved");
  }

  @Test
  void aPlanIsOpenedWhereItIsDropped(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026");
    Path plan = window.put("xen.cadence.json", XEN);
    assertThat(robot.dropFiles("#timeline", plan, plan)).isFalse();
    assertThat(robot.dropFiles("#timeline", plan)).isTrue();
    waitForTitle(robot, SAVED);
  }

  @Test
  void aPlanDroppedOnUnsavedWorkKeepsTheOtherProgramFromNothing(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    Path plan = window.put("xen.cadence.json", XEN);
    robot.click("#cadence-12");
    assertThat(robot.dropFiles("#timeline", plan)).isTrue();
    robot.waitFor(QUESTION).click("Don't save");
    waitForTitle(robot, SAVED);
  }

  @Test
  void noFileChosenOpensNothing(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    CadenceWindow window = new CadenceWindow(robot, folder);
    robot.willChooseNoFile().press("Ctrl+O");
    window.settled();
    assertThat(title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void aRecentPlanIsOpenedAndForgotten(Robot robot) {
    opened(robot);
    SampleGalleryTest.choose(robot, "xen-2026");
    waitForTitle(robot, "Xen Project 2026 – Cadence");
    robot.click("File").click("Open recent").click(folder.resolve("xen.cadence.json").toString());
    waitForTitle(robot, SAVED);
    robot.click("File").click("Open recent").click("Forget these");
    robot.waitUntil(
        "the list to be empty", () -> Preferences.read(folder.resolve("user")).recent().isEmpty());
  }

  @Test
  void unsavedWorkIsShownUntilItIsSaved(Robot robot) {
    CadenceWindow window = changed(robot);
    assertThat(title(robot)).isEqualTo(UNSAVED);
    assertThat(robot.text("#status")).endsWith("· not saved");
    robot.press("Ctrl+S");
    waitForTitle(robot, SAVED);
    assertThat(robot.text("#status")).endsWith("· saved");
    assertThat(window.text("xen.cadence.json")).isNotEqualTo(XEN);
    robot.press("Ctrl+Z");
    assertThat(title(robot)).isEqualTo(UNSAVED);
    robot.press("Ctrl+S");
    waitForTitle(robot, SAVED);
    assertThat(window.text("xen.cadence.json")).isEqualTo(XEN);
  }

  @Test
  void aSampleIsInNoFileYet(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    assertThat(robot.text("#status")).endsWith("· sample, in no file yet");
    robot.click("8");
    window.settled();
    assertThat(robot.text("#status")).endsWith("· not saved yet");
    robot.press("Ctrl+Z");
    window.settled();
    assertThat(robot.text("#status")).endsWith("· sample, in no file yet");
    window.saveAs("mine.cadence.json");
    assertThat(robot.text("#status")).endsWith("· saved");
  }

  @Test
  void aPlanThatNeverHadAFileAsksForOne(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(folder.resolve("mine")).press("Ctrl+S");
    waitForTitle(robot, "mine.cadence.json – Cadence");
    assertThat(window.text("mine.cadence.json")).isEqualTo(XEN);
    assertThat(folder.resolve("mine")).doesNotExist();
  }

  @Test
  void aFileOfTheNameWithTheSuffixIsAskedAbout(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    window.put("mine.cadence.json", "theirs");
    robot.willChooseFile(folder.resolve("mine")).press("Ctrl+Shift+S");
    robot.waitFor("mine.cadence.json is there already. Replace it?").click("Cancel");
    assertThat(window.text("mine.cadence.json")).isEqualTo("theirs");
    robot.willChooseFile(folder.resolve("mine")).press("Ctrl+Shift+S").click("Replace it");
    waitForTitle(robot, "mine.cadence.json – Cadence");
    assertThat(window.text("mine.cadence.json")).isEqualTo(XEN);
  }

  @Test
  void cancelKeepsTheUnsavedPlanOpen(Robot robot) {
    CadenceWindow window = changed(robot);
    robot.press("Ctrl+O").waitFor(QUESTION).click("Cancel");
    SampleGalleryTest.choose(robot, "xen-2026");
    robot.waitFor(QUESTION).press("Esc").waitUntilGone(QUESTION);
    robot.press("Ctrl+Q").waitFor(QUESTION).press("Esc").waitUntilGone(QUESTION);
    assertThat(title(robot)).isEqualTo(UNSAVED);
    assertThat(window.text("xen.cadence.json")).isEqualTo(XEN);
  }

  @Test
  void savingFirstSavesAndGoesOn(Robot robot) throws Exception {
    changed(robot);
    SampleGalleryTest.choose(robot, "xen-2026");
    robot.waitFor(QUESTION).click("Save");
    waitForTitle(robot, "Xen Project 2026 – Cadence");
    assertThat(PlanFiles.read(folder.resolve("xen.cadence.json")))
        .isNotEqualTo(Samples.read("xen-2018"));
  }

  @Test
  void notSavingGoesOnWithoutSaving(Robot robot) {
    CadenceWindow window = changed(robot);
    Path other = window.put("other.cadence.json", PlanFiles.text(Samples.read("xen-2026")));
    robot.willChooseFile(other).press("Ctrl+O").waitFor(QUESTION).click("Don't save");
    waitForTitle(robot, "other.cadence.json – Cadence");
    assertThat(window.text("xen.cadence.json")).isEqualTo(XEN);
  }

  @Test
  void closingSavesOnRequest(Robot robot) {
    CadenceWindow window = changed(robot);
    robot.press("Ctrl+Q").waitFor(QUESTION).click("Save");
    waitUntilClosed(robot);
    assertThat(window.text("xen.cadence.json")).isNotEqualTo(XEN);
  }

  @Test
  void aChooserThatIsCancelledClosesNothing(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8");
    robot.willChooseNoFile().press("Ctrl+Q").waitFor(QUESTION).click("Save");
    new CadenceWindow(robot, folder).settled();
    assertThat(title(robot)).isEqualTo("• Xen Project 2018 – Cadence");
  }

  @Test
  void whatIsNotSavedOnPurposeIsNotKeptEither(Robot robot) {
    changed(robot);
    Path kept = folder.resolve("user").resolve("unsaved");
    robot.waitUntil("the work to be kept", () -> keeps(kept));
    robot.press("Ctrl+Q").waitFor(QUESTION).click("Don't save");
    waitUntilClosed(robot);
    robot.waitUntil("it to be forgotten", () -> !keeps(kept));
  }

  private CadenceWindow opened(Robot robot) {
    new CadenceWindow(robot, folder).put("xen.cadence.json", XEN);
    return CadenceWindow.open(robot, folder, "xen.cadence.json");
  }

  private CadenceWindow changed(Robot robot) {
    CadenceWindow window = opened(robot);
    robot.click("8");
    return window.settled();
  }

  static boolean keeps(Path unsaved) throws java.io.IOException {
    if (!Files.isDirectory(unsaved)) {
      return false;
    }
    try (var files = Files.walk(unsaved)) {
      return files.anyMatch(file -> file.toString().endsWith(".json"));
    }
  }

  static void waitForTitle(Robot robot, String title) {
    robot.waitUntil("for the title " + title, () -> title(robot).equals(title));
  }

  static String title(Robot robot) {
    return robot.read(
        () ->
            Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() == null)
                .map(window -> ((Stage) window).getTitle())
                .findFirst()
                .orElse("no window"));
  }

  private static void waitUntilClosed(Robot robot) {
    robot.waitUntil("the window to close", () -> Window.getWindows().isEmpty());
  }
}
