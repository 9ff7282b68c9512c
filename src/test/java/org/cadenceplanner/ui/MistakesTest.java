package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A mistake of the program's own is told in words, and the work is kept and can be saved.
@ExtendWith(Windows.class)
class MistakesTest {
  private static final String TOLD = "Something went wrong that should not have";

  @TempDir private Path folder;
  private CadenceWindow window;

  @BeforeEach
  void somethingIsUnsaved(Robot robot) {
    window = CadenceWindow.openTellingMistakes(robot, folder, "xen-2018");
    robot.click("8");
    window.settled();
  }

  @Test
  void aMistakeIsToldAndTheWorkCanBeSaved(Robot robot) throws Exception {
    Platform.runLater(MistakesTest::fail);
    robot.waitFor(TOLD);
    assertThat(robot.words())
        .anyMatch(words -> words.contains("save it before you go on"))
        .anyMatch(words -> words.contains("the planted mistake"));
    assertThat(FilesTest.keeps(folder.resolve("user").resolve("unsaved"))).isTrue();
    robot.click("Close").waitUntilGone(TOLD);
    assertThat(window.saveAs("kept.cadence.json")).contains("8 months");
    robot.press("Ctrl+Z").press("Ctrl+S");
    assertThat(window.settled().text("kept.cadence.json")).contains("6 months");
  }

  @Test
  void aMistakeInTheMidstOfDrawingIsToldToo(Robot robot) {
    Scene scene = robot.read(() -> mainWindow().getScene());
    robot.read(
        () -> {
          scene.addPreLayoutPulseListener(new FailsOnce(scene));
          Platform.requestNextPulse();
          return true;
        });
    robot.waitFor(TOLD).click("Close").waitUntilGone(TOLD);
    assertThat(window.saveAs("kept.cadence.json")).contains("8 months");
  }

  /// As a chart would that cannot be drawn.
  private record FailsOnce(Scene scene) implements Runnable {
    @Override
    public void run() {
      scene.removePreLayoutPulseListener(this);
      fail();
    }
  }

  @Test
  void whileOneMistakeIsToldOthersAreNot(Robot robot) {
    Platform.runLater(MistakesTest::fail);
    Platform.runLater(MistakesTest::fail);
    robot.waitFor(TOLD);
    Platform.runLater(MistakesTest::fail);
    robot.click("Close").waitUntilGone(TOLD);
    Platform.runLater(MistakesTest::fail);
    robot.waitFor(TOLD).click("Close").waitUntilGone(TOLD);
  }

  private static Stage mainWindow() {
    return (Stage) Window.getWindows().getFirst();
  }

  private static void fail() {
    throw new IllegalStateException("the planted mistake");
  }
}
