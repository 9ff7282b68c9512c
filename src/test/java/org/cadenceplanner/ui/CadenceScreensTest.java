package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The rules for when releases are due, and what departs from them: light and dark, wide and narrow.
@ExtendWith(Windows.class)
class CadenceScreensTest {
  @TempDir private Path folder;

  private void check(Shot... shots) {
    check("xen-2018", shots);
  }

  private void check(String plan, Shot... shots) {
    new PlanScreens(folder).check(plan, shots);
  }

  @Test
  void anotherCadence() {
    check(
        shot("cadence-other", robot -> robot.click("#cadence-other")),
        shot("cadence-days-of-year", robot -> robot.click("#cadence-days-of-year")),
        shot("cadence-following", robot -> robot.click("#cadence-following")));
  }

  @Test
  void whereToCountFrom() {
    check(
        shot("anchor", robot -> robot.click("#anchor").replaceText("#anchor-day", "in July")),
        shot(
            "rubbish", robot -> robot.press("Esc").replaceText("#at-most", "soon").press("Enter")));
  }

  @Test
  void aSkippedRelease() {
    check(
        shot("skip", robot -> robot.click("#skip-add")),
        shot(
            "skip-goal",
            robot -> {
              robot.click("#skip-form-set").waitUntilGone("#skip-form");
              robot.click("#skip-1-add-goal").type("less overhead").press("Enter");
              robot.click("#skip-1-goal-1");
            }));
  }

  @Test
  void aDateSetByHand() {
    check(
        shot(
            "pins",
            robot -> {
              robot.click("8 months").click("#pin-add").type("4.14");
              robot.click("#pin-day-text").type("24 Jul 2020").press("Enter");
              robot.waitUntilGone("#pin-fields").click("#pin-add").type("4.11");
            }));
  }

  @Test
  void anEra() {
    check(
        shot("era", robot -> robot.click("Other rules from a release or a day on …")),
        shot("era-from-day", robot -> robot.click("#era-on-day")));
  }

  @Test
  void anAmendment() {
    check(shot("amendment", robot -> robot.click("Other support for some releases …")));
    check(
        "xen-2026",
        shot("amendment-edited", robot -> robot.click("#amendment-1")),
        shot("amendment-change", robot -> robot.press("Esc").click("#change-amendment-1")));
  }

  @Test
  void limits() {
    check(
        shot("limit", robot -> robot.click("8 months").hover("#today").click("#add-limit")),
        shot(
            "limits-broken",
            robot ->
                robot
                    .replaceText("#limit-most", "4")
                    .click("#limit-form-set")
                    .click("#tab-limits")));
  }
}
