package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.store.UnsavedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Who reads German begins a plan, has several scenarios of it, saves it and takes its picture home
/// in German.
@ExtendWith({InGerman.class, Windows.class})
class InGermanFromStartToFileTest {
  @TempDir private Path folder;

  private CadenceWindow open(Robot robot, String plan) {
    return CadenceWindow.open(robot, folder, plan);
  }

  @Test
  void aNewPlanIsAskedForAndNamesItsPartsInGerman(Robot robot) throws Exception {
    CadenceWindow window = open(robot, "go");
    robot.press("Ctrl+Shift+N").waitFor("Neuer Plan").waitFor("Abbrechen");
    assertThat(robot.words()).contains("Fällig am", "Ein Release alle", "Monate", "Plan anlegen");
    robot.type("Xen Project").replaceText("#new-version", "neu").press("Enter");
    assertThat(robot.text("#new-version-message"))
        .isEqualTo("gefunden: „neu“; erlaubt: eine Version mit einer Zahl darin wie 1.0");
    robot.replaceText("#new-version", "4.23").replaceText("#new-day-text", "14. März 2027");
    robot.press("Enter");
    FilesTest.waitForTitle(robot, "• Xen Project – Cadence");
    window.saveAs("xen.cadence.json");
    Plan saved = PlanFiles.read(folder.resolve("xen.cadence.json"));
    Scenario first = saved.scenarios().getFirst();
    assertThat(first.name()).isEqualTo("6 Monate");
    assertThat(first.anchor().date()).isEqualTo("2027-03-14");
    assertThat(first.rules().support().classes().getFirst().phases())
        .extracting(Phase::name)
        .containsExactly("voller Support", "nur Sicherheitsfixes");
  }

  @Test
  void aSampleIsFoundByWhatItsCardSays(Robot robot) {
    open(robot, "xen-2018");
    robot.press("F10").press("Down").press("Down").press("Enter");
    robot.waitFor("Neu aus einem Beispiel").waitFor("14 Beispiele").type("szenarien");
    assertThat(robot.text("#samples-status")).isEqualTo("1 Beispiel");
    robot.replaceText("#sample-search", "cobol");
    assertThat(robot.text("#samples-status")).isEqualTo("Keins passt dazu.");
    robot.click("Abbrechen");
  }

  @Test
  void aScenarioIsCopiedAndItsNameHasToBeFree(Robot robot) {
    open(robot, "xen-2018");
    robot.click("8 months").press("Ctrl+D").waitFor("Name des Szenarios");
    assertThat(robot.text("#scenario-name")).isEqualTo("8 months (Kopie)");
    robot.replaceText("#scenario-name", "9 months");
    assertThat(robot.text("#scenario-name-message"))
        .isEqualTo("Ein Szenario „9 months“ gibt es schon.");
    robot.replaceText("#scenario-name", "").press("Enter");
    assertThat(robot.text("#scenario-name-message"))
        .isEqualTo("gefunden: nichts; erlaubt: ein Name wie 8 Monate, höchstens 120 Zeichen");
    robot.in("#scenario-name-form").click("Abbrechen").waitUntilGone("#scenario-name-form");
  }

  @Test
  void aPictureHasBounds(Robot robot) {
    open(robot, "xen-2018");
    robot.press("Ctrl+E").waitFor("Bild exportieren").replaceText("#picture-width", "breit");
    assertThat(robot.text("#picture-width-message"))
        .isEqualTo("gefunden: „breit“; erlaubt: eine ganze Zahl von 100 bis 10000");
    robot.replaceText("#picture-width", "10000").press("Enter");
    robot.replaceText("#picture-height", "5000").press("Enter").click("2 ×");
    assertThat(robot.text("#picture-problem"))
        .isEqualTo(
            "Ein Bild von 10000 × 5000 mit Skalierung 2 hat 200 Millionen Pixel; erlaubt: höchstens"
                + " 110 Millionen.");
    assertThat(robot.text("#picture-pixels")).isEqualTo("10000 × 5000 Pixel");
    robot.click("Abbrechen");
  }

  @Test
  void noFileIsReplacedUnasked(Robot robot) {
    CadenceWindow window = open(robot, "xen-2018");
    window.put("mine.cadence.json", "theirs");
    robot.willChooseFile(folder.resolve("mine")).press("Ctrl+Shift+S");
    robot.waitFor("mine.cadence.json gibt es dort schon. Ersetzen?").click("Abbrechen");
    assertThat(window.text("mine.cadence.json")).isEqualTo("theirs");
  }

  @Test
  void unsavedChangesAreAskedAbout(Robot robot) {
    CadenceWindow window = open(robot, "xen-2018");
    robot.click("8");
    window.settled();
    robot.willChooseFile(window.put("other.json", "theirs")).press("Ctrl+O");
    robot.waitFor("Änderungen am Plan von Xen Project 2018 speichern?").click("Nicht speichern");
    robot.waitFor("other.json wurde nicht geöffnet").click("Schließen");
  }

  @Test
  void whatAnEarlierRunLeftIsOfferedWithItsDay(Robot robot) throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2027-02-28T09:30:00Z"), ZoneOffset.UTC);
    try (UnsavedWork work = new UnsavedWork(folder.resolve("user"), clock)) {
      Plan left = Samples.read("xen-2018");
      work.keep(UUID.randomUUID(), new UnsavedPlan(Optional.empty(), left, "9 months"));
    }
    open(robot, "go");
    robot.waitFor("Mit nicht gespeicherten Änderungen an Xen Project 2018 fortfahren?");
    robot.waitFor(
        "Cadence wurde beendet, bevor sie gespeichert waren. Sie sind vom 28. Feb. 2027, 09:30"
            + " Uhr.");
    robot.click("Verwerfen");
  }

  @Test
  void whatIsStoppedIsSaid(Robot robot) {
    CadenceWindow.openPlanningBy(never -> {}, robot, folder);
    robot.replaceText("#last-year", "2040").press("Enter");
    assertThat(robot.text("#status")).isEqualTo("Planung von „6 months“ …");
    robot.click("#cancel-work").waitFor("#trouble");
    assertThat(robot.text("#trouble")).endsWith("Planung von „6 months“ wurde abgebrochen.");
  }
}
