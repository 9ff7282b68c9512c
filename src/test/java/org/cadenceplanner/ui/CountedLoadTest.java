package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.plan.LoadFigure;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Figures of the load that were counted in the project's history say where they come from, and can
/// be changed by hand all the same.
@ExtendWith(Windows.class)
class CountedLoadTest {
  private static final String SOURCE = "880 backports in 36 whole months";

  @TempDir private Path folder;

  @Test
  void aFigureThatWasCountedSaysWhereUntilItIsSetByHand(Robot robot) throws Exception {
    Plan sample = Samples.read("xen-2018");
    Plan counted =
        sample.withLoad(
            sample
                .load()
                .withBackportsInFullSupport(24.4)
                .withSource(LoadFigure.BACKPORTS_IN_FULL_SUPPORT, SOURCE));
    Path file = folder.resolve("counted.cadence.json");
    Files.writeString(file, PlanFiles.text(counted));
    CadenceWindow window = CadenceWindow.open(robot, folder, file.toString());
    robot.click("8 months").click("#screen-4").waitFor("#load");
    robot.click("#tab-hours").waitFor("#load-sources");
    assertThat(robot.text("#load-sources"))
        .isEqualTo("24.4 backports a month, full support: " + SOURCE);
    robot.replaceText("#backports-full", "20").press("Enter");
    assertThat(robot.text("#load-sources")).isEmpty();
    assertThat(window.saveAs("own.cadence.json"))
        .contains("\"backportsInFullSupport\": 20")
        .doesNotContain("sources");
    window.undoneAll();
    assertThat(robot.text("#load-sources")).contains(SOURCE);
  }
}
