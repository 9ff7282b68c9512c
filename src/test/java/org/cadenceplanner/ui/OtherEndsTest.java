package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Ends of phases that are no lengths: the window says them in words, and takes a length in place
/// of them.
@ExtendWith(Windows.class)
class OtherEndsTest {
  @TempDir private Path folder;

  @Test
  void anEndByALaterReleaseIsSaidUnderItsPhaseAndCanBeReplacedByALength(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "go");
    assertThat(robot.text("#class-1-phase-1-rule")).isEqualTo("Lasts until the 2nd newer release.");
    robot.replaceText("#class-1-phase-1-length", "18 months").press("Enter");
    window.settled();
    assertThat(robot.sees("#class-1-phase-1-rule")).isFalse();
    robot.press("Ctrl+Z");
    window.settled();
    assertThat(robot.text("#class-1-phase-1-rule")).isEqualTo("Lasts until the 2nd newer release.");
  }
}
