package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is selected in the chart is selected in the tables, and the other way round.
@ExtendWith(Windows.class)
class ChartSelectionTest {
  private static final String NOTHING = "nothing";
  private static final String RELEASE = " release";
  private static final int REACH = 12;

  @TempDir private Path folder;

  @BeforeEach
  void everyEightMonths(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months");
  }

  @Test
  void aClickOnAReleaseSelectsItsRow(Robot robot) {
    robot.click("#tab-releases");
    click(robot, "release", "8 months", "4.14");
    assertThat(selected(robot, "#releases")).isEqualTo("4.14");
    robot.in("#releases").click("4.14");
    assertThat(robot.sees("#mark-as-released")).isTrue();
    click(robot, "release", "8 months", "4.10");
    assertThat(selected(robot, "#releases")).isEqualTo("4.10");
    assertThat(robot.sees("#mark-as-released")).isFalse();
  }

  @Test
  void aClickOnABranchSelectsItsRelease(Robot robot) {
    robot.click("#tab-releases");
    click(robot, "phase", "8 months", "4.12", "full support");
    assertThat(selected(robot, "#releases")).isEqualTo("4.12");
  }

  @Test
  void theRowOfAMovedDateFollowsAndIsBroughtIntoView(Robot robot) {
    click(robot, "release", "8 months", "4.12");
    assertThat(selected(robot, "#moved")).isEqualTo("4.12 release");
    String last = lastMoved(robot);
    assertThat(last).isNotEqualTo("4.12");
    click(robot, "release", "8 months", last);
    assertThat(selected(robot, "#moved")).isEqualTo(last + RELEASE);
    assertThat(robot.in("#moved").sees(last + RELEASE)).isTrue();
    robot.click("#tab-releases");
    assertThat(selected(robot, "#releases")).isEqualTo(last);
  }

  @Test
  void aRowIsMarkedInTheChart(Robot robot) {
    robot.click("#tab-releases");
    List<Integer> before = around(robot, "4.10");
    robot.in("#releases").click("4.10");
    assertThat(around(robot, "4.10")).isNotEqualTo(before);
    robot.press("Esc");
    assertThat(selected(robot, "#releases")).isEqualTo(NOTHING);
    assertThat(around(robot, "4.10")).isEqualTo(before);
  }

  @Test
  void aRowOfAMovedDateSelectsItsReleaseElsewhere(Robot robot) {
    List<Integer> before = around(robot, "4.12");
    robot.in("#moved").click("4.12" + RELEASE);
    assertThat(around(robot, "4.12")).isNotEqualTo(before);
    robot.click("#tab-releases");
    assertThat(selected(robot, "#releases")).isEqualTo("4.12");
  }

  @Test
  void aMilestoneOfARowShowsInTheChartAmongAllYears(Robot robot) {
    String[] milestone = {"milestone", "8 months", "4.12", "RC 4"};
    ChartPlaces places = new ChartPlaces(robot);
    assertThat(places.shows(milestone)).isFalse();
    robot.in("#moved").click("4.12 RC 4");
    double day = places.plot().x(LocalDate.of(2019, 2, 12));
    assertThat(places.of(milestone).getX()).isCloseTo(day, within(40.0));
    robot.in("#moved").click("4.12" + RELEASE);
    assertThat(places.shows(milestone)).isFalse();
  }

  @Test
  void escapeAndAClickOnTheGroundSelectNothing(Robot robot) {
    robot.click("#tab-releases");
    click(robot, "release", "8 months", "4.12");
    robot.press("Esc");
    assertThat(selected(robot, "#releases")).isEqualTo(NOTHING);
    click(robot, "release", "8 months", "4.12");
    assertThat(selected(robot, "#releases")).isEqualTo("4.12");
    robot.clickAt("#timeline", 2, 2);
    assertThat(selected(robot, "#releases")).isEqualTo(NOTHING);
    assertThat(robot.sees("#mark-as-released")).isFalse();
  }

  private String lastMoved(Robot robot) {
    return new CadenceWindow(robot, folder)
        .rows("#moved").stream()
            .map(List::getFirst)
            .filter(what -> what.endsWith(RELEASE))
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .replace(RELEASE, "");
  }

  private static void click(Robot robot, String... path) {
    Point2D place = new ChartPlaces(robot).of(path);
    robot.clickAt("#timeline", place.getX(), place.getY());
  }

  /// The colours in the chart about the mark of a release.
  private static List<Integer> around(Robot robot, String version) {
    Point2D place = new ChartPlaces(robot).of("release", "8 months", version);
    Node chart = robot.node("#timeline", Node.class);
    WritableImage image = robot.read(() -> chart.snapshot(new SnapshotParameters(), null));
    int left = (int) place.getX() - REACH;
    int top = (int) place.getY() - REACH;
    return IntStream.range(0, 4 * REACH * REACH)
        .map(i -> image.getPixelReader().getArgb(left + i % (2 * REACH), top + i / (2 * REACH)))
        .boxed()
        .toList();
  }

  /// The first cell of the row that is selected in a table.
  private static String selected(Robot robot, String table) {
    TableView<?> view = robot.node(table, TableView.class);
    return robot.read(
        () ->
            view.getSelectionModel().getSelectedIndices().stream()
                .map(row -> String.valueOf(view.getColumns().getFirst().getCellData(row)))
                .findFirst()
                .orElse(NOTHING));
  }
}
