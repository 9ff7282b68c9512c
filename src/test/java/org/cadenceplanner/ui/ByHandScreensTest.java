package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is dragged on the timeline, or moved there by keys: light and dark, wide and narrow.
@ExtendWith(Windows.class)
class ByHandScreensTest {
  @TempDir private Path folder;

  private void check(Shot... shots) {
    new PlanScreens(folder).check("xen-2018", shots);
  }

  @Test
  void whatIsDropped() {
    check(
        shot("pin-form", robot -> dropped(robot)),
        shot(
            "pinned",
            robot -> {
              robot.type("after the summit").press("Enter").waitUntilGone("#pin-form");
              Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.14");
              robot.clickAt("#timeline", place.getX(), place.getY()).waitFor("#pin-unpin");
            }));
  }

  @Test
  void whatIsHeld() {
    check(shot("held", robot -> held(robot, 15)));
    check(shot("held-refused", robot -> held(robot, -200)));
  }

  private static void dropped(Robot robot) {
    held(robot, 15);
    robot.drop();
  }

  /// What was held in the window before is let go first.
  private static void held(Robot robot, double by) {
    robot.drop().click("8 months");
    Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.14");
    robot.hold("#timeline", place, place.add(by, 0));
  }

  @Test
  void handles() {
    check(
        shot(
            "handles",
            robot -> {
              robot.drop().click("8 months").clickAt("#timeline", 2, 2).press("Tab");
              robot.hover("#anchor-handle");
            }),
        shot(
            "handles-of-a-release",
            robot -> {
              robot.clickAt("#timeline", 2, 2).press("Down").press("Down");
              for (int i = 0; i < 4; i++) {
                robot.press("Tab");
              }
            }));
  }
}
