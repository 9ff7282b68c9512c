package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The right button is clicked while the left one drags something: it neither ends the drag nor
/// changes anything.
@ExtendWith(Windows.class)
class SecondButtonTest {
  private static final String WHERE_IT_WAS = "; selected: 4.14, 14 Jul 2020";

  @TempDir private Path folder;

  @Test
  void aReleaseIsDraggedOnAndAskedAboutOnlyWhenItIsLetGo(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    holdRelease(robot);
    String held = window.chart();
    assertThat(held).contains("; selected: 4.14, ").doesNotContain(WHERE_IT_WAS);
    robot.rightClickHere();
    assertThat(window.chart()).isEqualTo(held);
    assertThat(robot.sees("#pin-form")).isFalse();
    robot.drop().waitFor("#pin-form").press("Esc").waitUntilGone("#pin-form");
    assertThat(window.chart()).contains(WHERE_IT_WAS);
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void aReleaseGivenUpMeanwhileIsBackWhereItWas(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    holdRelease(robot);
    robot.rightClickHere().press("Esc").drop();
    assertThat(window.chart()).contains(WHERE_IT_WAS);
    assertThat(robot.sees("#pin-form")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void theAnchorIsStillHeld(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    Node handle = robot.node("#anchor-handle", Node.class);
    Bounds bounds = robot.read(handle::getLayoutBounds);
    Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    robot.hold("#anchor-handle", middle, middle.add(15, 0)).rightClickHere();
    assertThat(window.lastStep()).isEmpty();
    robot.press("Esc").drop();
    assertThat(window.lastStep()).isEmpty();
    assertThat(window.chart()).contains("every 8 months from 4.11 (10 Jul 2018)");
  }

  @Test
  void theGroundIsDraggedOnAndNotByTheRightButton(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    robot.clickAt("#timeline", 2, 2).press("T");
    String before = window.chart();
    Point2D from = new ChartPlaces(robot).ground(LocalDate.of(2018, 9, 3));
    robot.hold("#timeline", from, from.add(40, 0)).rightClickHere();
    String held = window.chart();
    assertThat(held).isNotEqualTo(before);
    robot.hoverAt("#timeline", from.getX() + 80, from.getY());
    assertThat(window.chart()).isNotEqualTo(held);
    robot.drop();
  }

  @Test
  void aTabIsStillHeld(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    Node tab = robot.node("8 months", Node.class);
    Node first = robot.node("6 months", Node.class);
    Point2D to = robot.read(() -> tab.screenToLocal(first.localToScreen(4, 8)));
    robot.hold("8 months", new Point2D(10, 8), to).rightClickHere();
    assertThat(robot.node("#undo", Node.class).isDisabled()).isTrue();
    assertThat(robot.sees("Move right")).isFalse();
    robot.drop();
    assertThat(robot.node("#undo", Node.class).getAccessibleText())
        .isEqualTo("Undo: Move 8 months");
  }

  private static void holdRelease(Robot robot) {
    Point2D from = new ChartPlaces(robot).of("release", "8 months", "4.14");
    robot.hold("#timeline", from, from.add(15, 0));
  }
}
