package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// For other texts the window is put together anew: the work goes on in it as it was.
@ExtendWith(Windows.class)
class OtherTextsTest {
  @TempDir private Path folder;

  /// A thread that writes files, but for those that a slow disk has not taken yet.
  private static final class SlowDisk implements Executor {
    private final Executor thread = Background.thread();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean isSlow;

    @Override
    public void execute(Runnable writing) {
      if (isSlow) {
        waiting.add(writing);
      } else {
        thread.execute(writing);
      }
    }

    void stall() {
      isSlow = true;
    }

    void goOn() {
      isSlow = false;
      waiting.forEach(thread::execute);
    }
  }

  @Test
  void theyWaitUntilThePlanIsSaved(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").saveAs("mine.cadence.json");
    Toolkit.closeAll();
    Background.end();
    SlowDisk disk = new SlowDisk();
    CadenceWindow window =
        CadenceWindow.openWritingBy(disk, robot, folder, "mine.cadence.json").settled();
    robot.click("#cadence-12");
    disk.stall();
    robot.press("Ctrl+S");
    assertThat(robot.text("#status")).isEqualTo("Saving mine.cadence.json …");
    enlarge(robot);
    robot.press("Esc").press("Esc");
    disk.goOn();
    window.settled();
    assertThat(FilesTest.title(robot)).isEqualTo("mine.cadence.json – Cadence");
    assertThat(robot.text("#status")).endsWith(" · saved");

    double before = height(robot);
    enlarge(robot);
    assertThat(height(robot)).isGreaterThan(before);
    assertThat(robot.text("#status")).endsWith(" · saved");
    robot.click("#cadence-9");
    assertThat(FilesTest.title(robot)).startsWith("• mine.cadence.json");
    robot.press("Ctrl+S");
    window.settled();
    assertThat(FilesTest.title(robot)).isEqualTo("mine.cadence.json – Cadence");
  }

  @Test
  void whatWasPastedChosenHiddenAndLookedBackToIsThereStill(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    robot.click("#answers").type("votes").click("Close").waitUntilGone("#answers");
    robot.press("Ctrl+3").waitFor("#comparison");
    robot.click("#compared-scenarios").click("9 months").press("Esc");
    robot.press("Ctrl+1").clickAt("#timeline", 2, 2).press("1");
    robot.click("View").click("As of a day…").replaceText("#as-of-day-text", "1 Jan 2018");
    robot.click("#as-of-form-set").waitFor("#as-of");

    enlarge(robot);
    window.settled();
    assertThat(robot.text("#as-of")).startsWith("As it was known on 1 Jan 2018");
    assertThat(robot.node("#cadence-9", Node.class).isDisabled()).isTrue();
    assertThat(robot.read(() -> robot.node("#timeline", Node.class).getAccessibleText()))
        .contains("hidden: full support");
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    assertThat(robot.text("#answers")).isEqualTo("votes");
    robot.click("Close").press("Ctrl+3").waitFor("#comparison");
    window.settled();
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    assertThat(window.columns("#comparison")).contains("8 months").doesNotContain("9 months");
    robot.click("#as-of-back");
    assertThat(robot.node("#cadence-9", Node.class).isDisabled()).isFalse();
  }

  private static void enlarge(Robot robot) {
    robot.click("View").hover("Text size").click("115 %");
  }

  private static double height(Robot robot) {
    return robot.read(() -> robot.node("#export", Node.class).getBoundsInLocal().getHeight());
  }
}
