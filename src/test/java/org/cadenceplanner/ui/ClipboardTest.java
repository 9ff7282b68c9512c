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
    window.settled();
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
  }

  @Test
  void theTableOfTheScreenIsTheOneThatIsSeen(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+3");
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    robot.press("Ctrl+Alt+C");
    assertThat(text(robot)).startsWith("Figure\t6 months\t8 months\t9 months\t");
  }

  private static String text(Robot robot) {
    return robot.read(() -> Clipboard.getSystemClipboard().getString());
  }
}
