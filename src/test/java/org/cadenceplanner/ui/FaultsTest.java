package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.TinyDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Files that are not as they should be: the message says why, and no work is lost.
@ExtendWith(Windows.class)
class FaultsTest {
  private static final String XEN = PlanFiles.text(Samples.read("xen-2018"));
  private static final String NAME = "xen.cadence.json";
  private static final String UNSAVED = "• " + NAME + " – Cadence";

  @TempDir private Path folder;

  @Test
  void anotherProgramsChangeIsReplacedOnlyOnRequest(Robot robot) {
    CadenceWindow window = changed(robot);
    window.put(NAME, "theirs");
    robot.press("Ctrl+S").waitFor(NAME + " was changed by another program.").press("Esc");
    robot.waitUntilGone("Replace it");
    assertThat(window.text(NAME)).isEqualTo("theirs");
    assertThat(FilesTest.title(robot)).isEqualTo(UNSAVED);
    robot.press("Ctrl+S").click("Replace it");
    FilesTest.waitForTitle(robot, NAME + " – Cadence");
    assertThat(window.text(NAME)).contains("8 months");
  }

  @Test
  void aFileWithANameOfItsOwnIsReplacedUnderThatName(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026");
    robot.willChooseFile(window.put("xen.txt", XEN)).press("Ctrl+O");
    FilesTest.waitForTitle(robot, "xen.txt – Cadence");
    robot.click("8");
    window.settled().put("xen.txt", "theirs");
    robot.press("Ctrl+S").click("Replace it");
    FilesTest.waitForTitle(robot, "xen.txt – Cadence");
    assertThat(window.text("xen.txt")).contains("8 months");
    assertThat(folder.resolve("xen.txt.cadence.json")).doesNotExist();
  }

  @Test
  void aFileThatIsGoneIsMadeAgainElsewhere(Robot robot) throws Exception {
    changed(robot);
    Files.delete(folder.resolve(NAME));
    robot.press("Ctrl+S").waitFor(NAME + " is no longer there.");
    robot.willChooseFile(folder.resolve("new.cadence.json")).click("Save as…");
    FilesTest.waitForTitle(robot, "new.cadence.json – Cadence");
    assertThat(folder.resolve(NAME)).doesNotExist();
  }

  @Test
  void aFileThatIsGoneIsMadeAgainWhereItWas(Robot robot) throws Exception {
    CadenceWindow window = changed(robot);
    Files.delete(folder.resolve(NAME));
    robot.press("Ctrl+S").waitFor(NAME + " is no longer there.");
    assertSays(robot, "Save it there again, or under another name.");
    assertThat(robot.sees("Replace it")).isFalse();
    robot.click("Save it again");
    FilesTest.waitForTitle(robot, NAME + " – Cadence");
    assertThat(window.text(NAME)).contains("8 months");
  }

  @Test
  void aFolderThatIsNotThereIsNamed(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    Path nowhere = folder.resolve("gone");
    robot.click("8").willChooseFile(nowhere.resolve(NAME)).press("Ctrl+Shift+S");
    robot.waitFor("The plan was not saved");
    assertSays(robot, "the folder " + nowhere + " is not there; make it again");
    robot.click("Close");
    assertThat(FilesTest.title(robot)).isEqualTo("• Xen Project 2018 – Cadence");
  }

  @Test
  void aFullDiskLeavesTheOldFile(Robot robot) throws Exception {
    try (TinyDisk disk = TinyDisk.mounted(folder.resolve("disk"))) {
      CadenceWindow window = new CadenceWindow(robot, folder);
      window.put("disk/" + NAME, XEN);
      CadenceWindow.open(robot, folder, "disk/" + NAME);
      robot.click("8");
      disk.fill();
      robot.press("Ctrl+S").waitFor("The plan was not saved");
      assertSays(robot, "the disk is full; make room on it, or save in another place");
      robot.click("Close");
      assertThat(window.text("disk/" + NAME)).isEqualTo(XEN);
      assertThat(FilesTest.title(robot)).isEqualTo(UNSAVED);
    }
  }

  @Test
  void aPlanWithErrorsListsThemAndOpensNothing(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    String wrong = XEN.replace("\"9 months\"}", "\"soon\"}").replace("\"earlier\"", "\"back\"");
    assertThat(wrong).isNotEqualTo(XEN);
    refuse(robot, window.put("wrong.cadence.json", wrong));
    assertSays(robot, "found \"soon\"");
    assertSays(robot, "'cadence', 'every': found \"soon\"; allowed: a length");
    assertThat(robot.words()).anyMatch(words -> words.contains("(line "));
    assertThat(robot.words()).noneMatch(words -> words.contains("/scenarios/"));
    robot.click("Close");
    refuse(robot, window.put("half.cadence.json", XEN.substring(0, XEN.length() / 2)));
    robot.click("Close");
    refuse(robot, window.put("poem.txt", "Shall I compare thee"));
    robot.click("Close");
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void aPlanWhoseCalendarIsNotToBeHadIsOpenedAndMended(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    Path file = window.put("uk.cadence.json", XEN.replace("\"pl\"", "\"uk\""));
    robot.willChooseFile(file).press("Ctrl+O").waitFor("#trouble");
    assertThat(robot.text("#trouble"))
        .startsWith("Not planned: The plan's calendars: there is no calendar 'uk'");
    assertThat(window.figures()).contains("–").doesNotContain("2");
    robot.click("#remove-calendar-uk").waitUntilGone("#trouble");
    assertThat(window.settled().figures()).contains("2");
  }

  @Test
  void aFirstPlanThatCannotBeOpenedLeavesTheSample(Robot robot) {
    CadenceWindow.open(robot, folder, "missing.cadence.json");
    robot.waitFor("The plan was not opened");
    assertSays(robot, "there is no such file");
    robot.click("Close");
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void aRecentFileThatIsGoneLeavesTheList(Robot robot) throws Exception {
    new CadenceWindow(robot, folder).put(NAME, XEN);
    CadenceWindow.open(robot, folder, NAME);
    Path user = folder.resolve("user");
    robot.waitUntil("it to be recent", () -> !Preferences.read(user).recent().isEmpty());
    Files.delete(folder.resolve(NAME));
    robot.click("File").click("Open recent").click(folder.resolve(NAME).toString());
    robot.waitFor(NAME + " was not opened");
    assertSays(robot, "there is no such file");
    robot.click("Close");
    robot.waitUntil("it to be forgotten", () -> Preferences.read(user).recent().isEmpty());
  }

  @Test
  void aFileThatNeverComesIsGivenUpAndHoldsUpNoSaving(Robot robot) throws Exception {
    CadenceWindow window = changed(robot);
    Path pipe = folder.resolve("pipe");
    int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assertThat(made).isZero();
    robot.willChooseFile(pipe).press("Ctrl+O").click("Don't save");
    robot.waitFor("#cancel-work").press("Ctrl+S");
    FilesTest.waitForTitle(robot, NAME + " – Cadence");
    assertThat(window.text(NAME)).isNotEqualTo(XEN);
    robot.click("#cancel-work");
    assertThat(window.settled().text(NAME)).isNotEqualTo(XEN);
  }

  private CadenceWindow changed(Robot robot) {
    new CadenceWindow(robot, folder).put(NAME, XEN);
    CadenceWindow window = CadenceWindow.open(robot, folder, NAME);
    robot.click("8");
    return window.settled();
  }

  private static void refuse(Robot robot, Path file) {
    robot.willChooseFile(file).press("Ctrl+O").waitFor(file.getFileName() + " was not opened");
  }

  private static void assertSays(Robot robot, String text) {
    assertThat(robot.words()).anyMatch(words -> words.contains(text));
  }
}
