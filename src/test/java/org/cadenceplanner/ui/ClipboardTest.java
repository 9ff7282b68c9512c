package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Charts and tables are taken to a mail by way of the clipboard.
@ExtendWith(Windows.class)
class ClipboardTest {
  @TempDir private Path folder;

  @Test
  void theChartOfTheScreenIsCopiedAsAPicture(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+Shift+C");
    robot.waitUntil("a picture", () -> Clipboard.getSystemClipboard().hasImage());
    robot.waitUntil("to be told", () -> robot.text("#status").equals("Copied the chart"));
    assertThat(robot.read(() -> Clipboard.getSystemClipboard().getImage().getWidth()))
        .isEqualTo(1600);
  }

  @Test
  void theTableIsCopiedAsTextWithItsTitles(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("8 months").click("Edit").click("Copy the table");
    assertThat(text(robot).lines())
        .startsWith("What\tWas due\tIn the way\tMoved to")
        .anyMatch(line -> line.startsWith("4.12 release\tSun 10 Mar 2019\t"));
    assertThat(robot.text("#status")).isEqualTo("Copied the table");
  }

  @Test
  void theTableOfTheScreenIsTheOneThatIsSeen(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+3");
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    robot.press("Ctrl+Alt+C");
    assertThat(text(robot)).startsWith("Figure\t6 months\t8 months\t9 months\t");
  }

  @Test
  void theClaimsAreCopiedAsSentencesForAMail(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+3");
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    robot.click("#tab-claims").press("Ctrl+Alt+C");
    assertThat(text(robot).replace('\n', ' '))
        .contains("'6 months' falls on 2 dates in the year: 10 Jan and 10 Jul.")
        .contains("'6 months' needs 33.3 % more branch-years than '8 months'");
    assertThat(text(robot).lines()).allMatch(line -> line.length() <= 72);
    assertThat(robot.text("#status")).isEqualTo("Copied the sentences");
  }

  @Test
  void whereThereIsNothingToCopyItIsSaidAndWhatWasCopiedStays(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("8 months").press("Ctrl+Alt+C");
    String before = text(robot);
    robot.press("Ctrl+4").waitFor("#load-chart").press("Ctrl+Alt+C");
    assertThat(robot.text("#status")).isEqualTo("Nothing to copy: no table is shown");
    assertThat(text(robot)).isEqualTo(before);
  }

  private static String text(Robot robot) {
    return robot.read(() -> Clipboard.getSystemClipboard().getString());
  }
}
