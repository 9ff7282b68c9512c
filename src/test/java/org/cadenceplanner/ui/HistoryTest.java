package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Xen's rules of 2018 held against the releases that came: in a table, and in the chart.
@ExtendWith(Windows.class)
class HistoryTest {
  static final Path XEN =
      Path.of("src/test/resources/org/cadenceplanner/schedule/xen-releases.csv");

  @TempDir private Path folder;

  @Test
  void theRulesAreHeldAgainstAListOfReleases(Robot robot) throws IOException {
    CadenceWindow window = held(robot);
    assertThat(window.columns("#history").subList(0, 4))
        .containsExactly("Version", "Release by rule", "Was", "Days");
    assertThat(row(window, "4.12").subList(0, 4))
        .containsExactly("4.12", "12 Mar 2019", "2 Apr 2019", "+21");
    assertThat(row(window, "4.10").subList(0, 4))
        .containsExactly("4.10", "–", "13 Dec 2017", "before the anchor");
    assertThat(robot.text("#history-in-all")).startsWith("In all: ");
  }

  @Test
  void theTableFollowsTheRules(Robot robot) throws IOException {
    CadenceWindow window = held(robot);
    robot.click("9 months");
    waitForDays(robot, window, "-8");
  }

  @Test
  void theChartShowsWhatCameAndPalelyWhereTheRulesWouldHavePutIt(Robot robot) throws IOException {
    held(robot);
    ChartPlaces places = new ChartPlaces(robot);
    Point2D rule = places.of("by rule", "8 months", "4.12");
    Point2D came = places.of("release", "8 months", "4.12");
    assertThat(rule.getX()).isLessThan(came.getX());
    robot.clickAt("#timeline", rule.getX(), rule.getY());
    assertThat(robot.text("#history-in-all")).isNotEmpty();
  }

  @Test
  void nothingOfItIsInThePlan(Robot robot) throws IOException {
    CadenceWindow window = held(robot);
    assertThat(robot.text("#status")).endsWith("· sample, in no file yet");
    robot.click("View").click("Let go of the history").waitUntilGone("#history");
    assertThat(new ChartPlaces(robot).shows("by rule", "8 months", "4.12")).isFalse();
    assertThat(window.saveAs("mine.cadence.json")).doesNotContain("2019-04-02");
  }

  @Test
  void aListThatIsNoneIsRefusedWithItsLine(Robot robot) throws IOException {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.willChooseFile(window.put("list.csv", "version,release\n4.11,soon\n")).press("Ctrl+H");
    robot.waitFor("list.csv was not read");
    assertThat(robot.words()).anyMatch(words -> words.contains("line 2, column 'release'"));
    robot.click("Close");
    assertThat(robot.sees("#history")).isFalse();
  }

  @Test
  void anotherPlanIsHeldAgainstNothing(Robot robot) throws IOException {
    held(robot);
    SampleGalleryTest.choose(robot, "xen-2026");
    robot.waitUntilGone("#history");
  }

  @Test
  void aListThatComesWhenAnotherPlanIsOpenIsNotHeldAgainstThat(Robot robot) throws Exception {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    SlowList list = SlowList.in(folder);
    robot.willChooseFile(list.file()).press("Ctrl+H").waitFor("#cancel-work");
    SampleGalleryTest.choose(robot, "ubuntu");
    FilesTest.waitForTitle(robot, "Ubuntu – Cadence");
    list.comes(Files.readString(XEN), robot);
    assertThat(robot.sees("#history")).isFalse();
  }

  private CadenceWindow held(Robot robot) throws IOException {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months");
    robot.willChooseFile(window.put("xen.csv", Files.readString(XEN))).press("Ctrl+H");
    robot.waitFor("#history");
    waitForDays(robot, window, "+21");
    return window;
  }

  private static void waitForDays(Robot robot, CadenceWindow window, String days) {
    robot.waitUntil(
        "4.12 to differ by " + days,
        () -> window.rows("#history").stream().anyMatch(row -> isOf412(row, days)));
  }

  private static boolean isOf412(List<String> row, String days) {
    return row.getFirst().equals("4.12") && row.get(3).equals(days);
  }

  private static List<String> row(CadenceWindow window, String version) {
    return window.rows("#history").stream()
        .filter(row -> row.getFirst().equals(version))
        .findFirst()
        .orElseThrow();
  }
}
