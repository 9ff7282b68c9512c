package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The rules for kinds of releases and their phases: light and dark, wide and narrow.
@ExtendWith(Windows.class)
class SupportScreensTest {
  @TempDir private Path folder;

  private void check(Shot... shots) {
    check("xen-2018", shots);
  }

  private void check(String plan, Shot... shots) {
    new PlanScreens(folder).check(plan, shots);
  }

  @Test
  void phases() {
    check(
        shot("phase", robot -> robot.click("#class-1-phase-1-more")),
        shot(
            "early-phases",
            robot ->
                robot
                    .press("Esc")
                    .click("#class-1-add-early")
                    .click("#class-1-add-early")
                    .click("#class-1-early-1-more")));
  }

  @Test
  void theEndOfAPhase() {
    check(
        shot(
            "end-latest",
            robot -> {
              robot.click("#class-1-phase-2-more").click("#class-1-phase-2-end");
              robot.choose("#end-kind", "at the latest of several ends");
            }));
    check(
        shot(
            "end-put-on",
            robot -> {
              robot.click("#class-1-phase-2-more").click("#class-1-phase-2-end");
              robot.choose("#end-round", "the next of some days of the year");
              robot.click("#end-round-add-slot");
            }));
  }

  @Test
  void theEndOfAPhaseThatReleasesOrDaysOfTheYearSet() {
    check(
        shot(
            "end-later-release",
            robot -> {
              robot.click("6 months, even/odd").click("#class-2-phase-2-more");
              robot.click("#class-2-phase-2-end").choose("#end-kind", "when a later release ships");
            }));
    check("nodejs", shot("end-day-of-year", robot -> robot.click("#class-1-phase-2-rule")));
  }

  @Test
  void classesByTurnsAndRules() {
    check(
        shot(
            "class-rule",
            robot -> {
              robot.click("6 months, even/odd").choose("#scheme", "by turns and rules");
              robot.click("#add-rule").choose("#rule-kind", "it is due in some months or years");
            }),
        shot(
            "turns-and-rules",
            robot -> {
              robot.press("Esc");
              robot.click("#add-rule").replaceText("#rule-form", "{major}.13").press("Enter");
              robot.click("#add-rule").choose("#rule-kind", "it is the first of its year");
              robot.click("#class-rule-form-set").hover("#add-class");
            }));
    check(
        shot(
            "class-added",
            robot -> robot.choose("#scheme", "by turns and rules").click("#add-class")));
  }

  @Test
  void kindsOfReleases() {
    check(
        shot("every-nth", robot -> robot.choose("#scheme", "every n-th")),
        shot("class", robot -> robot.click("6 months, even/odd").click("#class-1-more")));
  }
}
