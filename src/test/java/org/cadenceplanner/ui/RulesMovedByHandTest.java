package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.ui.TimelineByHand.SCENARIO;
import static org.cadenceplanner.ui.TimelineByHand.dragHandle;
import static org.cadenceplanner.ui.TimelineByHand.end;
import static org.cadenceplanner.ui.TimelineByHand.middle;
import static org.cadenceplanner.ui.TimelineByHand.plot;
import static org.cadenceplanner.ui.Tips.told;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer moves in the timeline by hand what the rules say.
@ExtendWith(Windows.class)
class RulesMovedByHandTest {
  @Test
  void theAnchorIsDragged(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.hover("#anchor-handle");
    assertThat(told(robot))
        .containsExactly("Counted from 4.11, 10 Jul 2018: drag it to another day");
    LocalDate day = dragHandle(robot, "#anchor-handle", LocalDate.of(2018, 7, 10), 10);
    assertThat(window.edited().scenario().anchor().date()).isEqualTo(day);
    assertThat(window.lastStep()).contains("Count from 4.11, " + Words.day(day));
    assertThat(robot.text("#anchor")).isEqualTo("4.11 · " + Words.day(day));
    window.undoesAndRedoes(1);
  }

  @Test
  void theDayOfAnEraIsDragged(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#anchor").click("#era-own-day");
    robot.replaceText("#era-day-text", "9 Mar 2021").click("#era-start-form-set");
    LocalDate day = dragHandle(robot, "#anchor-4.15-handle", LocalDate.of(2021, 3, 9), 10);
    assertThat(window.lastStep()).contains("4.15 due on " + Words.day(day));
    window.undoesAndRedoes(2);
  }

  @Test
  void anAnchorThatContradictsTheRulesIsRefused(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#anchor").click("#era-own-day");
    robot.replaceText("#era-day-text", "9 Mar 2021").click("#era-start-form-set");
    Scenario before = window.edited().scenario();
    Point2D middle = middle(robot, "#anchor-4.15-handle");
    robot.hold("#anchor-4.15-handle", middle, middle.add(-120, 0));
    assertThat(told(robot)).singleElement().asString().contains("era from 4.15: its anchor is");
    robot.drop();
    assertThat(window.edited().scenario()).isEqualTo(before);
  }

  @Test
  void theEndOfAPhaseIsDraggedByWholeMonths(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    double month = 30.4 * plot(robot).axis().perDay();
    Point2D end = end(robot, "4.14", "full support");
    robot.drag("#timeline", end, end.add(6 * month, 0));
    assertThat(window.lastStep()).contains("Full support 24 months");
    assertThat(window.chart()).contains("full support 24 months");
    window.undoesAndRedoes(1);
  }

  @Test
  void anEndThatIsNoLengthIsToldOfAndStays(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.click("#class-1-phase-1-more").click("#class-1-phase-1-end");
    robot.choose("#end-kind", "when a later release ships").click("#end-form-set");
    robot.waitUntilGone("#end-form");
    Scenario before = window.edited().scenario();
    Point2D end = end(robot, "4.14", "full support");
    robot.hold("#timeline", end, end.add(30, 0));
    assertThat(told(robot))
        .singleElement()
        .asString()
        .startsWith("Full support lasts until ")
        .endsWith("; allowed: to change that among the rules");
    robot.drop();
    assertThat(window.edited().scenario()).isEqualTo(before);
  }

  @Test
  void theYearsLookedAtAreDragged(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D middle = middle(robot, "#last-year-handle");
    robot.drag("#last-year-handle", middle, middle.add(8, 0));
    assertThat(window.plan().horizon().lastYear()).isEqualTo(2025);
    assertThat(window.lastStep()).contains("Horizon 2017–2025");
    double year = 365 * plot(robot).axis().perDay();
    middle = middle(robot, "#first-year-handle");
    robot.drag("#first-year-handle", middle, middle.add(2 * year, 0));
    assertThat(window.lastStep()).contains("Horizon 2019–2025");
    window.undoesAndRedoes(2);
  }

  @Test
  void theYearsHaveNoHandlesWhereSomeAreOutOfSight(Robot robot) throws Exception {
    RulesWindow.on(SCENARIO, robot);
    assertThat(robot.sees("#last-year-handle")).isTrue();
    robot.clickAt("#timeline", 2, 2).press("T");
    assertThat(robot.sees("#last-year-handle")).isFalse();
    robot.press("0");
    assertThat(robot.sees("#last-year-handle")).isTrue();
  }
}
