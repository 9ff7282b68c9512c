package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.store.HoldsUntilKilled;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A plan that is open in two windows.
@ExtendWith(Windows.class)
class OpenElsewhereTest {
  private static final String NAME = "xen.cadence.json";

  @TempDir private Path folder;

  @Test
  void theSecondWindowIsToldWhoHasItOpenAndGoesOn(Robot robot) throws Exception {
    new CadenceWindow(robot, folder).put(NAME, PlanFiles.text(Samples.read("xen-2018")));
    Process ann = HoldsUntilKilled.start(folder.resolve(NAME));
    try {
      CadenceWindow window = CadenceWindow.open(robot, folder, NAME);
      robot.waitFor("#open-elsewhere");
      assertThat(robot.text("#open-elsewhere"))
          .isEqualTo(
              "xen.cadence.json is open in another window too, of ann on the machine tux, since 28"
                  + " Feb 2027, 09:30. Whoever saves second is asked first.");
      robot.click("#go-on-here").waitUntilGone("#open-elsewhere").click("8");
      window.settled();
      robot.press("Ctrl+S");
      FilesTest.waitForTitle(robot, NAME + " – Cadence");
      assertThat(robot.sees("#open-elsewhere")).isFalse();
    } finally {
      ann.destroyForcibly().waitFor();
    }
  }

  @Test
  void aWindowThatWasKilledKeepsNobodyWaitingAndTheFileIsFreeAgainAfterwards(Robot robot)
      throws Exception {
    new CadenceWindow(robot, folder).put(NAME, PlanFiles.text(Samples.read("xen-2018")));
    HoldsUntilKilled.start(folder.resolve(NAME)).destroyForcibly().waitFor();
    Path lock = folder.resolve("." + NAME + ".lock");
    assertThat(lock).hasContent("ann\ntux\n2027-02-28T09:30:00Z\n");
    CadenceWindow.open(robot, folder, NAME).settled();
    robot.waitUntil("the lock to be taken over", () -> isOfAnother(lock));
    assertThat(robot.sees("#open-elsewhere")).isFalse();
    robot.press("Ctrl+Q");
    robot.waitUntil("the lock to be gone", () -> Files.notExists(lock));
  }

  private static boolean isOfAnother(Path lock) {
    try {
      return !Files.readString(lock).startsWith("ann\ntux\n");
    } catch (IOException e) {
      return false;
    }
  }
}
