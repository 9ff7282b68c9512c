package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Who reads German finds the same better dates.
@ExtendWith({InGerman.class, Windows.class})
class BetterDatesInGermanTest {
  @TempDir private Path folder;

  @Test
  void theBestDatesAreThoseFoundInEnglish(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+B").waitFor("#advised-1");
    assertThat(robot.text("#advice-summary"))
        .isEqualTo(
            "10.220 Pläne geprüft; 4.12 fällig an jedem Tag vom 8. Nov. 2018 bis 7. Nov. 2019."
                + " Jetzt ist 4.12 am So. 10. März 2019 fällig, Kosten: 11,98. Abstand bis 7 Tage"
                + " zu Ostern: kein Release, Meilensteine 2020 und 2024. Abstand bis 7 Tage zu"
                + " Weihnachten: kein Release, kein Meilenstein.");
    assertThat(robot.text("#advised-name")).isEqualTo("8 months, ab 12. Apr. 2019");
    robot.replaceText("#advise-cadences", "oft");
    assertThat(robot.text("#advise-cadences-message"))
        .isEqualTo("gefunden: „oft“; erlaubt: eine Länge wie 8 Monate");
    robot.replaceText("#advise-cadences", "9 Monate").press("Enter");
    robot.waitFor("1. 9 Monate, ab 16. März 2019").click("#make-scenario");
    robot.waitUntilGone("#advised").waitFor("9 Monate, ab 16. März 2019");
  }
}
