package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Window;
import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.rules.RulesPanel;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever goes through a screen with the tab key sees at each stop where the keyboard is.
@ExtendWith(Windows.class)
class VisibleFocusTest {
  private static final int MOST_STOPS = 200;
  private static final int FEWEST_PIXELS = 20;
  private static final double LEAST_CHANGE = 0.15;
  private static final double AROUND = 4;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void everyStopOfAScreenIsSeen(Theme theme, Robot robot) {
    open(theme, robot);
    robot.clickAt("#timeline", 2, 2);
    assertEachIsSeen(robot, 2);
    robot.click("#screen-2").in("#scenario-tabs").click("8 months");
    assertEachIsSeen(robot, 10);
    robot.click("#screen-3").in("#scenario-tabs").click("8 months");
    assertEachIsSeen(robot, 10);
    robot.click("#tab-claims").clickAt("#compare-chart", 2, 2);
    assertEachIsSeen(robot, 2);
    robot.click("#screen-4").clickAt("#load-chart", 2, 2);
    assertEachIsSeen(robot, 5);
    robot.click("#tab-hours").clickAt("#load-chart", 2, 2);
    assertEachIsSeen(robot, 8);
  }

  @ParameterizedTest
  @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void everyStopOfTheRulesAndOfTheToolbarIsSeen(Theme theme, Robot robot) {
    open(theme, robot);
    robot.clickAt("#timeline", 2, 2);
    assertSeen(robot, 60, stop -> false);
  }

  @ParameterizedTest
  @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void everyStopOfADialogIsSeen(Theme theme, Robot robot) {
    open(theme, robot);
    robot.press("Ctrl+E").waitFor("#save-picture");
    assertEachIsSeen(robot, 8);
    robot.click("Cancel").click("Scenario").click("Tally…").waitFor("#survey-scenario-7");
    robot.waitUntilGone("#cancel-reading").click("#survey-voters");
    assertEachIsSeen(robot, 16);
  }

  private void open(Theme theme, Robot robot) {
    CadenceWindow.open(
            robot, folder, "xen-2018", PlanScreens.looks(theme, new Screens.Size(1440, 900)))
        .settled();
    robot.click("8 months");
  }

  /// Goes on until the rules begin, or where it began.
  ///
  /// @param fewest how many stops there are at least
  private static void assertEachIsSeen(Robot robot, int fewest) {
    assertSeen(robot, fewest, stop -> Sight.ancestor(stop, RulesPanel.class).isPresent());
  }

  private static void assertSeen(Robot robot, int fewest, Predicate<Node> isEnd) {
    List<String> unseen = new ArrayList<>();
    List<Node> stops = new ArrayList<>();
    robot.press("Tab");
    Node stop = focused(robot);
    while (!stops.contains(stop) && !isEnd.test(stop) && stops.size() < MOST_STOPS) {
      stops.add(stop);
      Image with = picture(robot, stop);
      robot.press("Tab");
      if (changed(with, picture(robot, stop)) < FEWEST_PIXELS) {
        unseen.add(Clips.name(stop));
      }
      stop = focused(robot);
    }
    assertThat(unseen).as("stops whose focus is not seen").isEmpty();
    assertThat(stops).hasSizeBetween(fewest, MOST_STOPS - 1);
  }

  private static Node focused(Robot robot) {
    return robot.read(() -> Window.getWindows().getLast().getScene().getFocusOwner());
  }

  private static Image picture(Robot robot, Node stop) {
    return robot.read(
        () -> {
          Bounds place = stop.localToParent(stop.getLayoutBounds());
          SnapshotParameters same = new SnapshotParameters();
          same.setViewport(around(place));
          return stop.snapshot(same, null);
        });
  }

  /// What has the keyboard may be larger for that: the same place is looked at with it and without.
  private static Rectangle2D around(Bounds place) {
    return new Rectangle2D(
        place.getMinX() - AROUND,
        place.getMinY() - AROUND,
        place.getWidth() + 2 * AROUND,
        place.getHeight() + 2 * AROUND);
  }

  private static long changed(Image with, Image without) {
    int width = (int) Math.min(with.getWidth(), without.getWidth());
    int height = (int) Math.min(with.getHeight(), without.getHeight());
    int[] one = pixels(with, width, height);
    int[] other = pixels(without, width, height);
    return IntStream.range(0, one.length).filter(i -> differ(one[i], other[i])).count();
  }

  private static int[] pixels(Image image, int width, int height) {
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  /// By its red, green or blue.
  private static boolean differ(int one, int other) {
    return isFar(one >> 16, other >> 16) || isFar(one >> 8, other >> 8) || isFar(one, other);
  }

  private static boolean isFar(int one, int other) {
    return Math.abs((one & 0xff) - (other & 0xff)) > LEAST_CHANGE * 0xff;
  }
}
