package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a committer does in the first minute, in the whole window.
@ExtendWith(Windows.class)
class FirstMinuteTest {
  @TempDir private Path folder;

  @Test
  void eachCadenceShowsItsFigures(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    assertThat(window.figures()).contains("2", "dates in the year: Jan, Jul");
    robot.click("8");
    assertThat(window.settled().figures()).contains("1.5", "dates in the year: Mar, Jul, Nov");
    robot.click("9");
    assertThat(window.settled().figures()).contains("1.33", "peak · 4 mean");
    assertThat(robot.text("#status")).isEqualTo("Planned to 2024 · 7 scenarios · not saved yet");
  }

  @Test
  void aTabShowsAnotherScenarioWithItsRules(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("9 months");
    assertThat(window.settled().figures()).contains("1.33");
    assertThat(robot.node("9 months", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void allStepsCanBeTakenBackAndTakenAgain(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8").click("Fr").click("9");
    robot.replaceText("#at-most", "20").press("Enter");
    robot.choose("#scheme", "even and odd");
    robot.replaceText("#class-2-phase-1-length", "6 months").press("Enter");
    robot.click("#remove-calendar-cn").click("#anchor");
    robot.replaceText("#anchor-day", "17 Jul 2018").press("Enter").waitUntilGone("#anchor-form");
    robot.click("#skip-add").press("Enter").waitUntilGone("#skip-form");
    window.settled();
    String last = window.saveAs("last.cadence.json");
    assertThat(window.undoneAll().saveAs("first.cadence.json"))
        .isEqualTo(PlanFiles.text(Samples.read("xen-2018")));
    assertThat(window.redoneAll().saveAs("again.cadence.json")).isEqualTo(last);
  }

  @Test
  void theMenuNamesTheStepThatItTakesBack(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8").click("Edit").click("Undo: Cadence 8 months");
    assertThat(robot.node("6 months", ToggleButton.class).isSelected()).isTrue();
    robot.waitFor("dates in the year: Jan, Jul");
    robot.press("Ctrl+Shift+Z").waitFor("dates in the year: Mar, Jul, Nov");
    robot.press("Ctrl+Z").waitFor("dates in the year: Jan, Jul");
  }

  @Test
  void whatWasSavedIsThereWhenTheWindowIsOpenedAgain(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#anchor").replaceText("#anchor-day", "17 Jul 2018").press("Enter");
    robot.waitUntilGone("#anchor-form").click("#skip-add").press("Enter");
    robot.waitUntilGone("#skip-form");
    robot.replaceText("#class-1-phase-1-length", "15 months").press("Enter");
    robot.click("#remove-calendar-cn");
    String saved = window.settled().saveAs("mine.cadence.json");
    assertThat(robot.text("#status")).endsWith("· saved");
    List<String> figures = window.figures();
    robot.press("Ctrl+Q");
    CadenceWindow again = CadenceWindow.open(robot, folder, "mine.cadence.json").settled();
    assertThat(again.figures()).isEqualTo(figures);
    assertThat(robot.text("#anchor")).endsWith("17 Jul 2018");
    assertThat(robot.text("#class-1-phase-1-length")).isEqualTo("15 months");
    assertThat(robot.sees("#remove-calendar-cn")).isFalse();
    assertThat(again.saveAs("again.cadence.json"))
        .isEqualTo(saved)
        .contains("\"skipped\": [", "\"2018-07-17\"", "15 months");
    robot.click("File").click("Open recent");
    assertThat(robot.sees(folder.resolve("mine.cadence.json").toString())).isTrue();
  }

  @Test
  void aScenarioIsMadeNamedCopiedAndDeleted(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#new-scenario").replaceText("#scenario-name", "8 months");
    assertThat(robot.words()).contains("There is a scenario '8 months' already.");
    robot.replaceText("#scenario-name", "every 10 weeks").press("Enter");
    robot.waitUntilGone("#scenario-name");
    assertThat(robot.sees("every 10 weeks")).isTrue();
    robot.press("F2").replaceText("#scenario-name", "8 months");
    assertThat(robot.text("#scenario-name-message"))
        .isEqualTo("There is a scenario '8 months' already.");
    robot.press("Enter").waitFor("#scenario-name");
    robot.replaceText("#scenario-name", "every 10 weeks").press("Enter");
    robot.waitUntilGone("#scenario-name");
    robot.rightClick("every 10 weeks").click("Copy…").press("Enter");
    robot.waitUntilGone("#scenario-name");
    assertThat(robot.sees("every 10 weeks (copy)")).isTrue();
    robot.rightClick("every 10 weeks").click("Delete");
    robot.waitUntilGone("every 10 weeks");
    assertThat(robot.text("#status")).startsWith("Planned to 2024 · 8 scenarios");
    robot.press("Ctrl+Z");
    assertThat(robot.sees("every 10 weeks")).isTrue();
  }

  @Test
  void aScenarioIsMadeOnlyWhenItsNameIsAccepted(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+N").replaceText("#scenario-name", "every week").press("Esc");
    assertThat(robot.sees("#scenario-name")).isFalse();
    robot.rightClick("8 months").click("Copy…").press("Esc");
    robot.click("#new-scenario").click("#status");
    assertThat(robot.sees("#scenario-name")).isFalse();
    assertThat(robot.text("#status"))
        .isEqualTo("Planned to 2024 · 7 scenarios · sample, in no file yet");
    assertThat(robot.read(() -> robot.node("#undo", Node.class).isDisabled())).isTrue();
  }

  @Test
  void aScenarioGetsANameThatIsFreeOrNone(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#new-scenario").press("Enter").click("#new-scenario");
    assertThat(robot.text("#scenario-name")).isEqualTo("new scenario 2");
    robot.replaceText("#scenario-name", " ").press("Enter");
    assertThat(robot.words())
        .contains("found nothing; allowed: a name such as 8 months, at most 120 characters");
    robot.press("Esc").press("Ctrl+Z");
    assertThat(robot.text("#status"))
        .isEqualTo("Planned to 2024 · 7 scenarios · sample, in no file yet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#versions",
        "#at-most",
        "#class-1-phase-1-length",
        "#milestone-1-before",
        "#first-year",
        "#last-year",
        "#today"
      })
  void rubbishInAFieldIsSaidBesideItAndChangesNothing(String field, Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.replaceText(field, "{?!").press("Enter");
    window.settled();
    assertThat(robot.words()).anyMatch(words -> words.contains("allowed: "));
    assertThat(robot.text("#status")).endsWith("· sample, in no file yet");
  }

  @Test
  void whatIsBeingTypedIsSavedToo(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.replaceText("#at-most", "21");
    assertThat(window.saveAs("typed.cadence.json")).contains("\"atMost\": \"21 days\"");
  }

  @Test
  void undoInAFieldThatIsAsThePlanIsTakesBackAStep(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.replaceText("#at-most", "20").press("Enter").press("Ctrl+Z");
    assertThat(robot.text("#at-most")).isEqualTo("30");
  }
}
