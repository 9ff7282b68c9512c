package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.cadenceplanner.ui.Tips.told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the pointer is told in the timeline: about releases, days and counts, with the reasons.
@ExtendWith(Windows.class)
class ChartHoverTest {
  /// Little more than is taken by what is told of a day, beside the pointer.
  private static final double ROOM_FOR_A_DAY = 395;

  @TempDir private Path folder;

  @BeforeEach
  void everyEightMonths(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months");
  }

  @Test
  void aReleaseTellsItsDateWhyItMovedAndItsPhases(Robot robot) {
    hover(robot, places(robot).of("release", "8 months", "4.12"));
    assertThat(told(robot))
        .startsWith("4.12 planned for Tue 12 Mar 2019", "Due Sun 10 Mar 2019")
        .contains(
            "Not Sun 10 Mar 2019: Sunday",
            "Not Mon 11 Mar 2019: Monday is not a release day",
            "full support from 12 Mar 2019 until 12 Sep 2020",
            "security fixes only from 12 Sep 2020 until 12 Mar 2022");
  }

  @Test
  void aReleaseThatIsOutTellsWhen(Robot robot) {
    hover(robot, places(robot).of("release", "8 months", "4.10"));
    assertThat(told(robot))
        .startsWith("4.10 released on Wed 13 Dec 2017")
        .contains("full support from 13 Dec 2017 until 13 Jun 2019");
  }

  @Test
  void aDayTellsItsBranchesByPhase(Robot robot) {
    robot.press("Ctrl+T");
    hover(robot, places(robot).ground(LocalDate.of(2018, 7, 17)));
    assertThat(told(robot))
        .startsWith("Tue 17 Jul 2018")
        .contains(
            "6 branches supported: 3 in full support, 3 in security fixes only",
            "full support: 4.9, 4.10, 4.11",
            "security fixes only: 4.6, 4.7, 4.8");
  }

  @Test
  void aHolidayTellsWhoHasItAndThatNothingIsReleased(Robot robot) {
    robot.press("Ctrl+T");
    for (int i = 0; i < 4; i++) {
      robot.press("Right");
    }
    hover(robot, places(robot).ground(LocalDate.of(2018, 12, 25)));
    assertThat(told(robot)).anyMatch(line -> line.matches("Christmas.*\\(.*England.*\\)"));
    assertThat(told(robot)).anyMatch(line -> line.startsWith("No day for a release: "));
  }

  @Test
  void aCountTellsTheDayUnderThePointer(Robot robot) {
    Point2D count = places(robot).of("count", "8 months", "security fixes only");
    hover(robot, count);
    LocalDate day = places(robot).plot().dayAt(count.getX());
    assertThat(told(robot).getFirst()).contains(String.valueOf(day.getYear()));
    assertThat(told(robot)).anyMatch(line -> line.matches("\\d+ branch(es)? supported: .*"));
    assertThat(told(robot)).anyMatch(line -> line.startsWith("security fixes only: 4."));
  }

  @Test
  void thePointerThatLeavesIsToldNothing(Robot robot) {
    hover(robot, places(robot).of("release", "8 months", "4.12"));
    assertThat(told(robot)).isNotEmpty();
    robot.hover("#status");
    assertThat(told(robot)).isEmpty();
    hover(robot, new Point2D(2, 2));
    assertThat(told(robot)).isEmpty();
  }

  @Test
  void whatComesOverTheChartHidesWhatIsTold(Robot robot) {
    hover(robot, places(robot).of("release", "8 months", "4.12"));
    robot.press("Ctrl+E").waitFor("#picture-width");
    assertThat(told(robot)).isEmpty();
    robot.press("Esc");
    hover(robot, places(robot).of("release", "8 months", "4.12"));
    robot.press("F2").waitFor("#scenario-name");
    assertThat(told(robot)).isEmpty();
  }

  @Test
  void anotherPlanLeavesNothingTold(Robot robot) {
    robot.click("9");
    hover(robot, places(robot).of("release", "8 months", "4.12"));
    robot.press("Ctrl+Z");
    assertThat(told(robot)).isEmpty();
  }

  @Test
  void whatIsToldStaysWithinTheWindow(Robot robot) {
    CadenceWindow.open(
            robot, folder, "xen-2018", usual -> usual.withMaximized(false).withSize(1024, 700))
        .settled();
    robot.click("8 months");
    for (String version : List.of("4.12", "4.14", "4.16", "4.17", "4.18", "4.20")) {
      hover(robot, places(robot).of("release", "8 months", version));
      assertThat(told(robot)).isNotEmpty();
      assertThat(isWithinItsWindow(robot)).as("what is told of %s", version).isTrue();
    }
  }

  @Test
  void whatIsToldFirstIsPlacedAsItIsLater(Robot robot) {
    Node chart = robot.node("#timeline", Node.class);
    double x = robot.read(() -> chart.getLayoutBounds().getWidth()) - ROOM_FOR_A_DAY;
    hover(robot, new Point2D(x, 200));
    double first = robot.read(() -> box(tip()).getMinX());
    hover(robot, new Point2D(x + 1, 200));
    assertThat(robot.read(() -> box(tip()).getMinX())).isCloseTo(first, offset(2.0));
  }

  private static boolean isWithinItsWindow(Robot robot) {
    return robot.read(
        () -> {
          Tooltip tip = tip();
          return box(tip.getOwnerWindow()).contains(box(tip));
        });
  }

  private static Bounds box(Window window) {
    Node inside = window.getScene().getRoot();
    return inside.localToScreen(inside.getLayoutBounds());
  }

  private static ChartPlaces places(Robot robot) {
    return new ChartPlaces(robot);
  }

  private static void hover(Robot robot, Point2D place) {
    robot.hoverAt("#timeline", place.getX(), place.getY());
  }

  private static Tooltip tip() {
    return Tips.shown().findFirst().orElseThrow();
  }
}
