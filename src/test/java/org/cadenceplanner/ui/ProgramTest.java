package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.cadenceplanner.store.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The program starts, also where a disk does not answer.
@ExtendWith(Windows.class)
class ProgramTest {
  @TempDir private Path folder;

  @Test
  void aHomeThatHangsKeepsTheWindowEmptyAndNotAway(Robot robot) throws Exception {
    CountDownLatch answers = new CountDownLatch(1);
    Program program =
        new Program(Optional.of("xen-2018"), Optional.of(folder), _ -> readOnce(answers));
    Stage stage = robot.open(shown -> program.open(shown, problem -> {}));
    assertThat(robot.read(stage::isShowing)).isTrue();
    assertThat(robot.sees("#timeline")).isFalse();
    answers.countDown();
    robot.waitFor("#timeline").press("Ctrl+3").waitFor("#compare-chart");
    Toolkit.closeAll();
    program.end();
  }

  private static Preferences readOnce(CountDownLatch answers) {
    try {
      answers.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Preferences.usual();
  }
}
