package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture that somebody sent opens as the plan that it shows.
@ExtendWith(Windows.class)
class PictureOpensTest {
  private static final String XEN =
      PlanFiles.text(Samples.read("xen-2018")).replace("\"pl\"", "\"acme\"");
  private static final String ACME = calendar("Founders' day");

  @TempDir private Path folder;

  @Test
  void itIsUnsavedWorkAndTakesItsCalendarsAlong(Robot robot) throws IOException {
    Path picture = sent();
    byte[] before = Files.readAllBytes(picture);
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026");
    robot.willChooseFile(picture).press("Ctrl+O");
    robot.waitUntil("it to be open", () -> robot.text("#status").endsWith("· not saved yet"));
    assertThat(moves(window)).contains("Founders' day");
    assertThat(Preferences.read(folder.resolve("user")).recent()).contains(picture);

    Path mine = Files.createDirectory(folder.resolve("mine")).resolve("mine.cadence.json");
    robot.willChooseFile(mine).press("Ctrl+S");
    FilesTest.waitForTitle(robot, "mine.cadence.json – Cadence");

    assertThat(mine).hasContent(XEN);
    assertThat(folder.resolve("mine/holidays/acme.xml")).hasContent(ACME);
    assertThat(picture).hasBinaryContent(before);
    assertThat(moves(window.settled())).contains("Founders' day");
  }

  @ParameterizedTest
  @CsvSource({"timeline, png, 1", "year, svg, 2", "compare, pdf, 3", "load, png, 4"})
  void theScreenOfItsChartIsSeen(String kind, String form, int screen, Robot robot) {
    String name = "a." + form;
    Shell.in(folder).run("chart", "xen-2018", "--kind", kind, "-o", name);
    CadenceWindow.open(robot, folder, "xen-2026");
    robot.press(screen == 1 ? "Ctrl+2" : "Ctrl+1").willChooseFile(folder.resolve(name));
    robot.press("Ctrl+O");
    robot.waitUntil("it to be open", () -> robot.text("#status").endsWith("· not saved yet"));
    assertThat(robot.node("#screen-" + screen, ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void anotherCalendarOfTheNameStaysAndIsAskedAbout(Robot robot) throws IOException {
    CadenceWindow.open(robot, folder, sent().toString()).settled();
    Path other = Files.createDirectories(folder.resolve("mine/holidays")).resolve("acme.xml");
    Files.writeString(other, calendar("Other day"));

    robot.willChooseFile(folder.resolve("mine/mine.cadence.json")).press("Ctrl+S");
    robot.waitFor("There are other calendars of the plan's names there").click("Cancel");

    assertThat(other).hasContent(calendar("Other day"));
    assertThat(folder.resolve("mine/mine.cadence.json")).doesNotExist();
  }

  @Test
  void pictureWithoutPlanSaysSo(Robot robot) throws IOException {
    Shell.in(folder).run("chart", "--no-plan", "-o", "a.png");
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(folder.resolve("a.png")).press("Ctrl+O").waitFor("a.png was not opened");
    assertThat(robot.words())
        .anyMatch(words -> words.contains("found a picture with no plan in it; allowed: one that"));
    robot.click("Close");
  }

  @Test
  void whoeverDoesNotWantItLeavesThePlanOutFromThenOn(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+E").click("#picture-plan");
    robot.willChooseFile(folder.resolve("a.png")).click("#save-picture");
    robot.waitUntil("it to be written", () -> Files.exists(folder.resolve("a.png")));
    assertThat(Shell.in(folder).run("show", "a.png").err())
        .contains("found a picture with no plan in it");

    robot.press("Ctrl+E").waitFor("#picture-plan");
    assertThat(robot.node("#picture-plan", CheckBox.class).isSelected()).isFalse();
    robot.click("Cancel");
    robot.waitUntil(
        "it to be remembered", () -> !Preferences.read(folder.resolve("user")).plansTravel());
  }

  /// A picture whose plan and calendar are gone.
  private Path sent() throws IOException {
    Path holidays = Files.createDirectories(folder.resolve("theirs/holidays"));
    Files.writeString(holidays.resolve("acme.xml"), ACME);
    Files.writeString(folder.resolve("theirs/xen.cadence.json"), XEN);
    Shell.in(folder).run("chart", "theirs/xen.cadence.json", "-o", "sent.png");
    Files.delete(holidays.resolve("acme.xml"));
    return folder.resolve("sent.png");
  }

  private static String moves(CadenceWindow window) {
    return String.valueOf(window.rows("#moved"));
  }

  private static String calendar(String name) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Configuration xmlns="https://focus_shift.de/jollyday/schema/holiday"
                   hierarchy="acme" description="Acme project">
      <Holidays><Fixed month="JANUARY" day="10" descriptionPropertiesKey="%s"/></Holidays>
    </Configuration>
    """
        .formatted(name);
  }
}
