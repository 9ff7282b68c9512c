package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A committer lets other rules hold from a release on.
@ExtendWith(Windows.class)
class ErasRulesTest {
  @TempDir private Path folder;

  @Test
  void theRulesOfAnEraAreEditedAlone(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#cadence-12");
    assertThat(window.chart())
        .contains("every 6 months from 4.11")
        .contains("from 4.12: every 9 months")
        .contains("from 4.15: every 12 months");
    robot.click("until 4.12").click("#weekday-friday");
    assertThat(window.chart()).contains("Tue–Fri");
    window.undoesAndRedoes(2);
  }

  @Test
  void theGoalsOfAnEraAreShown(Robot robot) throws Exception {
    RulesWindow.on("9 for a while, then 6", robot);
    String goal = "• the release overhead is reduced, whatever the cadence";
    robot.click("until 4.12");
    assertThat(robot.sees(goal)).isFalse();
    robot.click("from 4.12 on");
    assertThat(robot.sees(goal)).isTrue();
  }

  @Test
  void theRulesOfTheNextReleaseAreShownFirst(Robot robot) throws Exception {
    RulesWindow window = RulesWindow.on("9 for a while, then 6", robot);
    assertThat(window.isOn("#era-4.12")).isTrue();
    assertThat(window.isOn("#cadence-9")).isTrue();
  }

  @Test
  void aScenarioWithAnotherNameKeepsTheRulesThatAreEdited(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("9 for a while, then 6").click("from 4.15 on").press("F2");
    robot.replaceText("#scenario-name", "half a year").press("Enter").waitFor("half a year");
    assertThat(robot.node("#era-4.15", ToggleButton.class).isSelected()).isTrue();
    robot.press("Ctrl+Z").waitUntilGone("half a year");
    assertThat(robot.node("#era-4.15", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void anEraBeginsWithAPlannedRelease(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#era-first").choose("#era-from", "4.14").click("#era-form-set");
    robot.waitUntilGone("#era-form");
    assertThat(robot.text("#cadence-inherited")).isEqualTo("as before 4.14");
    robot.click("#cadence-9");
    assertThat(robot.sees("#cadence-inherited")).isFalse();
    assertThat(robot.text("#dates-inherited")).isEqualTo("as before 4.14");
    assertThat(window.chart()).contains("from 4.14: every 9 months");
    robot.click("#era-remove-4.14");
    assertThat(window.isAsItWas()).isTrue();
    assertThat(robot.sees("#era-first")).isTrue();
    window.undoesAndRedoes(3);
    assertThat(robot.sees("#era-first")).isTrue();
  }

  @Test
  void anEraCanBeginElsewhereAndKeepsItsRules(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("#era-move-4.12").choose("#era-from", "4.13").click("#era-form-set");
    robot.waitUntilGone("#era-form");
    assertThat(window.isOn("#era-4.13")).isTrue();
    assertThat(window.isFocused("#era-move-4.13")).isTrue();
    assertThat(window.chart()).contains("from 4.13: every 9 months");
    assertThat(window.lastStep()).contains("Other rules from 4.13 instead of 4.12");
    robot.click("#era-move-4.13").choose("#era-from", "4.18").click("#era-form-set");
    robot.waitUntilGone("#era-form");
    assertThat(window.chart()).contains("from 4.15: every 6 months").contains("from 4.18: every 9");
    robot.click("#era-move-4.18").click("#era-on-day");
    robot.replaceText("#era-from-day-text", "2021-01-01").click("#era-form-set");
    robot.waitUntilGone("#era-form");
    assertThat(window.chart()).contains("from 1 Jan 2021: every 9 months");
    robot.click("#era-move-4.15").click("#era-on-day");
    robot.replaceText("#era-from-day-text", "2021-01-01").click("#era-form-set");
    assertThat(robot.text("#era-form-message"))
        .isEqualTo("found other rules from 1 Jan 2021 on already; allowed: another day");
    robot.press("Esc");
    window.undoesAndRedoes(3);
  }

  @Test
  void aPartOfAnErasRulesGoesBackToWhatWasBefore(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.12 on").click("#weekday-friday").choose("#scheme", "even and odd");
    robot.replaceText("#milestone-1-before", "16 weeks").press("Enter");
    assertThat(robot.sees("every 9 months, even and odd, other dates, other milestones")).isTrue();
    for (String part : new String[] {"cadence", "dates", "support", "milestones"}) {
      assertThat(robot.text("#" + part + "-as-before")).isEqualTo("Make it as before 4.12");
      robot.click("#" + part + "-as-before");
      assertThat(robot.sees("#" + part + "-as-before")).isFalse();
      assertThat(robot.text("#" + part + "-inherited")).isEqualTo("as before 4.12");
    }
    assertThat(robot.sees("all as before")).isTrue();
    assertThat(window.lastStep()).contains("Milestones as before 4.12");
    assertThat(window.isOn("#weekday-friday")).isFalse();
    assertThat(window.chart()).contains("from 4.12: as before");
    window.undoesAndRedoes(7);
  }

  @Test
  void theErasKeepTheKeyboardWhileOtherRulesChange(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.12 on").click("#era-4.12");
    window.changeElsewhere();
    assertThat(window.isFocused("#era-4.12")).isTrue();
    robot.click("#era-add");
    window.changeElsewhere();
    assertThat(robot.sees("#era-form")).isTrue();
    robot.press("Esc");
    assertThat(window.isFocused("#era-add")).isTrue();
  }

  @Test
  void theRulesEditedHaveTheKeyboardWhenAnEraIsRemoved(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.12 on").click("#era-remove-4.15");
    assertThat(window.isFocused("#era-4.12")).isTrue();
    robot.click("#era-remove-4.12");
    assertThat(window.isFocused("#era-first")).isTrue();
    window.undoesAndRedoes(2);
  }

  @Test
  void theVersionsOfAnEraGoBackToWhatWasBefore(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.replaceText("#versions", "4.{n}").press("Enter").click("from 4.15 on");
    robot.replaceText("#versions", "").press("Enter");
    assertThat(robot.text("#versions-message"))
        .isEqualTo("found nothing; allowed here: a form, as there is one before 4.15");
    robot.replaceText("#versions", "5.{n}").press("Enter");
    robot.replaceText("#versions", "").press("Enter");
    assertThat(robot.sees("#versions-message")).isFalse();
    assertThat(robot.text("#versions")).isEqualTo("4.{n}");
    assertThat(window.lastStep()).contains("Versions as before 4.15");
    window.undoesAndRedoes(3);
  }

  @Test
  void theFirstReleaseOfAnEraCanHaveADayOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on");
    assertThat(robot.text("#anchor")).isEqualTo("the last slot");
    robot.click("#anchor").click("#era-own-day").replaceText("#era-day-text", "soon");
    robot.click("#era-start-form-set");
    assertThat(robot.text("#era-day-message"))
        .isEqualTo(
            "found 'soon'; allowed: a day such as 10 Jul 2018 or 2018-07-10, from 1900 to 2100");
    robot.replaceText("#era-day-text", "1 Jan 2018").click("#era-start-form-set");
    assertThat(robot.text("#era-start-form-message")).contains("allowed: a day after");
    assertThat(window.isAsItWas()).isTrue();
    robot.replaceText("#era-day-text", "2021-03-09").click("#era-start-form-set");
    robot.waitUntilGone("#era-start-form");
    assertThat(robot.text("#anchor")).isEqualTo("4.15 · 9 Mar 2021");
    assertThat(window.chart()).contains("due on 9 Mar 2021");
    robot.click("#anchor").click("#era-goes-on").click("#era-start-form-set");
    robot.waitUntilGone("#era-start-form");
    assertThat(window.isAsItWas()).isTrue();
    window.undoesAndRedoes(2);
  }

  @Test
  void anEraBeginsWithADay(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#era-first").click("#era-on-day").replaceText("#era-from-day-text", "soon");
    robot.click("#era-form-set");
    assertThat(robot.text("#era-from-day-message")).startsWith("found 'soon'; allowed: a day");
    robot.replaceText("#era-from-day-text", "1 Jan 2020").click("#era-form-set");
    robot.waitUntilGone("#era-form");
    assertThat(window.lastStep()).contains("Other rules from 1 Jan 2020");
    assertThat(robot.sees("until 1 Jan 2020")).isTrue();
    robot.click("#cadence-9");
    assertThat(window.chart()).contains("from 1 Jan 2020: every 9 months");
    assertThat(robot.text("#dates-inherited")).isEqualTo("as before 1 Jan 2020");
    robot.click("#era-add").click("#era-on-day");
    robot.replaceText("#era-from-day-text", "2020-01-01").click("#era-form-set");
    assertThat(robot.text("#era-form-message"))
        .isEqualTo("found other rules from 1 Jan 2020 on already; allowed: another day");
    robot.press("Esc").waitUntilGone("#era-form").click("#era-remove-2020-01-01");
    assertThat(window.isAsItWas()).isTrue();
    window.undoesAndRedoes(3);
  }

  @Test
  void anEraWasDecidedOnADay(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#anchor").replaceText("#era-decided", "one day");
    assertThat(robot.text("#era-decided-message")).startsWith("found 'one day'; allowed: a day");
    robot.replaceText("#era-decided", "2018-07-01").click("#era-start-form-set");
    robot.waitUntilGone("#era-start-form");
    assertThat(robot.sees("every 6 months; decided 1 Jul 2018")).isTrue();
    assertThat(window.lastStep()).contains("Rules from 4.15 decided 1 Jul 2018");
    robot.click("#anchor");
    assertThat(robot.text("#era-decided")).isEqualTo("1 Jul 2018");
    robot.replaceText("#era-decided", "").click("#era-start-form-set");
    robot.waitUntilGone("#era-start-form");
    assertThat(window.isAsItWas()).isTrue();
    assertThat(window.lastStep()).contains("Rules from 4.15 always known");
    window.undoesAndRedoes(2);
  }
}
