package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer who speaks German changes days, holidays, milestones and limits.
@ExtendWith({InGerman.class, Windows.class})
class DateRulesInGermanTest {
  private RulesWindow window;

  @BeforeEach
  void openTheXenPlan(Robot robot) throws Exception {
    window = RulesWindow.on("6 months", robot);
  }

  @Test
  void aSummitIsBlocked(Robot robot) {
    robot.click("#add-event").waitFor("Kein Release um ein Ereignis herum");
    robot.replaceText("#event-first", "20. Juni 2018").replaceText("#event-last", "19.6.2018");
    robot.replaceText("#event-name", "Xen-Treffen").replaceText("#event-before", "3");
    robot.click("#event-form-set");
    assertThat(
            robot.sees(
                "gefunden: ein Tag vor dem ersten; erlaubt: der erste Tag oder ein späterer"))
        .isTrue();
    robot.replaceText("#event-last", "22. Juni 2018").click("#event-form-set");
    robot.waitFor("Xen-Treffen 20.–22. Juni 2018, 3 Tage davor");
    assertThat(window.lastStep()).contains("Ereignis Xen-Treffen hinzufügen");
    window.undoesAndRedoes(1);
  }

  @Test
  void weekdaysAreRefusedUntilOneIsLeft(Robot robot) {
    robot.click("#weekday-friday");
    assertThat(window.lastStep()).contains("Release: auch am Freitag");
    for (String day : List.of("tuesday", "wednesday", "thursday", "friday")) {
      robot.click("#weekday-" + day);
    }
    assertThat(window.lastStep()).contains("Release: nie am Donnerstag");
    assertThat(robot.text("#weekdays-message"))
        .isEqualTo("Freitag ist der letzte Tag, der bleibt; erlaubt: mindestens ein Wochentag");
  }

  @Test
  void aShareOfTheCommittersBlocksADay(Robot robot) {
    robot.choose("#direction", "Termin auslassen").choose("#blocking", "ein Anteil hat frei");
    robot.replaceText("#blocking-share", "12,5").press("Enter");
    assertThat(window.lastStep()).contains("Gesperrt ab einem Anteil von 12,5 %");
    assertThat(robot.text("#blocking-share")).isEqualTo("12,5");
    window.undoesAndRedoes(3);
  }

  @Test
  void aMilestoneIsTypedAndComesAgain(Robot robot) {
    robot.replaceText("#milestone-2-before", "10 Wochen").press("Enter");
    assertThat(robot.text("#milestone-2-before")).isEqualTo("10 Wochen davor");
    assertThat(window.lastStep()).contains("Code freeze 10 Wochen davor");
    robot.click("#milestone-3-more").replaceText("#milestone-3-every", "2 Wochen").press("Enter");
    assertThat(window.lastStep()).contains("RC alle 2 Wochen");
    robot.choose("#milestone-3-own-dates", "eigene Tage").click("#milestone-3-weekday-friday");
    assertThat(window.lastStep()).contains("RC: auch am Freitag");
    robot.press("Esc").waitUntilGone("#milestone-3-every");
    assertThat(robot.sees("RC 1, dann alle 2 Wochen, eigene Tage")).isTrue();
    window.undoesAndRedoes(4);
  }

  @Test
  void theCalendarsBecomeTheScenariosOwn(Robot robot) {
    robot.click("Diesem Szenario andere Kalender geben");
    robot.waitFor("Diese gelten nur für dieses Szenario.");
    assertThat(window.lastStep()).contains("Eigene Kalender");
    robot
        .click("#add-calendar")
        .waitFor("#calendar-search")
        .type("qqq")
        .waitFor("Keiner heißt so.");
    robot.press("Esc");
    window.undoesAndRedoes(1);
  }

  @Test
  void aLimitIsTyped(Robot robot) {
    robot.click("#add-limit").waitFor("Eine Grenze für alle Szenarien");
    robot.choose("#limit-kind", "Support nach dem nächsten Release");
    robot.replaceText("#limit-least", "2 Jahre").click("#limit-form-set").waitFor("#limit-1");
    assertThat(window.plan().limits())
        .extracting("least")
        .containsExactly(new Length(2, LengthUnit.YEARS));
    robot.click("#limit-1").waitFor("#limit-least");
    assertThat(robot.text("#limit-least")).isEqualTo("2 Jahre");
    robot.press("Esc");
    window.undoesAndRedoes(1);
  }
}
