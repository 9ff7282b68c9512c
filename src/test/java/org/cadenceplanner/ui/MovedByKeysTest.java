package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.ui.TimelineByHand.SCENARIO;
import static org.cadenceplanner.ui.TimelineByHand.V4_14;
import static org.cadenceplanner.ui.TimelineByHand.click;
import static org.cadenceplanner.ui.TimelineByHand.pin;
import static org.cadenceplanner.ui.TimelineByHand.pinned;
import static org.cadenceplanner.ui.TimelineByHand.pins;
import static org.cadenceplanner.ui.Tips.told;

import java.time.LocalDate;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer moves things in the timeline by keys.
@ExtendWith(Windows.class)
class MovedByKeysTest {
  @Test
  void keysMoveTheReleaseThatIsSelectedInOneStep(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    click(robot, "4.14");
    robot.press("Shift+Right").press("Shift+Right").press("Shift+Left");
    assertThat(pins(window)).containsExactly(pin("4.14", V4_14.plusDays(1), ""));
    robot.press("Ctrl+Right").press("Ctrl+Shift+Left");
    LocalDate day = V4_14.plusDays(8).minusMonths(1);
    assertThat(pins(window)).containsExactly(pin("4.14", day, ""));
    assertThat(told(robot)).startsWith("Pin 4.14 to " + Words.day(day));
    robot.press("Enter").type("moved by keys").press("Enter");
    assertThat(pins(window)).containsExactly(pin("4.14", day, "moved by keys"));
    window.undoesAndRedoes(1);
  }

  @Test
  void anotherReleaseMovedByKeysIsAnotherStep(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    click(robot, "4.14");
    robot.press("Shift+Right").press("Down").press("Shift+Right").press("Shift+Right");
    assertThat(pins(window))
        .extracting(Pin::version)
        .containsExactly(Version.of("4.14"), Version.of("4.15"));
    window.undoesAndRedoes(2);
  }

  @Test
  void keysDoNotMoveAReleasePastAnother(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    click(robot, "4.14");
    for (int i = 0; i < 9; i++) {
      robot.press("Ctrl+Shift+Left");
    }
    assertThat(told(robot)).singleElement().asString().contains(" is not after 4.13; allowed: ");
    assertThat(pins(window)).containsExactly(pin("4.14", V4_14.minusMonths(8), ""));
    window.undoesAndRedoes(1);
  }

  @Test
  void aPinnedReleaseIsUnpinnedByKey(Robot robot) throws Exception {
    var window = pinned(robot);
    robot.press("Delete");
    assertThat(pins(window)).isEmpty();
    assertThat(window.lastStep()).contains("Unpin 4.14");
    robot.press("Delete").press("Left");
    window.undoesAndRedoes(2);
  }

  @Test
  void theReleasesAreGoneThroughByKeys(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.clickAt("#timeline", 2, 2).press("Down");
    assertThat(window.chart()).contains("; selected: 4.12, 12 Mar 2019");
    robot.press("Up");
    assertThat(window.chart()).contains("; selected: 4.11, 10 Jul 2018");
    robot.press("Shift+Right").press("Delete").press("Enter").waitFor("#record-form");
    assertThat(robot.sees("#pin-form")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
    robot.press("Esc").waitUntilGone("#record-form").press("Esc");
    assertThat(window.chart()).doesNotContain("; selected: ");
  }

  @Test
  void theAnchorAndTheYearsAreMovedByKeys(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.clickAt("#timeline", 2, 2).press("Tab");
    assertThat(window.isFocused("#anchor-handle")).isTrue();
    robot.press("Right").press("Ctrl+Right").press("Ctrl+Shift+Right");
    assertThat(window.lastStep()).contains("Count from 4.11, 18 Aug 2018");
    assertThat(window.isFocused("#anchor-handle")).isTrue();
    robot.press("Tab").press("Left");
    assertThat(window.lastStep()).contains("Horizon 2016–2024");
    robot.press("Tab").press("Right").press("Right");
    assertThat(window.lastStep()).contains("Horizon 2016–2026");
    window.undoesAndRedoes(3);
  }

  @Test
  void theEndsOfTheReleaseThatIsSelectedAreMovedByKeys(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    assertThat(robot.sees("#end-4.14-full-support-handle")).isFalse();
    click(robot, "4.14");
    robot.click("#end-4.14-full-support-handle");
    robot.press("Right").press("Ctrl+Right").press("Ctrl+Shift+Right");
    assertThat(window.lastStep()).contains("Full support 21 months");
    assertThat(window.isFocused("#end-4.14-full-support-handle")).isTrue();
    window.undoesAndRedoes(1);
  }
}
