package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever speaks German puts right in German what the plan says of the past.
@ExtendWith({InGerman.class, Windows.class})
class ReleasesOnRecordInGermanTest {

  @Test
  void aReleaseIsAddedAndWhatCannotBeIsRefused(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    robot.click("#tab-releases").click("Release nachtragen …");
    robot.type("4.11");
    assertThat(robot.text("#record-version-message"))
        .isEqualTo(
            "4.11 ist schon eingetragen, erschienen am 10. Juli 2018; erlaubt: eine andere"
                + " Version");
    robot.replaceText("#record-version", "3.4").replaceText("#record-day-text", "24.8.2009");
    robot.replaceText("#record-end-1", "bald");
    assertThat(robot.text("#record-end-1-message")).contains("erlaubt: ein Tag wie 13. Juni 2019");
    robot
        .replaceText("#record-end-1", "Dezember 2010")
        .replaceText("#record-end-2", "24. Feb. 2011");
    robot.click("Hinzufügen").waitUntilGone("#record-form");
    HistoricRelease added = window.plan().history().getFirst();
    assertThat(added.ends())
        .containsEntry("full support", new HistoricEnd.InMonth(YearMonth.of(2010, 12)));
    String day = Words.weekdayAndDay(LocalDate.of(2009, 8, 24));
    assertThat(robot.sees("3.4, erschienen am " + day)).isTrue();
    robot.click("Ändern …").waitFor("Eintrag von 3.4");
    robot.click("Den Eintrag entfernen").waitUntilGone("#record-form");
    assertThat(window.lastStep()).contains("Eintrag von 3.4 entfernen");
    window.undoesAndRedoes(2);
  }
}
