package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plan is built from nothing to the comparison of the Xen committers.
@ExtendWith(Windows.class)
class NewPlanTest {
  @TempDir private Path folder;
  private CadenceWindow window;

  @BeforeEach
  void open(Robot robot) {
    window = CadenceWindow.open(robot, folder, "go");
    robot.press("Ctrl+Shift+N").waitFor("#new-project");
  }

  @Test
  void fromNothingToSixEightAndNineMonths(Robot robot) throws Exception {
    robot.type("Xen Project").replaceText("#new-version", "4.23");
    robot.replaceText("#new-day-text", "14 Mar 2027").replaceText("#new-every", "6");
    robot.click("#create-plan");
    FilesTest.waitForTitle(robot, "• Xen Project – Cadence");
    assertThat(robot.text("#status")).endsWith("· not saved yet");
    assertThat(settled()).containsSequence("6", "peak · 6 mean");
    copy(robot, "8 months", "8");
    assertThat(settled()).containsSequence("5", "peak · 4.5 mean");
    copy(robot, "9 months", "9");
    assertThat(settled()).containsSequence("4", "peak · 4 mean");
    window.saveAs("xen.cadence.json");
    FilesTest.waitForTitle(robot, "xen.cadence.json – Cadence");
    Plan saved = PlanFiles.read(folder.resolve("xen.cadence.json"));
    assertThat(saved.name()).isEqualTo("Xen Project");
    assertThat(saved.scenarios())
        .extracting(Scenario::name)
        .containsExactly("6 months", "8 months", "9 months");
    assertThat(saved.history()).isEmpty();
  }

  @Test
  void aReleaseOfThePastIsOut(Robot robot) throws Exception {
    robot.type("mine").replaceText("#new-day-text", "1 Feb 2027").press("Enter");
    FilesTest.waitForTitle(robot, "• mine – Cadence");
    window.saveAs("mine.cadence.json");
    Plan saved = PlanFiles.read(folder.resolve("mine.cadence.json"));
    assertThat(saved.history()).extracting(out -> out.version().text()).containsExactly("1.0");
    assertThat(saved.horizon().firstYear()).isEqualTo(2027);
  }

  @Test
  void withoutSecurityFixesThereIsOnePhase(Robot robot) throws Exception {
    robot.type("mine").replaceText("#new-security", "0").press("Enter");
    FilesTest.waitForTitle(robot, "• mine – Cadence");
    assertThat(settled()).containsSequence("3", "peak · 3 mean");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#new-project  |      | found nothing; allowed: a name such as Xen Project",
        "#new-version  | next | found 'next'; allowed: a version with a number in it",
        "#new-day-text | soon | found 'soon'; allowed: a day such as 10 Jul 2018",
        "#new-every    | 0    | found '0'; allowed: a whole number from 1 to 600",
        "#new-full     | ever | found 'ever'; allowed: a whole number from 1 to 600",
        "#new-security | -1   | found '-1'; allowed: a whole number from 0 to 600"
      })
  void whatIsWrongIsSaidAndNothingIsMade(String field, String typed, String message, Robot robot) {
    robot.type("mine").replaceText(field, typed == null ? "" : typed).click("#create-plan");
    assertThat(robot.words()).anyMatch(words -> words.startsWith(message));
    assertThat(robot.sees("#new-project")).isTrue();
    robot.press("Esc").waitUntilGone("#new-project");
    assertThat(FilesTest.title(robot)).isEqualTo("Go – Cadence");
  }

  @Test
  void theProjectsNameHasTheKeyboardFirst(Robot robot) {
    assertThat(robot.node("#new-project", Node.class).isFocused()).isTrue();
    robot.press("Esc").waitUntilGone("#new-project").click("File").click("New plan…");
    robot.waitFor("#new-project");
  }

  /// Copies the scenario looked at and gives the copy another cadence.
  private void copy(Robot robot, String name, String months) {
    robot.press("Ctrl+D").waitFor("#scenario-name").replaceText("#scenario-name", name);
    robot.press("Enter").waitUntilGone("#scenario-name-form");
    robot.click(months);
    window.settled();
  }

  private List<String> settled() {
    window.settled();
    return window.figures();
  }
}
