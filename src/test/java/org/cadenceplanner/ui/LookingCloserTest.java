package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Looking closer at the days of what is compared, at those of the work, and at the years.
@ExtendWith(Windows.class)
class LookingCloserTest {
  private static final List<String> SCREENS =
      List.of("#timeline", "#years", "#compare-chart", "#load-chart");

  @TempDir private Path folder;

  @Test
  void allScenariosComparedShowTheSameFewerDays(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+3");
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    looksCloser(robot, "#compare-chart");
    robot.in("#scenario-tabs").click("9 months");
    window.settled();
    assertThat(said(robot, "#compare-chart")).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
  }

  @Test
  void theWorkIsSeenMonthByMonth(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+4").waitFor("#load-chart");
    looksCloser(robot, "#load-chart");
    robot.in("#scenario-tabs").click("9 months");
    window.settled();
    assertThat(said(robot, "#load-chart")).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
  }

  /// By wheel, keys, menu, button and drag; at the end with the year around today.
  private static void looksCloser(Robot robot, String chart) {
    assertThat(said(robot, chart)).doesNotContain("shown");
    robot.scroll(chart, -4);
    String closer = said(robot, chart);
    assertThat(closer).contains("; shown: ");
    robot.scroll(chart, 3, KeyCode.SHIFT);
    assertThat(said(robot, chart)).contains("; shown: ").isNotEqualTo(closer);
    robot.clickAt(chart, 2, 2).press("0");
    assertThat(said(robot, chart)).doesNotContain("shown");
    robot.click("#zoom-in").click("View").click("Zoom out");
    assertThat(said(robot, chart)).doesNotContain("shown");
    robot.press("Ctrl+T");
    assertThat(said(robot, chart)).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
    robot.drag(chart, new Point2D(100, 100), new Point2D(160, 100));
    assertThat(said(robot, chart)).contains("; shown: ").doesNotContain("10 Jan 2018 to");
    robot.clickAt(chart, 2, 2).press("T");
    assertThat(said(robot, chart)).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
    robot.press("Right").press("Left");
    assertThat(said(robot, chart)).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
  }

  @Test
  void theYearsBecomeHigherAndLowerAroundWhatIsInSight(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018", usual -> usual.withSize(1024, 700)).settled();
    robot.press("Ctrl+2").waitFor("#years");
    double usual = height(robot);
    robot.click("#zoom-in").click("#zoom-in");
    double closer = height(robot);
    assertThat(closer).isGreaterThan(1.5 * usual);
    robot.scroll("#years", -2, KeyCode.CONTROL);
    assertThat(height(robot)).isGreaterThan(closer);
    robot.press("Ctrl+0").clickAt("#years", 5, 200);
    assertThat(height(robot)).isEqualTo(seen(robot));
    for (int i = 0; i < 30; i++) {
      robot.press("Ctrl+Equals");
    }
    double highest = height(robot);
    assertThat(highest).isGreaterThan(2 * seen(robot));
    robot.press("Plus");
    assertThat(height(robot)).isEqualTo(highest);
    robot.press("Minus");
    assertThat(height(robot)).isLessThan(highest);
    robot.press("0");
    assertThat(height(robot)).isEqualTo(seen(robot));
  }

  @Test
  void fewerYearsAreNoHigherThanThereIsToSeeInThem(Robot robot) {
    CadenceWindow window =
        CadenceWindow.open(robot, folder, "xen-2018", usual -> usual.withSize(1024, 700)).settled();
    robot.press("Ctrl+2").waitFor("#years");
    for (int i = 0; i < 30; i++) {
      robot.press("Ctrl+Equals");
    }
    double ofEight = height(robot);
    robot.press("Ctrl+1").drag("#last-year-handle", new Point2D(2, 2), new Point2D(-500, 2));
    window.settled();
    robot.press("Ctrl+2").waitFor("#years");
    assertThat(height(robot)).isLessThan(ofEight / 2);
  }

  @Test
  void todayIsBroughtIntoTheMiddleOfTheYears(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018", usual -> usual.withSize(1024, 700)).settled();
    robot.press("Ctrl+2").waitFor("#years");
    for (int i = 0; i < 6; i++) {
      robot.press("Ctrl+Equals");
    }
    ScrollPane pane = robot.node("#year-scroll", ScrollPane.class);
    robot.scroll("#years", 40);
    double end = robot.read(pane::getVvalue);
    robot.press("Ctrl+T");
    double today = robot.read(pane::getVvalue);
    assertThat(end).isEqualTo(1);
    assertThat(today).isBetween(0.0, 0.3);
  }

  @Test
  void theKeyboardGoesAlongToTheChartOfTheNextScreen(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.clickAt("#timeline", 2, 2);
    for (String chart : SCREENS.reversed()) {
      robot.press("Ctrl+" + (1 + SCREENS.indexOf(chart))).waitFor(chart);
      assertThat(robot.node(chart, Node.class).isFocused()).as(chart).isTrue();
    }
    robot.click("#last-year").press("Ctrl+4").waitFor("#load-chart");
    assertThat(robot.node("#load-chart", Node.class).isFocused()).as("typing goes on").isFalse();
  }

  @Test
  void whoClicksTheToggleOfAScreenHasItsChartUnderTheKeys(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    for (String chart : SCREENS.reversed()) {
      robot.click(toggle(chart)).waitFor(chart);
      assertThat(robot.node(chart, Node.class).isFocused()).as(chart).isTrue();
    }
    robot.click(toggle("#timeline")).press("T");
    assertThat(said(robot, "#timeline")).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
  }

  @Test
  void whoWalksTheTogglesByKeysStaysOnThem(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.clickAt("#timeline", 2, 2);
    Node first = robot.node("#screen-1", Node.class);
    while (!robot.read(first::isFocused)) {
      robot.press("Shift+Tab");
    }
    for (String chart : List.of("#years", "#compare-chart", "#load-chart")) {
      robot.press("Right").press("Space").waitFor(chart);
      assertThat(robot.node(toggle(chart), Node.class).isFocused()).as(chart).isTrue();
    }
  }

  private static String toggle(String chart) {
    return "#screen-" + (1 + SCREENS.indexOf(chart));
  }

  private static double height(Robot robot) {
    Node chart = robot.node("#years", Node.class);
    return robot.read(() -> chart.getLayoutBounds().getHeight());
  }

  private static double seen(Robot robot) {
    ScrollPane pane = robot.node("#year-scroll", ScrollPane.class);
    return robot.read(() -> pane.getViewportBounds().getHeight());
  }

  private static String said(Robot robot, String chart) {
    return robot.read(() -> robot.node(chart, Node.class).getAccessibleText());
  }
}
