package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.cli.Shell.Ran;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The window shows when releases may come, were they as late as those of the history.
@ExtendWith(Windows.class)
class ForecastScreenTest {
  @TempDir private Path folder;

  @Test
  void bandsLieAroundTheReleasesToComeAndTheTableSaysTheirDays(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").click("View").click("Show forecast");
    waitForBand(robot, "4.14");
    assertThat(places(robot).shows("forecast", "8 months", "4.11")).isFalse();
    assertThat(window.columns("#forecast"))
        .containsExactly(
            "Release", "Planned", "10 % by", "Half by", "80 % by", "90 % by", "Blocked");
    assertThat(window.rows("#forecast").getFirst()).startsWith("4.12", "Tue 12 Mar 2019");
    assertThat(robot.text("#forecast-basis")).contains("10,000 futures, seed 1");
    assertThat(chart(robot)).contains("with when releases may come");
    robot.click("View").click("Show forecast").waitUntilGone("#tab-forecast");
    assertThat(places(robot).shows("forecast", "8 months", "4.14")).isFalse();
    assertThat(chart(robot)).doesNotContain("may come");
  }

  @Test
  void restingOnABandTellsWhenItsReleaseComesInHalfOfTheFutures(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+F");
    waitForBand(robot, "4.14");
    assertToldAtBand(
        robot,
        "(?s).*4\\.14: half of the futures between \\d+ \\w+ 2020 and \\d+ \\w+ 2020, 80 % between"
            + " .*");
    Point2D band = insideBand(robot);
    robot.clickAt("#timeline", band.getX(), band.getY());
    assertThat(chart(robot)).contains("selected: 4.14, 14 Jul 2020");
  }

  @Test
  void itFollowsEachChangeAndTheScenarioLookedAt(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+F");
    waitForPlanned(robot, window, "Tue 12 Mar 2019");
    robot.click("#cadence-9");
    waitForPlanned(robot, window, "Wed 10 Apr 2019");
    robot.press("Ctrl+Z");
    waitForPlanned(robot, window, "Tue 12 Mar 2019");
    robot.in("#scenario-tabs").click("6 months");
    waitForPlanned(robot, window, "Thu 10 Jan 2019");
  }

  @Test
  void itIsShownAgainAtTheNextStart(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+F").waitFor("#forecast");
    Toolkit.closeAll();
    Background.end();
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("8 months");
    waitForBand(robot, "4.14");
    assertThat(isOn(robot)).isTrue();
    assertThat(robot.sees("#forecast")).isFalse();
  }

  @Test
  void whereTooLittleIsKnownTheWindowSaysSoAndNothingOfAnotherPlanIsShown(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+F");
    waitForBand(robot, "4.14");
    SampleGalleryTest.choose(robot, "nodejs");
    robot.waitFor("#no-forecast");
    assertThat(robot.text("#no-forecast"))
        .isEqualTo(
            "No forecast: the history has 0 slips to go by; at least 5 are needed. How often it was"
                + " meant to release can be stated in Timeline, under Forecast.");
    assertThat(window.rows("#forecast")).isEmpty();
    assertThat(isOn(robot)).isTrue();
    robot.press("Ctrl+F").waitUntilGone("#no-forecast");
  }

  @Test
  void itCanBeStoppedAndHoldsUpNothing(Robot robot) {
    CadenceWindow.openPlanningBy(never -> {}, robot, folder);
    robot.click("8 months").press("Ctrl+F").waitFor("Looking ahead …");
    robot.click("#cadence-9").waitFor("Looking ahead …");
    assertThat(chart(robot)).contains("every 9 months");
    robot.waitFor("#cancel-work").click("#cancel-work");
    assertThat(robot.text("#no-forecast")).isEqualTo("Looking ahead was stopped.");
    assertThat(robot.text("#status")).startsWith("Planned to 2024");
  }

  @Test
  void thePictureIsTheOneOfTheCommandLine(Robot robot) throws Exception {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+F").press("Ctrl+E").click("Light");
    robot.willChooseFile(folder.resolve("window.png")).click("#save-picture");
    robot.waitUntil("the picture", () -> robot.text("#status").equals("Saved window.png"));
    Ran ran =
        Shell.in(folder)
            .run("chart", "xen-2018", "--scenario=8 months", "--forecast", "-o", "line.png");
    assertThat(ran.err()).isEmpty();
    assertThat(Files.mismatch(folder.resolve("window.png"), folder.resolve("line.png")))
        .isEqualTo(-1);
  }

  @Test
  void howOftenItWasMeantToReleaseIsStatedInThePlan(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "nodejs");
    robot.press("Ctrl+F").waitFor("#no-forecast").waitFor("#past-intervals");
    robot.replaceText("#past-intervals", "10: often").press("Enter");
    assertThat(robot.text("#past-intervals-message"))
        .startsWith("found '10: often'; allowed: releases, each once, with the interval");
    robot.replaceText("#past-intervals", "10: 6 months").press("Enter");
    robot.waitUntil("a forecast", () -> !window.rows("#forecast").isEmpty());
    assertThat(robot.sees("#no-forecast")).isFalse();
    assertThat(robot.text("#forecast-basis")).contains("Counted against 6 months from 10 on.");
    assertThat(window.saveAs("node.cadence.json"))
        .contains("{\"from\": \"10\", \"interval\": \"6 months\"}");
    robot.press("Ctrl+Z").waitFor("#no-forecast");
    assertThat(robot.text("#past-intervals")).isEmpty();
  }

  @Test
  void theScenariosComparedHaveTheirChancesSideBySide(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#screen-3").waitFor("#comparison").press("Ctrl+F");
    waitForRow(robot, window, "80 % band of the next release", "± \\d+ days");
    assertThat(cells(window, "Met: 10 Nov ± 14 days").subList(1, 4)).startsWith("–").endsWith("–");
    assertThat(cells(window, "Ready on a blocked day"))
        .hasSize(window.columns("#comparison").size());
    robot.in("#scenario-tabs").click("9 months");
    robot.click("#cadence-12");
    waitForRow(robot, window, "Met: 10 Jul ± 14 days", "\\d.* %");
    robot.press("Ctrl+F");
    robot.waitUntil("figures alone", () -> !labels(window).contains("Ready on a blocked day"));
  }

  @Test
  void whereTooLittleIsKnownOfThoseComparedTheWindowSaysSo(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "nodejs");
    robot.click("#screen-3").waitFor("#comparison").press("Ctrl+F");
    robot.waitFor("#no-forecast-compared");
    assertThat(robot.text("#no-forecast-compared"))
        .startsWith("No forecast: the history has 0 slips to go by");
    assertThat(labels(window)).doesNotContain("Ready on a blocked day");
  }

  @Test
  @ExtendWith(InGerman.class)
  void itSpeaksGerman(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").click("Ansicht").click("Vorhersage zeigen");
    waitForBand(robot, "4.14");
    assertThat(window.columns("#forecast"))
        .containsExactly(
            "Release", "Geplant", "10 % bis", "Die Hälfte bis", "80 % bis", "90 % bis", "Gesperrt");
    assertToldAtBand(robot, "(?s).*4\\.14: die Hälfte der Verläufe zwischen .*");
    robot.replaceText("#past-intervals", "4.3: neun").press("Enter");
    assertThat(robot.text("#past-intervals-message")).startsWith("gefunden: „4.3: neun“; erlaubt:");
    robot.replaceText("#past-intervals", "4.5: 7 Monate").press("Enter");
    robot.waitUntil(
        "another basis",
        () -> robot.text("#forecast-basis").contains("Gezählt gegen 7 Monate ab 4.5."));
  }

  private static void waitForBand(Robot robot, String version) {
    robot.waitUntil(
        "the band of " + version, () -> places(robot).shows("forecast", "8 months", version));
  }

  /// Not on its edge, which may lie between two pixels.
  private static Point2D insideBand(Robot robot) {
    return places(robot).of("forecast", "8 months", "4.14").add(3, 3);
  }

  private static void assertToldAtBand(Robot robot, String expected) {
    // Where the chart makes room for the table it is drawn anew.
    Toolkit.settle();
    Point2D band = insideBand(robot);
    robot.hoverAt("#timeline", band.getX(), band.getY());
    assertThat(robot.words()).anyMatch(words -> words.matches(expected));
  }

  private static void waitForPlanned(Robot robot, CadenceWindow window, String day) {
    robot.waitUntil(
        "4.12 to be planned for " + day,
        () ->
            window.rows("#forecast").stream()
                .anyMatch(row -> row.getFirst().equals("4.12") && row.get(1).equals(day)));
  }

  private static void waitForRow(Robot robot, CadenceWindow window, String label, String expected) {
    robot.waitUntil(
        label,
        () ->
            labels(window).contains(label)
                && cells(window, label).stream().skip(1).anyMatch(cell -> cell.matches(expected)));
  }

  private static List<String> labels(CadenceWindow window) {
    return window.rows("#comparison").stream().map(List::getFirst).toList();
  }

  private static List<String> cells(CadenceWindow window, String label) {
    return window.rows("#comparison").stream()
        .filter(row -> row.getFirst().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOn(Robot robot) {
    return robot.read(
        () ->
            robot.node("#menu", MenuBar.class).getMenus().get(2).getItems().stream()
                .anyMatch(item -> item instanceof CheckMenuItem check && check.isSelected()));
  }

  private static String chart(Robot robot) {
    return robot.read(() -> robot.node("#timeline", Node.class).getAccessibleText());
  }

  private static ChartPlaces places(Robot robot) {
    return new ChartPlaces(robot);
  }
}
