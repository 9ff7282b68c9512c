package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Better dates are looked for, and one of them becomes a scenario.
@ExtendWith(Windows.class)
class BetterDatesTest {
  private static final Plan XEN = Samples.read("xen-2018");

  @TempDir private Path folder;
  private CadenceWindow window;

  @BeforeEach
  void open(Robot robot) {
    window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+B").waitFor("#advised-1");
  }

  @Test
  void theBestBecomesAScenarioBesideTheOneLookedAtInOneStep(Robot robot) throws Exception {
    assertThat(robot.text("#advice-summary")).contains("As it is, 4.12 is due on Sun 10 Mar 2019");
    robot.click("#advised-1").waitUntilGone("#advised-1");
    window.settled();
    Scenario added = saved().scenarios().get(2);
    assertThat(added.name()).isEqualTo("8 months, from 12 Apr 2019");
    assertThat(added.era(new Era.Start.AtRelease(Version.of("4.12")))).isPresent();
    robot.press("Ctrl+Z").waitUntilGone("8 months, from 12 Apr 2019");
    assertThat(saved()).isEqualTo(XEN);
  }

  @Test
  void otherWeightsFindOtherDates(Robot robot) {
    robot.replaceText("#weight-moved", "0").replaceText("#weight-shift", "9");
    robot.click("#search-again");
    robot.waitUntil(
        "the present day", () -> robot.sees("1. 8 months, from 10 Mar 2019: cost 5.31"));
  }

  @Test
  void aWeightThatIsNoneIsSaid(Robot robot) {
    robot.replaceText("#weight-near", "many").click("#search-again");
    robot.waitFor("found 'many'; allowed: a number from 0 to 1000");
  }

  private Plan saved() throws Exception {
    window.saveAs("xen.cadence.json");
    return PlanFiles.read(folder.resolve("xen.cadence.json"));
  }
}
