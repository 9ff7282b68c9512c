package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.store.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The window speaks the language that is chosen, at once and at the next start.
@ExtendWith({InGerman.class, Windows.class})
class LanguageTest {
  @TempDir private Path folder;

  @Test
  void anotherLanguageIsSpokenAtOnceOnTheSameWork(Robot robot) {
    Language.ENGLISH.speak();
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#cadence-9").press("Ctrl+2");
    String before = window.saveAs("before.cadence.json");
    robot.click("#cadence-12").click("View").click("Language").click("Deutsch");
    robot.waitFor("Datei").waitFor("#screen-2");
    assertThat(robot.text("#status")).contains("Geplant bis").contains("nicht gespeichert");
    assertThat(robot.text("#screen-2")).isEqualTo("Jahr");
    assertThat(says(robot, "#undo")).isEqualTo("Rückgängig: Takt: 12 Monate");
    robot.press("Ctrl+Z");
    assertThat(window.settled().saveAs("after.cadence.json")).isEqualTo(before);
    robot.click("Ansicht").click("Sprache").click("English");
    robot.waitFor("File");
    assertThat(says(robot, "#redo")).isEqualTo("Redo: Cadence 12 months");
    robot.press("Ctrl+Y").click("#cadence-8").press("Ctrl+Z").press("Ctrl+Z");
    assertThat(window.settled().saveAs("again.cadence.json")).isEqualTo(before);
  }

  @Test
  void itIsRememberedWithTheScreenSeenLast(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("Ansicht").click("Sprache").click("English");
    robot.waitFor("View").press("Ctrl+3").waitFor("#comparison").click("File").click("Quit");
    Path user = folder.resolve("user");
    robot.waitUntil("the screen to be kept", () -> Preferences.read(user).screen() == 3);
    assertThat(Preferences.read(user).language()).isEqualTo(Optional.of(Language.ENGLISH));
    CadenceWindow.open(new Robot(), folder, "xen-2018");
    robot.waitFor("#comparison");
  }

  @Test
  void unsavedWorkIsKeptAfterTheSwitchToo(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("Ansicht").click("Sprache").click("English").waitFor("View").click("#cadence-9");
    Path unsaved = folder.resolve("user").resolve("unsaved");
    robot.waitUntil("unsaved work to be kept", () -> FilesTest.keeps(unsaved));
    robot.press("Ctrl+Z");
    robot.waitUntil("nothing to be kept", () -> !FilesTest.keeps(unsaved));
  }

  @Test
  void aStepKeepsTheNameThatAThingHadThen(Robot robot) {
    Language.ENGLISH.speak();
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+4").waitFor("#load-chart");
    robot.replaceText("#person-1-hours", "50").press("Enter");
    robot.replaceText("#person-1-name", "Anna").press("Enter").click("#remove-person-1");
    assertThat(says(robot, "#undo")).isEqualTo("Undo: Remove Anna");
    robot.press("Ctrl+Z");
    assertThat(says(robot, "#undo")).isEqualTo("Undo: Rename one person to Anna");
    robot.press("Ctrl+Z").press("Ctrl+Z");
    assertThat(says(robot, "#redo")).isEqualTo("Redo: one person: 50 hours a month");
  }

  private static String says(Robot robot, String button) {
    return robot.node(button, Node.class).getAccessibleText();
  }
}
