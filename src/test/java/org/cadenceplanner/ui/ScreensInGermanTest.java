package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens around the charts for a committer who speaks German, and types it.
@ExtendWith({InGerman.class, Windows.class})
class ScreensInGermanTest {
  @TempDir private Path folder;

  @Test
  void aReleaseIsRecordedOnADayTypedInGerman(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months");
    assertThat(robot.text("#tab-moved")).endsWith(" Tage verschoben");
    robot.click("#tab-releases");
    assertThat(window.columns("#releases")).startsWith("Release", "Datum", "Status", "War fällig");
    robot.in("#releases").click("4.11").press("Down");
    assertThat(robot.words()).contains("4.12, geplant für Di. 12. März 2019, erschienen am");
    robot.replaceText("#released-on-text", "12. Juli 2018").press("Enter");
    assertThat(robot.text("#released-on-message"))
        .isEqualTo("12. Juli 2018 kommt erst noch; erlaubt: ein Tag bis heute, 11. Juli 2018");
    robot.replaceText("#released-on-text", "11.7.2018").press("Enter");
    window.settled();
    assertThat(undo(robot)).endsWith("4.12 erschienen am 11. Juli 2018");
    assertThat(window.saveAs("recorded.cadence.json")).contains("2018-07-11");
    assertThat(said(robot, "#timeline")).startsWith("Zeitachse: ");
    robot.press("Ctrl+T");
    assertThat(said(robot, "#timeline")).contains("; gezeigt: 10. Jan. 2018 bis 9. Jan. 2019");
  }

  @Test
  void hoursAndLengthsAreTypedInGerman(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+4").waitFor("#load");
    assertThat(robot.words()).contains("h im Monat", "Wer die Arbeit macht:");
    robot.replaceText("#person-1-hours", "7,5").press("Enter");
    assertThat(robot.text("#person-1-hours")).isEqualTo("7,5");
    assertThat(undo(robot)).endsWith(": 7,5 Stunden im Monat");
    robot.replaceText("#person-1-hours", "745");
    assertThat(robot.text("#person-1-hours-message"))
        .endsWith("; erlaubt: eine Zahl von 0 bis 744");
    robot.press("Esc").click("#tab-hours");
    assertThat(robot.text("#point-release-every")).isEqualTo("4 Monate");
    robot.replaceText("#point-release-every", "6 Wochen").press("Enter");
    assertThat(robot.text("#point-release-every")).isEqualTo("6 Wochen");
    assertThat(undo(robot)).endsWith("Ein Punkt-Release alle: 6 Wochen");
    robot.replaceText("#point-release-every", "2 weeks").press("Enter");
    assertThat(robot.text("#point-release-every")).isEqualTo("2 Wochen");
    robot.replaceText("#point-release-every", "bald");
    assertThat(robot.text("#point-release-every-message"))
        .endsWith("; erlaubt: eine Länge wie 4 Monate");
    assertThat(window.saveAs("hours.cadence.json"))
        .contains("\"pointReleaseEvery\": \"2 weeks\"", "\"hours\": 7.5");
  }

  @Test
  void theYearsNameTheOtherScenarioAndWhatIsNearHolidays(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+2").waitFor("#years");
    assertThat(robot.words()).contains("Vergleichen mit", "kein anderes Szenario", "Alle Tage");
    assertThat(window.columns("#near"))
        .containsExactly("Szenario", "Was", "Datum", "Status", "Feiertage innerhalb von 7 Tagen");
    assertThat(robot.words()).anyMatch(words -> words.endsWith(" nahe an Feiertagen"));
    robot.choose("#beside", "9 months");
    robot.waitUntil("both scenarios", () -> said(robot, "#years").contains(". 9 months: "));
    assertThat(said(robot, "#years")).startsWith("Jahr für Jahr: 8 months: ");
  }

  @Test
  void scenariosAreComparedWithTheBestOfEachRow(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+3");
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    assertThat(window.columns("#comparison")).startsWith("Zahl", "6 months", "8 months");
    assertThat(robot.words()).contains("Szenarien", "Zahlen", "Aussagen");
    assertThat(robot.words()).contains("6 von 7");
    assertThat(said(robot, "#compare-chart"))
        .startsWith("Nebeneinander auf einer Achse: 6 months; 8 months; ");
  }

  private static String said(Robot robot, String chart) {
    return robot.read(() -> robot.node(chart, Node.class).getAccessibleText());
  }

  private static String undo(Robot robot) {
    return robot.node("#undo", Node.class).getAccessibleText();
  }
}
