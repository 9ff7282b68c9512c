package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A new scenario begins with the rules there are, or with those of a well-known project.
@ExtendWith(Windows.class)
class NewScenarioTest {
  private static final Plan XEN = Samples.read("xen-2018");

  @TempDir private Path folder;
  private CadenceWindow window;

  @BeforeEach
  void open(Robot robot) {
    window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("9 months").click("#new-scenario").waitFor("as Go");
    robot.waitUntil(
        "for the name to have the keyboard",
        () -> robot.node("#scenario-name", TextField.class).isFocused());
  }

  @Test
  void aTemplateGivesItsCadenceAndSupportAndTheProjectKeepsItsOwnRest(Robot robot)
      throws Exception {
    robot.click("as Go");
    assertThat(robot.text("#scenario-name")).isEqualTo("as Go");
    robot.click("#scenario-name-form-set").waitUntilGone("#scenario-name-form");
    window.settled();
    Scenario added = saved().scenarios().get(3);
    Scenario nine = XEN.scenario("9 months").orElseThrow();
    Scenario go = Samples.read("go").scenarios().getFirst();
    assertThat(added.name()).isEqualTo("as Go");
    assertThat(added.anchor()).isEqualTo(nine.anchor());
    assertThat(added.rules().cadence()).isEqualTo(go.rules().cadence());
    assertThat(added.rules().support()).isEqualTo(go.rules().support());
    assertThat(added.rules().milestones()).isEqualTo(nine.rules().milestones());
    assertThat(added.rules().dates()).isEqualTo(nine.rules().dates());
    assertThat(chart(robot)).contains("10 February and 15 August");
  }

  @Test
  void itIsOneStep(Robot robot) throws Exception {
    String name = "8 months, 36 + 24";
    robot.doubleClick(name).waitUntilGone("#scenario-name-form");
    window.settled();
    assertThat(robot.in("#scenario-tabs").sees(name)).isTrue();
    robot.press("Ctrl+Z").waitUntilGone(name);
    assertThat(saved()).isEqualTo(XEN);
    robot.press("Ctrl+Shift+Z").waitFor(name);
  }

  @Test
  void theArrowsChooseWhileTheNameIsTyped(Robot robot) {
    robot.press("Down").press("Down").press("Down").press("Up");
    assertThat(robot.text("#scenario-name")).isEqualTo("8 months, 18 + 18");
    robot.press("Ctrl+A").type("two thirds").press("Down");
    assertThat(robot.text("#scenario-name")).isEqualTo("two thirds");
    robot.press("Enter").waitUntilGone("#scenario-name-form");
    assertThat(robot.in("#scenario-tabs").sees("two thirds")).isTrue();
    assertThat(chart(robot)).contains("every 9 months");
  }

  @Test
  void enterAddsFromTheListToo(Robot robot) {
    robot.press("Tab").press("Down").press("Down").press("Enter");
    robot.waitUntilGone("#scenario-name-form");
    assertThat(robot.in("#scenario-tabs").sees("8 months, 18 + 18")).isTrue();
  }

  @Test
  void withoutAChoiceItIsEverySixMonthsAndAllElseAsItIs(Robot robot) throws Exception {
    robot.press("Enter").waitUntilGone("#scenario-name-form");
    window.settled();
    Scenario added = saved().scenario("new scenario").orElseThrow();
    Scenario six = XEN.scenario("6 months").orElseThrow();
    assertThat(added.rules()).isEqualTo(six.rules());
    assertThat(chart(robot)).contains("every 6 months");
  }

  @Test
  void aNameThatIsTakenIsNotOffered(Robot robot) {
    robot.press("Down").press("Enter").waitUntilGone("#scenario-name-form");
    robot.click("#new-scenario").waitFor("as Go").press("Down");
    assertThat(robot.text("#scenario-name")).isEqualTo("6 months, 18 + 18 2");
  }

  @Test
  void aGapThatOnlyTheOldCadenceKeepsIsNoHindrance(Robot robot) throws Exception {
    robot.press("Esc");
    robot.replaceText("#gap-minimum", "8 months").press("Enter");
    window.settled();
    robot.click("#new-scenario").waitFor("as Go").press("Enter").waitFor("new scenario");
    window.settled();
    assertThat(saved().scenario("new scenario").orElseThrow().rules().gap().minimum()).isEmpty();
    assertThat(saved().scenario("9 months").orElseThrow().rules().gap().minimum())
        .contains(Length.ofMonths(8));
  }

  @Test
  void theListSaysItsRulesToThoseWhoCannotSeeIt(Robot robot) {
    assertThat(robot.node("#scenario-starts", Node.class).getAccessibleText())
        .isEqualTo("Rules to begin with");
    assertThat(
            robot.sees(
                "as Go: on 10 February and 15 August; supported until the 2nd newer release"))
        .isTrue();
  }

  private Plan saved() throws Exception {
    window.saveAs("mine.cadence.json");
    return PlanFiles.read(folder.resolve("mine.cadence.json"));
  }

  private static String chart(Robot robot) {
    return robot.node("#timeline", Node.class).getAccessibleText();
  }
}
