package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The tables in a window of 1024 by 700.
@ExtendWith(Windows.class)
class NarrowTablesTest {
  private static final double LINE = 18;
  private static final double LEAST_GRASPED = 16;

  @TempDir private Path folder;

  @BeforeEach
  void aSmallWindow(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018", usual -> usual.withSize(1024, 700)).settled();
  }

  @Test
  void threeReleasesAndTheirColumnsAreInSightWhileOneIsRecorded(Robot robot) {
    for (String scenario : List.of("8 months", "6 months, even/odd")) {
      robot.click(scenario).click("#tab-releases");
      robot.in("#releases").click("4.10").press("Down").press("Down");
      assertThat(robot.sees("#mark-as-released")).isTrue();
      assertThat(rowsInSight(robot, "#releases")).as(scenario).isGreaterThanOrEqualTo(3);
      assertThat(hasBar(robot, "#releases")).as(scenario).isFalse();
      Node chart = robot.node("#timeline", Node.class);
      assertThat(robot.read(() -> chart.getLayoutBounds().getHeight())).isGreaterThan(250);
    }
  }

  @Test
  void daysOfMovedDatesStandOnOneLine(Robot robot) {
    robot.click("8 months");
    TableView<?> table = robot.node("#moved", TableView.class);
    List<Text> days =
        robot.read(
            () ->
                Sight.drawn(table)
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> text.getText().matches("\\w{3} \\d+ \\w{3} \\d{4}"))
                    .toList());
    assertThat(days).hasSizeGreaterThan(3);
    assertThat(days).allMatch(text -> robot.read(() -> text.getLayoutBounds().getHeight()) < LINE);
  }

  @Test
  void cellsStartWhereTheirHeadingsStart(Robot robot) {
    robot.click("8 months");
    for (String table : List.of("#moved", "#releases")) {
      robot.click(table.replace("#", "#tab-"));
      robot.waitUntil(
          "the cells of " + table + " to start where their headings do",
          () ->
              startAlike(
                  lefts(robot, table, ".column-header .label"),
                  lefts(robot, table, ".table-cell")));
    }
  }

  @Test
  void theBarOfALongTableCanBeGrasped(Robot robot) {
    robot.press("Ctrl+2").click("#tab-dates");
    assertThat(thumbs(robot)).isNotEmpty().allMatch(length -> length >= LEAST_GRASPED);
  }

  /// How long what is dragged of the upright bars is.
  private static List<Double> thumbs(Robot robot) {
    Node top = robot.read(() -> PlanScreens.window().getScene().getRoot());
    return robot.read(
        () ->
            Sight.drawn(top)
                .filter(ScrollBar.class::isInstance)
                .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.VERTICAL)
                .map(bar -> height(bar.lookup(".thumb")))
                .toList());
  }

  @Test
  void headingsBeginWithACapital(Robot robot) {
    CadenceWindow window = new CadenceWindow(robot, folder);
    robot.click("#tab-releases");
    assertThat(window.columns("#releases"))
        .contains("Full support until", "Security fixes only until")
        .allMatch(title -> Character.isUpperCase(title.charAt(0)));
  }

  /// How many rows there is room for.
  private static double rowsInSight(Robot robot, String table) {
    TableView<?> view = robot.node(table, TableView.class);
    return robot.read(
        () ->
            height(view.lookup(".clipped-container"))
                / height(view.lookup(".table-row-cell:filled")));
  }

  private static double height(Node node) {
    return node.getLayoutBounds().getHeight();
  }

  private static boolean hasBar(Robot robot, String table) {
    TableView<?> view = robot.node(table, TableView.class);
    return robot.read(
        () ->
            view.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(
                    bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL));
  }

  private static boolean startAlike(List<Long> headings, List<Long> cells) {
    return !headings.isEmpty() && headings.equals(cells);
  }

  /// Where the texts of the heads, or of the cells, start.
  private static List<Long> lefts(Robot robot, String table, String what) {
    TableView<?> view = robot.node(table, TableView.class);
    return robot.read(
        () ->
            view.lookupAll(what).stream()
                .flatMap(node -> Sight.drawn(node).filter(Text.class::isInstance))
                .filter(text -> !((Text) text).getText().isBlank())
                .map(text -> Math.round(text.localToScene(text.getLayoutBounds()).getMinX()))
                .distinct()
                .sorted()
                .toList());
  }
}
