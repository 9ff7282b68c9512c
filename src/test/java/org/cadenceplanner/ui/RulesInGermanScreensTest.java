package org.cadenceplanner.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The rules of cadence and support and their forms in German, whose words are longer.
@ExtendWith({InGerman.class, Windows.class})
class RulesInGermanScreensTest {
  @TempDir private Path folder;

  private void check(String name, Consumer<Robot> steps) {
    new PlanScreens(folder).check("german-" + name, "xen-2018", steps);
  }

  @Test
  void theRulesOfAnEra() {
    check(
        "era-start",
        robot ->
            robot
                .click("9 for a while, then 6")
                .click("ab 4.15")
                .choose("#slip", "verschiebt den Rest")
                .click("#anchor")
                .click("#era-own-day"));
  }

  @Test
  void theFirstEra() {
    check("era", robot -> robot.click("#era-first").click("#era-on-day"));
  }

  @Test
  void anotherCadence() {
    check("cadence-following", robot -> robot.click("#cadence-other").click("#cadence-following"));
  }

  @Test
  void aSkippedRelease() {
    check("skip", robot -> robot.click("#skip-add"));
  }

  @Test
  void thePhasesOfClasses() {
    check(
        "phases",
        robot -> {
          robot.choose("#scheme", "jedes n-te").click("#class-1-add-early");
          robot.click("#class-1-phase-2-more").click("#class-1-phase-2-from-release");
        });
  }

  @Test
  void theEndOfAPhase() {
    check(
        "end-later-release",
        robot -> {
          robot.click("6 months, even/odd").click("#class-2-phase-2-more");
          robot.click("#class-2-phase-2-end").choose("#end-kind", "mit einem späteren Release");
        });
    check(
        "end-put-on",
        robot -> {
          robot.click("#class-1-phase-2-more").click("#class-1-phase-2-end");
          robot.choose("#end-kind", "an einem Tag im Jahr");
          robot.choose("#end-round", "den nächsten von einigen Tagen im Jahr");
        });
  }

  @Test
  void classesByTurnsAndRules() {
    check(
        "class-rule",
        robot -> {
          robot.click("6 months, even/odd").choose("#scheme", "abwechselnd und nach Regeln");
          robot.click("#add-rule").replaceText("#rule-form", "{major}.13").press("Enter");
          robot
              .click("#add-rule")
              .choose("#rule-kind", "es in manchen Monaten oder Jahren fällig ist");
        });
    check(
        "class-added",
        robot -> robot.choose("#scheme", "abwechselnd und nach Regeln").click("#add-class"));
  }
}
