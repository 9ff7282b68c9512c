package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.cadenceplanner.ui.fx.ChartHover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is not seen any more takes no memory any more.
@ExtendWith(Windows.class)
class LetGoTest {
  private static final int MOST_LOOKS = 50;

  @TempDir private Path folder;

  @Test
  void aDialogWithAChartGoesWhenItIsClosed(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    WeakReference<Node> answers = seen(robot, "#answers");
    robot.click("Close").waitUntilGone("#answers");
    // What had the keyboard last may be kept until something else has it.
    robot.press("Ctrl+E").waitFor("#save-picture").press("Esc");
    assertThat(isGone(answers)).isTrue();
  }

  @Test
  void aChartTakenOutOfAWindowGoesThoughTheWindowStays(Robot robot) {
    Pane all = new Pane();
    Stage window = robot.open(stage -> stage.setScene(new Scene(all, 200, 100)));
    WeakReference<Node> chart =
        robot.read(
            () -> {
              Pane told = new Pane();
              new ChartHover(told);
              all.getChildren().add(told);
              all.getChildren().clear();
              return new WeakReference<>(told);
            });
    assertThat(isGone(chart)).isTrue();
    assertThat(window.isShowing()).isTrue();
  }

  @Test
  void nothingIsLeftOfAWindowPutTogetherAnew(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+4").waitFor("#load-chart").press("Ctrl+3").waitFor("#comparison");
    robot.press("Ctrl+2").waitFor("#years").press("Ctrl+1").waitFor("#timeline");
    WeakReference<Node> timeline = seen(robot, "#timeline");
    robot.click("View").hover("Text size").click("115 %");
    // What had the keyboard last may be kept until something else has it.
    robot.click("View").press("Esc").press("Ctrl+E").waitFor("#save-picture").press("Esc");
    assertThat(isGone(timeline)).isTrue();
  }

  private static WeakReference<Node> seen(Robot robot, String what) {
    return new WeakReference<>(robot.node(what, Node.class));
  }

  private static boolean isGone(WeakReference<?> thing) {
    for (int look = 0; look < MOST_LOOKS && thing.get() != null; look++) {
      System.gc();
      Toolkit.settle();
    }
    return thing.get() == null;
  }
}
