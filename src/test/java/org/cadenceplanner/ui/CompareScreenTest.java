package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The committers hold 6, 8 and 9 months side by side.
@ExtendWith(Windows.class)
class CompareScreenTest {
  @TempDir private Path folder;

  @Test
  void theFiguresOfTheScenariosAreSideBySide(Robot robot) {
    CadenceWindow window = compared(robot, "xen-2018");
    assertThat(window.columns("#comparison"))
        .startsWith("Figure", "6 months", "8 months", "9 months");
    assertThat(row(window, "Different dates in the year").subList(1, 4))
        .containsExactly("2", "3", "4");
    assertThat(row(window, "Branches at once, settled: peak / mean").subList(1, 4))
        .containsExactly("6 / 6", "5 / 4.5", "4 / 4");
    assertThat(best(robot)).contains("4 / 4, the best of its row").doesNotContain("5 / 4.5");
  }

  @Test
  void theClaimsOfTheDebateAreSentences(Robot robot) {
    compared(robot, "xen-2018");
    robot.click("#tab-claims");
    assertThat(robot.words())
        .anyMatch(words -> words.startsWith("'8 months' falls on 3 dates in the year"))
        .anyMatch(
            words -> words.contains("'6 months' needs 33.3 % more branch-years than '8 months'"));
    robot.in("#scenario-tabs").click("8 months");
    robot.waitFor(
        "'8 months' needs 12.5 % more branch-years than '9 months': 4.5 against 4 branches at once"
            + " on average, at most 5 (50 % of the time) against 4 (all of the time).");
  }

  @Test
  void withoutLimitsItSaysWhereTheyAreSet(Robot robot) {
    compared(robot, "xen-2018");
    robot.click("#tab-compared-limits");
    assertThat(robot.sees("0 limits broken")).isFalse();
    assertThat(
            robot
                .in("#compared-limits")
                .sees("There are no limits. They are set at the end of the rules on the left."))
        .isTrue();
  }

  @Test
  void theScenariosComparedAreChosen(Robot robot) {
    CadenceWindow window = compared(robot, "xen-2018");
    int all = window.columns("#comparison").size() - 1;
    robot.click("#compared-scenarios");
    robot.click("6 months");
    waitForScenarios(robot, window, all - 1);
    assertThat(window.columns("#comparison")).doesNotContain("6 months");
    assertThat(places(robot).shows("release", "6 months", "4.12")).isFalse();
    assertThat(places(robot).shows("release", "8 months", "4.12")).isTrue();
  }

  @Test
  void theChartDoesNotWaitForFiguresAndClaims(Robot robot) {
    var held = new ConcurrentLinkedQueue<Runnable>();
    var isHeld = new AtomicBoolean();
    ExecutorService thread = Background.thread();
    CadenceWindow window =
        CadenceWindow.openPlanningBy(
            work -> (isHeld.get() ? (Executor) held::add : thread).execute(work), robot, folder);
    robot.click("#screen-3");
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    isHeld.set(true);
    robot.click("#compared-scenarios").click("6 months");
    Stream.generate(held::poll).takeWhile(Objects::nonNull).toList().forEach(Runnable::run);
    robot.waitUntil("the chart", () -> !places(robot).shows("release", "6 months", "4.12"));
    assertThat(window.columns("#comparison")).contains("6 months");
    Stream.generate(held::poll).takeWhile(Objects::nonNull).toList().forEach(Runnable::run);
    robot.waitUntil("figures", () -> !window.columns("#comparison").contains("6 months"));
  }

  @Test
  void aClickLooksAtTheScenarioAndSelectsItsRelease(Robot robot) {
    compared(robot, "xen-2018");
    Point2D release = places(robot).of("release", "9 months", "4.13");
    robot.clickAt("#compare-chart", release.getX(), release.getY());
    robot.click("#screen-1");
    assertThat(robot.node("#timeline", Node.class).getAccessibleText()).contains("every 9 months");
  }

  @Test
  void aChangedRuleChangesWhatIsCompared(Robot robot) {
    CadenceWindow window = compared(robot, "xen-2018");
    robot.in("#scenario-tabs").click("9 months");
    robot.click("#cadence-12");
    robot.waitUntil(
        "one date in the year",
        () ->
            window.rows("#comparison").stream()
                .anyMatch(
                    row ->
                        row.getFirst().equals("Different dates in the year")
                            && row.get(3).equals("1")));
    robot.press("Ctrl+Z");
    robot.waitUntil(
        "four dates again",
        () ->
            window.rows("#comparison").stream()
                .anyMatch(
                    row ->
                        row.getFirst().equals("Different dates in the year")
                            && row.get(3).equals("4")));
  }

  @Test
  void restingOnAPanelTellsOfItsScenarioAlone(Robot robot) {
    compared(robot, "xen-2018");
    Point2D release = places(robot).of("release", "9 months", "4.13");
    robot.hoverAt("#compare-chart", release.getX(), release.getY());
    assertThat(robot.words()).anyMatch(words -> words.startsWith("4.13"));
  }

  @Test
  void theKeysShowEachScreen(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+3").waitFor("#comparison").press("Ctrl+1").waitFor("#timeline");
    assertThat(robot.sees("#comparison")).isFalse();
    robot.click("View").click("Compare").waitFor("#comparison");
  }

  private CadenceWindow compared(Robot robot, String plan) {
    CadenceWindow window = CadenceWindow.open(robot, folder, plan).settled();
    robot.click("#screen-3");
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    return window;
  }

  private static void waitForScenarios(Robot robot, CadenceWindow window, int number) {
    robot.waitUntil(
        number + " scenarios", () -> window.columns("#comparison").size() == number + 1);
  }

  private static List<String> row(CadenceWindow window, String label) {
    return window.rows("#comparison").stream()
        .filter(row -> row.getFirst().equals(label))
        .findFirst()
        .orElseThrow();
  }

  /// What a screen reader says of the figures that are marked.
  private static List<String> best(Robot robot) {
    Node table = robot.node("#comparison", Node.class);
    return robot.read(
        () -> table.lookupAll(".figure-cell:best").stream().map(Node::getAccessibleText).toList());
  }

  private static ChartPlaces places(Robot robot) {
    return new ChartPlaces(robot, "#compare-chart");
  }
}
