package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A committer changes how often and from where releases are counted.
@ExtendWith(Windows.class)
class CadenceRulesTest {
  @TempDir private Path folder;

  @Test
  void theUsualCadencesAreOneClickAway(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-8").click("#cadence-9");
    assertThat(window.chart()).contains("every 9 months from 4.11");
    assertThat(window.lastStep()).contains("Cadence 9 months");
    assertThat(robot.sees("#cadence-in-words")).isFalse();
    window.undoesAndRedoes(2);
    assertThat(window.chart()).contains("every 6 months from 4.11");
  }

  @Test
  void anyIntervalCanBeAskedFor(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").replaceText("#cadence-amount", "40");
    robot.choose("#cadence-unit", "weeks").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words")).isEqualTo("every 40 weeks");
    assertThat(window.chart()).contains("every 40 weeks");
    assertThat(window.lastStep()).contains("Cadence every 40 weeks");
    window.undoesAndRedoes(1);
    assertThat(robot.sees("#cadence-in-words")).isFalse();
  }

  @Test
  void anIntervalThatIsNoneIsSaidAndNothingHappens(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").replaceText("#cadence-amount", "now and then");
    assertThat(robot.text("#cadence-amount-message"))
        .isEqualTo("found 'now and then'; allowed: a whole number from 1 to 1200");
    robot.press("Enter");
    assertThat(robot.text("#cadence-amount")).isEqualTo("now and then");
    assertThat(window.isAsItWas()).isTrue();
    robot.replaceText("#cadence-amount", "101").choose("#cadence-unit", "years");
    assertThat(robot.text("#cadence-amount-message"))
        .isEqualTo("found '101'; allowed: a whole number from 1 to 100");
    robot.press("Esc").waitUntilGone("#cadence-form");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void enterTakesAnIntervalOver(Robot robot) throws Exception {
    RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").replaceText("#cadence-amount", "7").press("Enter");
    robot.waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words")).isEqualTo("every 7 months");
  }

  @Test
  void releasesCanComeOnFixedDaysOfTheYear(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").click("#cadence-days-of-year").click("#cadence-add-slot");
    robot.choose("#slot-1-which", "last").choose("#slot-1-weekday", "Thursday");
    robot.choose("#slot-2-which", "day").choose("#slot-2-month", "November");
    robot.replaceText("#slot-2-day", "31");
    assertThat(robot.text("#slot-2-day-message"))
        .isEqualTo("found '31'; allowed: a whole number from 1 to 30");
    robot.click("#cadence-form-set");
    assertThat(window.isAsItWas()).isTrue();
    robot.replaceText("#slot-2-day", "14").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words"))
        .isEqualTo("on the last Thursday of April and 14 November");
    assertThat(window.chart()).contains("on the last Thursday of April and 14 November");
    robot.click("#cadence-other").click("#slot-1-remove").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words")).isEqualTo("on 14 November");
    window.undoesAndRedoes(2);
    assertThat(robot.sees("#cadence-in-words")).isFalse();
  }

  @Test
  void lengthsCanTakeTurns(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").replaceText("#cadence-amount", "25, 27");
    robot.choose("#cadence-unit", "weeks").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words")).isEqualTo("every 25 and 27 weeks in turn");
    robot.click("#cadence-other");
    assertThat(robot.text("#cadence-amount")).isEqualTo("25, 27");
    robot.replaceText("#cadence-amount", "25, 1 month").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words")).isEqualTo("every 25 weeks and 1 month in turn");
    window.undoesAndRedoes(2);
  }

  @Test
  void aPlaceOfTheYearCanBeADayInAWeekOfAMonth(Robot robot) throws Exception {
    RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").click("#cadence-days-of-year");
    robot.choose("#slot-1-which", "third week").choose("#slot-1-weekday", "Thursday");
    robot.click("#cadence-form-set").waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words"))
        .isEqualTo("on the Thursday of the third week of April");
    robot.click("#cadence-other");
    assertThat(robot.text("#slot-1-which")).isEqualTo("third week");
  }

  @Test
  void releasesFollowThoseOfAnotherScenario(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").click("#cadence-following");
    robot.choose("#following-scenario", "8 months").replaceText("#following-number", "2");
    robot.replaceText("#following-later", "6").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form");
    String words = "6 weeks after every 2nd release of '8 months'";
    assertThat(robot.text("#cadence-in-words")).isEqualTo(words);
    assertThat(window.chart()).contains(words);
    robot.click("#cadence-other");
    assertThat(robot.text("#following-scenario")).isEqualTo("8 months");
    assertThat(robot.text("#following-later")).isEqualTo("6 weeks");
    robot.replaceText("#following-number", "1").replaceText("#following-later", "");
    robot.click("#cadence-form-set").waitUntilGone("#cadence-form");
    assertThat(robot.text("#cadence-in-words")).isEqualTo("with each release of '8 months'");
    window.undoesAndRedoes(2);
  }

  @Test
  void scenariosThatFollowEachOtherAreRefused(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").click("#cadence-other").click("#cadence-following");
    robot.choose("#following-scenario", "9 months").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form").click("9 months");
    robot.click("#cadence-other").click("#cadence-following");
    robot.choose("#following-scenario", "8 months").click("#cadence-form-set");
    assertThat(robot.text("#cadence-form-message"))
        .isEqualTo(
            "'8 months' follows '9 months' follows '8 months'; allowed: a scenario that comes to"
                + " an end");
    robot.press("Esc").waitUntilGone("#cadence-form");
    assertThat(robot.sees("#cadence-in-words")).isFalse();
  }

  @Test
  void aPlanOfOneScenarioHasNoneToFollow(Robot robot) throws Exception {
    Plan plan = Samples.read("xen-2018");
    Plan alone = plan.withScenarios(plan.scenarios().subList(0, 1));
    var window = RulesWindow.on(alone, alone.scenarios().getFirst().name(), robot);
    robot.click("#cadence-other").click("#cadence-following").click("#cadence-form-set");
    assertThat(robot.text("#cadence-form-message"))
        .isEqualTo("found no other scenario; allowed: one of this plan");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void noDayOfTheYearIsNoCadence(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").click("#cadence-days-of-year");
    robot.click("#slot-1-remove").click("#cadence-form-set");
    assertThat(robot.text("#cadence-form-message"))
        .isEqualTo("no slots; allowed: at least one slot a year");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void theAnchorMoves(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.text("#anchor")).isEqualTo("4.11 · 10 Jul 2018");
    robot.click("#anchor").replaceText("#anchor-day-text", "2018-08-14").press("Enter");
    robot.waitUntilGone("#anchor-form");
    assertThat(robot.text("#anchor")).isEqualTo("4.11 · 14 Aug 2018");
    assertThat(window.chart()).contains("from 4.11 (14 Aug 2018)");
    assertThat(window.lastStep()).contains("Count from 4.11, 14 Aug 2018");
    window.undoesAndRedoes(1);
    assertThat(robot.text("#anchor")).isEqualTo("4.11 · 10 Jul 2018");
  }

  @Test
  void anAnchorThatIsNoneIsSaidAndStays(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#anchor").replaceText("#anchor-day-text", "31 Feb 2018").press("Enter");
    robot.click("#anchor-form-set");
    assertThat(robot.text("#anchor-day-text")).isEqualTo("31 Feb 2018");
    assertThat(robot.text("#anchor-day-message"))
        .isEqualTo(
            "found '31 Feb 2018'; allowed: a day such as 10 Jul 2018 or 2018-07-10, from 1900 to"
                + " 2100");
    robot.replaceText("#anchor-day-text", "10 aug 2018").replaceText("#anchor-version", "");
    robot.click("#anchor-form-set");
    assertThat(robot.text("#anchor-version-message"))
        .isEqualTo("a version is 1 to 60 characters on one line");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void versionsTakeAForm(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#versions", "4.{x}");
    assertThat(robot.text("#versions-message")).startsWith("template '4.{x}'; allowed: text with");
    robot.press("Enter");
    assertThat(robot.text("#versions")).isEqualTo("4.{x}");
    assertThat(window.isAsItWas()).isTrue();
    robot.press("Esc");
    assertThat(robot.text("#versions")).isEmpty();
    assertThat(robot.sees("#versions-message")).isFalse();
    robot.replaceText("#versions", "4.{n}").press("Enter");
    assertThat(window.lastStep()).contains("Versions 4.{n}");
    window.undoesAndRedoes(1);
    assertThat(robot.text("#versions")).isEmpty();
  }

  @Test
  void aReleaseIsSkipped(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.sees("#skipped-none")).isTrue();
    robot.click("#skip-add").choose("#skip-version", "4.13").replaceText("#skip-slots", "101");
    assertThat(robot.text("#skip-slots-message"))
        .isEqualTo("found '101'; allowed: a whole number from 1 to 100");
    robot.replaceText("#skip-slots", "2").press("Enter").waitUntilGone("#skip-form");
    assertThat(robot.sees("4.13 · 2 slots")).isTrue();
    assertThat(robot.sees("#skipped-none")).isFalse();
    assertThat(window.chart()).contains("2 slots from that of 4.13 on skipped");
    window.undoesAndRedoes(1);
    assertThat(robot.sees("#skipped-none")).isTrue();
  }

  @Test
  void aSkippedReleaseKeepsItsGoalsWhileOthersComeAndGo(Robot robot) throws Exception {
    var window = RulesWindow.on("skip one, then 6", robot);
    assertThat(robot.sees("• vendors have committed themselves to the testing")).isTrue();
    robot.click("#skip-add").click("#skip-form-set").waitUntilGone("#skip-form");
    assertThat(robot.sees("4.13 · 1 slot")).isTrue();
    assertThat(robot.sees("• vendors have committed themselves to the testing")).isTrue();
    robot.in("#skipped-line-4.13").click("Skip 4.13 no more");
    assertThat(window.isAsItWas()).isTrue();
    robot.in("#skipped-line-4.12").click("Skip 4.12 no more");
    assertThat(window.chart()).doesNotContain("skipped");
    window.undoesAndRedoes(3);
    assertThat(robot.sees("4.12 · 1 slot")).isTrue();
  }
}
