package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A box with a list is used by keys alone: one choice is one step, and looking is none.
@ExtendWith(Windows.class)
class ChoiceKeysTest {
  private static final String TO_NEAREST = "Move nearest";

  @Test
  void whatIsGoneThroughInAnOpenListIsOneStep(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#direction").press("Up").press("Down").press("Down").press("Enter");
    assertThat(window.lastStep()).contains(TO_NEAREST);
    window.undoesAndRedoes(1);
    assertThat(robot.text("#direction")).isEqualTo("later");
  }

  @Test
  void escapeInAnOpenListChangesNothing(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#direction").press("Down").press("Down").press("Esc");
    assertThat(window.isAsItWas()).isTrue();
    assertThat(window.lastStep()).isEmpty();
    assertThat(robot.text("#direction")).isEqualTo("later");
    robot.press("Tab");
    assertThat(window.isAsItWas()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Tab"})
  void whatIsGoneThroughInAClosedListIsOneStep(String key, Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    onClosedList(robot).press("Up").press("Down").press("Down");
    assertThat(robot.text("#direction")).isEqualTo("nearest");
    assertThat(window.isAsItWas()).isTrue();
    robot.press(key);
    assertThat(window.lastStep()).contains(TO_NEAREST);
    window.undoesAndRedoes(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Esc", "Ctrl+Z"})
  void whatIsGoneThroughInAClosedListIsTakenBack(String key, Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    onClosedList(robot).press("Down").press(key);
    assertThat(robot.text("#direction")).isEqualTo("later");
    robot.press("Tab");
    assertThat(window.lastStep()).isEmpty();
    assertThat(window.isAsItWas()).isTrue();
  }

  private static Robot onClosedList(Robot robot) {
    return robot.click("#direction").press("Esc");
  }
}
