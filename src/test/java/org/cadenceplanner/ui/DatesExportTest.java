package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Dates leave the window for other programs, the same as from the command line.
@ExtendWith(Windows.class)
class DatesExportTest {
  @TempDir private Path folder;

  @AfterEach
  void speakEnglish() {
    Language.ENGLISH.speak();
  }

  @Test
  void eachFormIsTheOneOfTheCommandLineForTheScenarioInSight(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months");
    for (List<String> form :
        List.of(
            List.of("Spreadsheet, CSV", "csv", "csv"),
            List.of("Markdown", "markdown", "md"),
            List.of("JSON", "json", "json"),
            List.of("endoflife.date", "endoflife", "json"),
            List.of("endoflife.date, page", "product", "md"),
            List.of("nodejs/Release", "nodejs", "json"))) {
      robot.press("Ctrl+Shift+E").choose("#dates-form", form.getFirst());
      assertThat(robot.sees("#dates-milestones")).isFalse();
      String name = form.get(1) + "." + form.getLast();
      save(robot, "window-" + name);
      show("--format", form.get(1), "-o", "line-" + name);
      assertSame("window-" + name, "line-" + name);
    }
  }

  @Test
  void theCalendarHasTheDaysThatAreWishedAndWhatChangedSinceTheOneBefore(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    show("--format=ics", "-o", "before.ics");
    robot.click("File").click("Export dates…").choose("#dates-scenario", "8 months");
    robot.click("#dates-milestones").click("#dates-ends").click("#dates-point-releases");
    robot.willChooseFile(folder.resolve("before.ics")).click("#dates-since");
    robot.waitUntil("its name", () -> robot.text("#dates-since-name").equals("before.ics"));
    assertThat(robot.text("#dates-since-why"))
        .isEqualTo("What changed since is newer than there, and what is gone is cancelled.");
    save(robot, "window.ics");
    show(
        "--format=ics",
        "--no-milestones",
        "--ends",
        "--point-releases",
        "--since=before.ics",
        "-o",
        "line.ics");
    assertSame("window.ics", "line.ics");
    assertThat(window.text("window.ics")).contains("STATUS:CANCELLED", "CATEGORIES:Point release");
  }

  @Test
  void whatComesOfTheCalendarWrittenBeforeIsSaidBeforeItIsWritten(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    show("--format=ics", "--no-milestones", "-o", "before.ics");
    robot.press("Ctrl+Shift+E").waitFor("#dates-since-why");
    assertThat(robot.text("#dates-since-why"))
        .contains("as new as the plan's today, 11 Jul 2018, and calendars may keep");
    robot.willChooseFile(folder.resolve("before.ics")).click("#dates-since");
    robot.waitUntil("its name", () -> robot.text("#dates-since-name").equals("before.ics"));
    assertThat(robot.text("#dates-since-why"))
        .matches("It is of 'Xen Project 2018: 8 months'. To be cancelled: \\d+ events\\.");
    robot.choose("#dates-scenario", "8 months");
    assertThat(robot.text("#dates-since-why")).startsWith("What changed since is newer");
    robot.click("Cancel");
  }

  @Test
  void aCalendarWrittenInPlaceOfTheOneBeforeIsTheOneOfTheCommandLine(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    show("--format=ics", "-o", "window.ics");
    show("--format=ics", "-o", "line.ics");
    robot.click("8 months").press("Ctrl+Shift+E").waitFor("#save-dates");
    robot.click("#dates-milestones");
    save(robot, "window.ics");
    show("--format=ics", "--no-milestones", "-o", "line.ics");
    assertSame("window.ics", "line.ics");
    assertThat(window.text("window.ics")).contains("STATUS:CANCELLED");
  }

  @Test
  void whoReadsGermanWritesTheSameFiles(Robot robot) {
    Language.GERMAN.speak();
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+Shift+E").waitFor("#save-dates");
    assertThat(robot.text("#dates-about")).endsWith("Auf Englisch, für alle.");
    robot.willChooseFile(folder.resolve("window.ics")).click("#save-dates");
    robot.waitUntil("it to be said", () -> robot.text("#status").equals("window.ics gespeichert"));
    Language.ENGLISH.speak();
    show("--format=ics", "-o", "line.ics");
    assertSame("window.ics", "line.ics");
  }

  @Test
  void aFileThatIsNoCalendarOfOursIsToldAndNotTaken(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    window.put("theirs.ics", "BEGIN:VCALENDAR\r\nPRODID:-//x//EN\r\nEND:VCALENDAR\r\n");
    show("--format=ics", "-o", "before.ics");
    robot.press("Ctrl+Shift+E").willChooseFile(folder.resolve("theirs.ics")).click("#dates-since");
    robot.waitFor("#dates-since-problem");
    assertThat(robot.text("#dates-since-problem"))
        .contains("theirs.ics is no calendar that Cadence wrote; allowed:");
    assertThat(robot.text("#dates-since-name")).isEqualTo("none");

    robot.willChooseFile(folder.resolve("before.ics")).click("#dates-since");
    robot.waitUntilGone("#dates-since-problem").click("#dates-since-none");
    assertThat(robot.text("#dates-since-name")).isEqualTo("none");
    save(robot, "new.ics");
    assertThat(window.text("new.ics")).doesNotContain("CANCELLED");
  }

  @Test
  void theFormHasTheKeyboardFirst(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+Shift+E").waitFor("#dates-form");
    Node form = robot.node("#dates-form", Node.class);
    robot.waitUntil("the form to have the keyboard", form::isFocused);
  }

  private void save(Robot robot, String name) {
    robot.willChooseFile(folder.resolve(name)).click("#save-dates");
    robot.waitUntil("it to be said", () -> robot.text("#status").equals("Saved " + name));
  }

  private void show(String... options) {
    String[] command =
        Stream.concat(Stream.of("show", "xen-2018", "--scenario=8 months"), Stream.of(options))
            .toArray(String[]::new);
    assertThat(Shell.in(folder).run(command).code()).isZero();
  }

  private void assertSame(String one, String other) {
    assertThat(Files.exists(folder.resolve(one))).isTrue();
    assertThat(folder.resolve(one)).hasSameBinaryContentAs(folder.resolve(other));
  }
}
