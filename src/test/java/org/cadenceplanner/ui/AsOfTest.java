package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A committer looks at what was promised on an earlier day.
@ExtendWith(Windows.class)
class AsOfTest {
  private static final String AMENDED = "4.17, 4.18 and 4.19: ";

  @TempDir private Path folder;

  @Test
  void thePlanIsShownAsItWasKnownAndCannotBeChanged(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026").settled();
    assertThat(chart(robot)).contains(AMENDED);
    lookBack(robot, "1 Jan 2026");
    assertThat(robot.text("#as-of"))
        .isEqualTo("As it was known on 1 Jan 2026: without later decisions and releases.");
    assertThat(chart(robot)).doesNotContain(AMENDED).doesNotContain("from 4.20: ");
    assertThat(robot.node("#cadence-9", Node.class).isDisabled()).isTrue();
    robot.press("Ctrl+N").press("Enter");
    assertThat(robot.text("#scenario-name-form-message"))
        .isEqualTo("shown as it was known on 1 Jan 2026; allowed: to change the plan as it is now");
    robot.press("Esc").click("#as-of-back");
    assertThat(robot.sees("#as-of")).isFalse();
    assertThat(chart(robot)).contains(AMENDED).contains("from 4.20: ");
    assertThat(robot.node("#cadence-9", Node.class).isDisabled()).isFalse();
    assertThat(window.saveAs("now.cadence.json")).contains("amendments");
  }

  @Test
  void whatIsSavedThenIsThePlanAsItIs(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026").settled();
    lookBack(robot, "1 Jan 2026");
    assertThat(window.saveAs("back.cadence.json")).contains("amendments").contains("\"4.21\"");
  }

  @Test
  void aDayToComeIsRefused(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026").settled();
    lookBack(robot, "1 Jan 2099");
    assertThat(robot.text("#as-of-form-message"))
        .contains("found 1 Jan 2099; allowed: a day before");
    assertThat(robot.sees("#as-of")).isFalse();
  }

  @Test
  void aStepBackShowsThePlanAsItIs(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026").settled();
    robot.click("#cadence-9");
    lookBack(robot, "1 Jan 2026");
    robot.press("Ctrl+Z");
    assertThat(robot.sees("#as-of")).isFalse();
    assertThat(chart(robot)).contains(AMENDED).contains("every 8 months");
  }

  @Test
  void whereThereIsNothingToTakeAgainTheDayStays(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026").settled();
    lookBack(robot, "1 Jan 2026");
    robot.press("Ctrl+Y").press("Ctrl+Z");
    assertThat(robot.sees("#as-of")).isTrue();
    assertThat(chart(robot)).doesNotContain(AMENDED);
  }

  private static void lookBack(Robot robot, String day) {
    robot.click("View").click("As of a day…").replaceText("#as-of-day-text", day);
    robot.click("#as-of-form-set");
  }

  private static String chart(Robot robot) {
    return robot.read(() -> robot.node("#timeline", Node.class).getAccessibleText());
  }
}
