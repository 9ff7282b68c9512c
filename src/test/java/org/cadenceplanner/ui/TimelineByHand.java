package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Version;

/// What a committer takes hold of in the timeline, and what is seen of it.
final class TimelineByHand {
  static final String SCENARIO = "8 months";
  static final LocalDate V4_14 = LocalDate.of(2020, 7, 14);
  private static final String SELECTED = "; selected: 4.14, ";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private TimelineByHand() {}

  /// Drags 4.14 from its first day by so many units.
  ///
  /// @return the day to which that leads
  static LocalDate drag(Robot robot, double by) {
    Point2D from = place(robot, "4.14");
    robot.drag("#timeline", from, from.add(by, 0));
    return V4_14.plusDays(Math.round(by / plot(robot).axis().perDay()));
  }

  static LocalDate dragHandle(Robot robot, String handle, LocalDate before, double by) {
    Point2D middle = middle(robot, handle);
    robot.drag(handle, middle, middle.add(by, 0));
    return before.plusDays(Math.round(by / plot(robot).axis().perDay()));
  }

  static Point2D middle(Robot robot, String node) {
    Node it = robot.node(node, Node.class);
    return robot.read(
        () -> new Point2D(it.getLayoutBounds().getCenterX(), it.getLayoutBounds().getCenterY()));
  }

  static void click(Robot robot, String version) {
    Point2D place = place(robot, version);
    robot.clickAt("#timeline", place.getX(), place.getY());
  }

  static Point2D place(Robot robot, String version) {
    return new ChartPlaces(robot).of("release", SCENARIO, version);
  }

  /// Where a phase of a branch ends, in the middle of its bar.
  static Point2D end(Robot robot, String version, String phase) {
    return new ChartPlaces(robot).endOf("phase", SCENARIO, version, phase);
  }

  static Plot plot(Robot robot) {
    return new ChartPlaces(robot).plot();
  }

  /// The day on which 4.14 is, once it is selected.
  static LocalDate dayShown(Robot robot) {
    Node chart = robot.node("#timeline", Node.class);
    String said = robot.read(chart::getAccessibleText);
    return LocalDate.parse(said.substring(said.indexOf(SELECTED) + SELECTED.length()), DAY);
  }

  static List<Pin> pins(RulesWindow window) {
    return window.edited().scenario().pins();
  }

  static Pin pin(String version, LocalDate day, String reason) {
    return new Pin(Version.of(version), day, reason);
  }

  /// The rules of [#SCENARIO] with 4.14 pinned to a later day.
  static RulesWindow pinned(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    drag(robot, 15);
    robot.type("summit").press("Enter").waitUntilGone("#pin-form");
    assertThat(pins(window)).hasSize(1);
    return window;
  }
}
