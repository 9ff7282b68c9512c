package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.cadenceplanner.chart.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// How the height of the window is shared by the chart and the tables under it.
@ExtendWith(Windows.class)
class ChartOverTablesTest {
  private static final double LEAST_WITH_DATES = 15;

  @TempDir private Path folder;

  @Test
  void theChartIsAsHighAsBeforeWhenTheWindowIs(Robot robot) {
    open(robot, 1440, 900);
    double before = height(robot, "#timeline");
    resize(robot, 1024, 700);
    assertThat(height(robot, "#timeline")).isLessThan(before);
    resize(robot, 1440, 900);
    assertThat(height(robot, "#timeline")).isEqualTo(before);
  }

  @Test
  void aDividerThatWasMovedKeepsTheProportion(Robot robot) {
    open(robot, 1440, 900);
    double before = height(robot, "#timeline");
    Point2D divider = new Point2D(300, before + 3);
    robot.drag("#timeline", divider, divider.subtract(0, 150));
    double moved = height(robot, "#timeline");
    assertThat(moved).isCloseTo(before - 150, within(10.0));
    resize(robot, 1024, 700);
    assertThat(height(robot, "#timeline")).isLessThan(moved);
    resize(robot, 1440, 900);
    assertThat(height(robot, "#timeline")).isCloseTo(moved, within(1.0));
  }

  @Test
  void everyBranchIsNamedInASmallWindow(Robot robot) {
    open(robot, 1024, 700);
    robot.click("8 months");
    assertEachIsNamed(robot, "8 months");
    robot.click("#tab-releases").click("#tab-moved");
    assertEachIsNamed(robot, "8 months");
    assertThat(robot.in("#moved").sees("4.12 RC 4")).isTrue();
    assertThat(robot.in("#moved").sees("4.12 release")).isTrue();
  }

  @Test
  void twoLinesOfTabsLeaveTheBarsTheirDates(Robot robot) {
    open(robot, 1440, 900);
    double tabs = height(robot, "#scenario-tabs");
    for (String copy : List.of("a copy with a long name", "another copy with a long name")) {
      robot.press("Ctrl+D").waitFor("#scenario-name");
      robot.replaceText("#scenario-name", copy).press("Enter").waitFor(copy);
    }
    assertThat(height(robot, "#scenario-tabs")).isGreaterThan(tabs);
    for (Plot.Row row : new ChartPlaces(robot).plot().rows()) {
      assertThat(row.bounds().height()).isGreaterThanOrEqualTo(LEAST_WITH_DATES);
    }
  }

  @Test
  void theStatusBarIsInTheSmallestWindow(Robot robot) {
    open(robot, 898, 495);
    for (int screen = 1; screen <= 4; screen++) {
      robot.click("#screen-" + screen);
      Node status = robot.node("#status", Node.class);
      Bounds bounds = robot.read(() -> status.localToScene(status.getLayoutBounds()));
      double inside = robot.read(() -> status.getScene().getHeight());
      assertThat(bounds.getMaxY()).as("screen %s", screen).isLessThanOrEqualTo(inside);
    }
  }

  private static void assertEachIsNamed(Robot robot, String scenario) {
    ChartPlaces places = new ChartPlaces(robot);
    for (Plot.Row row : places.plot().rows()) {
      String version = row.version().text();
      assertThat(places.shows("branch", scenario, version)).as(version).isTrue();
    }
  }

  private void open(Robot robot, int width, int height) {
    CadenceWindow.open(
            robot, folder, "xen-2018", usual -> usual.withMaximized(false).withSize(width, height))
        .settled();
  }

  private static void resize(Robot robot, int width, int height) {
    Stage stage = PlanScreens.window();
    robot.read(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          return stage;
        });
    robot.waitUntil("for the size", () -> stage.getScene().getHeight() == height);
    Toolkit.settle();
  }

  private static double height(Robot robot, String what) {
    Node node = robot.node(what, Node.class);
    Bounds bounds = robot.read(node::getLayoutBounds);
    return bounds.getHeight();
  }
}
