package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer says what a late release does to the next one, and how far apart releases come.
@ExtendWith(Windows.class)
class LateReleasesTest {

  @Test
  void aLateReleaseMovesTheNextOnesOrIsCaughtUp(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.text("#slip")).isEqualTo("changes nothing");
    robot.choose("#slip", "moves all that follow");
    assertThat(window.edited().rules().slip()).isEqualTo(Slip.CHAINED);
    assertThat(window.lastStep()).contains("A late release moves all that follow");
    robot.choose("#slip", "is caught up");
    assertThat(window.chart()).contains("slips caught up");
    window.undoesAndRedoes(2);
    assertThat(robot.text("#slip")).isEqualTo("changes nothing");
  }

  @Test
  void releasesKeepApartAndDoNotFallTooFarApart(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#gap-minimum", "5").press("Enter");
    assertThat(robot.text("#gap-minimum")).isEqualTo("5 months");
    assertThat(window.lastStep()).contains("Releases at least 5 months apart");
    robot.replaceText("#gap-maximum", "30 weeks").press("Enter");
    assertThat(window.chart()).contains("at least 5 months and at most 30 weeks apart");
    robot.replaceText("#gap-minimum", "").press("Enter");
    robot.replaceText("#gap-maximum", "").press("Enter");
    assertThat(window.isAsItWas()).isTrue();
    window.undoesAndRedoes(4);
  }

  @Test
  void timesThatNoReleaseCanKeepAreSaidBesideTheField(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#gap-minimum", "now and then");
    assertThat(robot.text("#gap-minimum-message"))
        .isEqualTo("found 'now and then'; allowed: a length such as 5 months, or nothing");
    robot.replaceText("#gap-minimum", "7 months").press("Enter");
    assertThat(robot.text("#gap-minimum-message"))
        .isEqualTo(
            "a gap of at least 7 months, which no cycle of the cadence keeps; allowed: a minimum"
                + " that its cycles can keep");
    assertThat(robot.text("#gap-minimum")).isEqualTo("7 months");
    robot.press("Esc").replaceText("#gap-maximum", "5 months").press("Enter");
    assertThat(robot.text("#gap-maximum-message")).contains("allowed: a maximum");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void aCadenceThatBreaksTheTimeBetweenReleasesIsRefused(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText("#gap-maximum", "8 months").press("Enter").click("#cadence-12");
    assertThat(robot.text("#cadence-message")).contains("a gap of at most 8 months");
    assertThat(window.isOn("#cadence-6")).isTrue();
  }

  @Test
  void anEraCarriesSlipsOnAndGoesBackToWhatWasBefore(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on");
    assertThat(robot.text("#slips-inherited")).isEqualTo("as before 4.15");
    robot.choose("#slip", "is caught up").replaceText("#gap-minimum", "4 months").press("Enter");
    assertThat(robot.sees("every 6 months, slips caught up, at least 4 months apart")).isTrue();
    assertThat(window.edited().scenario().rules().slip()).isEqualTo(Slip.ANCHORED);
    robot.click("#slips-as-before");
    assertThat(window.edited().rules().gap()).isEqualTo(Gap.NONE);
    assertThat(window.isAsItWas()).isTrue();
    window.undoesAndRedoes(3);
  }
}
