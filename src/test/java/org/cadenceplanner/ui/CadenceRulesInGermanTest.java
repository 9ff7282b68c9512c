package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever speaks German changes in German how often releases are due, and from when on.
@ExtendWith({InGerman.class, Windows.class})
class CadenceRulesInGermanTest {
  @Test
  void intervalsInTurnAreTypedInGerman(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").replaceText("#cadence-amount", "25 Wochen, 1 Monat");
    robot.click("Übernehmen").waitUntilGone("#cadence-form");
    assertThat(cadence(window))
        .isEqualTo(new Cadence.Every(List.of(Length.ofWeeks(25), Length.ofMonths(1))));
    robot.click("#cadence-other");
    assertThat(robot.text("#cadence-amount")).isEqualTo("25 Wochen, 1 Monat");
    robot.press("Esc").click("#cadence-9");
    assertThat(window.lastStep()).contains("Takt: 9 Monate");
    window.undoesAndRedoes(2);
  }

  @Test
  void daysOfTheYearAreChosenInGerman(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#cadence-other").click("Feste Tage im Jahr");
    robot.choose("#slot-1-which", "3. Woche").choose("#slot-1-weekday", "Donnerstag");
    robot.choose("#slot-1-month", "März").click("#cadence-form-set");
    robot.waitUntilGone("#cadence-form").click("#cadence-other");
    assertThat(robot.text("#slot-1-which")).isEqualTo("3. Woche");
    robot.press("Esc");
    window.undoesAndRedoes(1);
  }

  @Test
  void aLateReleaseIsCaughtUp(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#slip", "wird aufgeholt");
    assertThat(window.lastStep()).contains("Ein spätes Release wird aufgeholt");
    robot.replaceText("#gap-minimum", "5 Monate").press("Enter");
    assertThat(window.lastStep()).contains("Abstand der Releases mindestens 5 Monate");
    assertThat(window.edited().rules().gap())
        .isEqualTo(new Gap(Optional.of(Length.ofMonths(5)), Optional.empty()));
    robot.replaceText("#gap-minimum", "kurz").press("Enter");
    assertThat(robot.text("#gap-minimum-message"))
        .endsWith("; erlaubt: eine Länge wie 5 Monate, oder nichts");
    robot.replaceText("#gap-minimum", "").press("Enter");
    assertThat(window.lastStep()).contains("Kein Mindestabstand der Releases");
    window.undoesAndRedoes(3);
  }

  @Test
  void otherRulesHoldFromADayOn(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("Andere Regeln ab einem Release oder Tag …").click("ab einem Tag");
    robot.replaceText("#era-from-day", "1. Juni 2020").click("Hinzufügen");
    robot.waitUntilGone("#era-form");
    assertThat(window.lastStep()).contains("Andere Regeln ab 1. Juni 2020");
    assertThat(robot.sees("vor 1. Juni 2020")).isTrue();
    assertThat(robot.sees("alles wie davor")).isTrue();
    assertThat(robot.text("#support-inherited")).isEqualTo("wie vor 1. Juni 2020");
    robot.click("#cadence-9");
    assertThat(robot.text("#cadence-as-before")).isEqualTo("Wieder wie vor 1. Juni 2020");
    robot.click("#cadence-as-before");
    assertThat(window.lastStep()).contains("Takt wie vor 1. Juni 2020");
    window.undoesAndRedoes(3);
  }

  @Test
  void theFirstReleaseOfAnEraHasADayOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("ab 4.15").click("dem letzten Termin").click("an einem Tag");
    robot.replaceText("#era-day", "3.3.2021").replaceText("#era-decided", "gestern");
    robot.press("Enter");
    assertThat(robot.text("#era-decided-message")).contains("erlaubt: ein Tag wie");
    robot
        .replaceText("#era-decided", "1. Mai 2018")
        .press("Enter")
        .waitUntilGone("#era-start-form");
    assertThat(window.lastStep()).contains("4.15 fällig am 3. März 2021");
    assertThat(window.edited().scenario().eras().getLast().anchor())
        .contains(LocalDate.of(2021, 3, 3));
    assertThat(robot.text("#anchor")).isEqualTo("4.15 · 3. März 2021");
    window.undoesAndRedoes(1);
  }

  @Test
  void aReleaseIsSkipped(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#skip-add").choose("#skip-version", "4.13").replaceText("#skip-slots", "2");
    robot.click("Auslassen").waitUntilGone("#skip-form");
    assertThat(robot.text("#skipped-4.13")).isEqualTo("4.13 · 2 Termine");
    assertThat(window.lastStep()).contains("Termin von 4.13 auslassen");
    robot.click("#skip-remove-4.13");
    assertThat(window.lastStep()).contains("4.13 nicht mehr auslassen");
    window.undoesAndRedoes(2);
  }

  @Test
  void aTimeHasAGoalAndADateIsSetByHand(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("ab 4.15").click("Ziel").press("Enter");
    assertThat(robot.text("#goal-what-message"))
        .endsWith("; erlaubt: was erreicht werden soll, in einigen Worten");
    robot.type("weniger Aufwand").click("Hinzufügen").waitUntilGone("#goal-form");
    assertThat(window.lastStep()).contains("Ziel: weniger Aufwand");
    robot.click("Einen Tag von Hand festlegen").type("4.11");
    assertThat(robot.text("#pin-version-message"))
        .isEqualTo("4.11 ist seit dem 10. Juli 2018 erschienen; erlaubt: ein künftiges Release");
    robot.replaceText("#pin-version", "4.16").replaceText("#pin-day-text", "2.6.2021");
    robot.click("Übernehmen").waitUntilGone("#pin-fields");
    assertThat(window.lastStep()).contains("4.16 auf 2. Juni 2021 festlegen");
    window.undoesAndRedoes(2);
  }

  private static Cadence cadence(RulesWindow window) {
    return window.edited().rules().cadence();
  }
}
