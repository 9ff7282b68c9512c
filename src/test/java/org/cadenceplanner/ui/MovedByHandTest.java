package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.ui.TimelineByHand.SCENARIO;
import static org.cadenceplanner.ui.TimelineByHand.V4_14;
import static org.cadenceplanner.ui.TimelineByHand.click;
import static org.cadenceplanner.ui.TimelineByHand.dayShown;
import static org.cadenceplanner.ui.TimelineByHand.drag;
import static org.cadenceplanner.ui.TimelineByHand.pin;
import static org.cadenceplanner.ui.TimelineByHand.pinned;
import static org.cadenceplanner.ui.TimelineByHand.pins;
import static org.cadenceplanner.ui.TimelineByHand.place;
import static org.cadenceplanner.ui.Tips.told;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.cadenceplanner.insight.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A committer moves releases in the timeline by hand.
@ExtendWith(Windows.class)
class MovedByHandTest {
  @TempDir private Path folder;

  @Test
  void aReleaseThatIsDraggedIsPinnedForAReason(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    LocalDate day = drag(robot, 15);
    assertThat(day).isAfter(V4_14);
    assertThat(robot.in("#pin-form").sees("4.14 on " + Words.weekdayAndDay(day))).isTrue();
    assertThat(robot.sees("#pin-unpin")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
    assertThat(dayShown(robot)).isEqualTo(day);
    robot.type("after the summit").press("Enter").waitUntilGone("#pin-form");
    assertThat(pins(window)).containsExactly(pin("4.14", day, "after the summit"));
    assertThat(window.lastStep()).contains("Pin 4.14 to " + Words.day(day));
    assertThat(window.chart()).contains("; selected: 4.14, " + Words.day(day));
    window.undoesAndRedoes(1);
    assertThat(dayShown(robot)).isEqualTo(V4_14);
  }

  @Test
  void aReasonMayBeLeftOut(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    LocalDate day = drag(robot, -10);
    robot.press("Enter");
    assertThat(pins(window)).containsExactly(pin("4.14", day, ""));
  }

  @Test
  void whatIsHeldIsToldAndTheChartFollows(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D from = place(robot, "4.14");
    robot.hold("#timeline", from, from.add(15, 0));
    LocalDate day = dayShown(robot);
    assertThat(day).isAfter(V4_14);
    assertThat(told(robot))
        .startsWith("Pin 4.14 to " + Words.day(day), Words.weekdayAndDay(day))
        .contains("Release of 4.14, pinned");
    robot.press("Esc");
    assertThat(told(robot)).isEmpty();
    robot.drop();
    assertThat(robot.sees("#pin-form")).isFalse();
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    assertThat(window.isAsItWas()).isTrue();
    assertThat(window.lastStep()).isEmpty();
  }

  @Test
  void withoutAnAnswerADragIsTakenBack(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    drag(robot, 15);
    robot.type("no, rather").press("Esc");
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    drag(robot, 15);
    robot.in("#pin-form").click("Cancel");
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    assertThat(window.isAsItWas()).isTrue();
    assertThat(window.isFocused("#timeline")).isTrue();
  }

  @Test
  void aReleaseDoesNotPassAnother(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D from = place(robot, "4.14");
    robot.hold("#timeline", from, from.add(-120, 0));
    assertThat(told(robot))
        .singleElement()
        .asString()
        .contains(" is not after 4.13; allowed: a day after ");
    robot.drop();
    assertThat(told(robot))
        .singleElement()
        .asString()
        .contains(" is not after 4.13; allowed: a day after ");
    assertThat(robot.sees("#pin-form")).isFalse();
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void aPinnedReleaseIsUnpinnedAfterAClick(Robot robot) throws Exception {
    var window = pinned(robot);
    click(robot, "4.14");
    assertThat(robot.text("#pin-reason")).isEqualTo("summit");
    robot.click("#pin-unpin").waitUntilGone("#pin-form");
    assertThat(pins(window)).isEmpty();
    assertThat(window.lastStep()).contains("Unpin 4.14");
    assertThat(dayShown(robot)).isEqualTo(V4_14);
    window.undoesAndRedoes(2);
  }

  @Test
  void aPinnedReleaseGetsAnotherReasonFromItsMenu(Robot robot) throws Exception {
    var window = pinned(robot);
    LocalDate day = pins(window).getFirst().date();
    Point2D place = place(robot, "4.14");
    robot.rightClickAt("#timeline", place.getX(), place.getY());
    robot.replaceText("#pin-reason", "holidays").click("#pin-form-set");
    assertThat(pins(window)).containsExactly(pin("4.14", day, "holidays"));
    window.undoesAndRedoes(2);
  }

  @Test
  void aReleaseStaysOnTheDayThatItsRulesGaveIt(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D place = place(robot, "4.14");
    robot.rightClickAt("#timeline", place.getX(), place.getY());
    robot.type("promised").press("Enter");
    assertThat(pins(window)).containsExactly(pin("4.14", V4_14, "promised"));
  }

  @Test
  void aStepBackWhileItAsksIsNotOverwritten(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click(SCENARIO).click("12").waitFor("date in the year: Jul").press("Ctrl+Z");
    drag(robot, 15);
    robot.press("Ctrl+Y").waitUntilGone("#pin-form").waitFor("date in the year: Jul");
    assertThat(robot.node("#undo", Node.class).getAccessibleText())
        .isEqualTo("Undo: Cadence 12 months");
  }

  @Test
  void aReleaseThatIsOutAndTheGroundMoveTheDaysShown(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.clickAt("#timeline", 2, 2).press("T");
    Point2D out = place(robot, "4.11");
    robot.drag("#timeline", out, out.add(60, 0));
    assertThat(window.chart()).doesNotContain("; shown: 10 Jan 2018");
    assertThat(window.isAsItWas()).isTrue();
  }
}
