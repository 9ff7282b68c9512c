package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.ui.Tips.told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a committer does on the Load screen: sees the hours, and finds someone who would like to
/// carry a part of them.
@ExtendWith(Windows.class)
class LoadTest {
  private static final String EIGHT_MONTHS = "8 months";

  @TempDir private Path folder;
  private CadenceWindow window;

  @BeforeEach
  void everyEightMonths(Robot robot) {
    window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click(EIGHT_MONTHS).click("#screen-4").waitFor("#load");
  }

  @Test
  void theKeysShowTheSameScreen(Robot robot) {
    robot.press("Ctrl+1").waitUntilGone("#load").press("Ctrl+4").waitFor("#load");
    assertThat(robot.sees("#load-chart")).isTrue();
  }

  @Test
  void onePersonCarriesAllOfIt(Robot robot) {
    assertThat(figures()).contains("of 60 h", "100 %", "of it carried by one person");
    assertThat(chart(robot))
        .startsWith("Load: ")
        .contains("The people have 60 hours a month; 96 of 96 months have more work than that.");
  }

  @Test
  void aSecondPersonRaisesTheLineAndHalvesTheShare(Robot robot) {
    double before = lineOf(robot);
    robot.click("#add-person").replaceText("#person-name", "Anna");
    robot.replaceText("#person-hours", "60").click("#person-form-set").waitFor("#person-2-name");
    assertThat(figures()).contains("of 120 h", "50 %").doesNotContain("100 %");
    assertThat(chart(robot)).contains("120 hours a month; 0 of 96 months");
    assertThat(lineOf(robot)).isLessThan(before);
    assertThat(window.saveAs("two.cadence.json"))
        .contains("{\"name\": \"Anna\", \"hours\": 60, \"branches\": 4}");
    assertThat(undo(robot)).isEqualTo("Undo: Add a person: Anna");
    robot.click("#undo").waitUntilGone("#person-2-name");
    assertThat(figures()).contains("of 60 h", "100 %");
    robot.click("#redo").waitFor("#person-2-name");
    assertThat(figures()).contains("of 120 h", "50 %");
    robot.click("#remove-person-2").waitUntilGone("#person-2-name");
    assertThat(undo(robot)).isEqualTo("Undo: Remove Anna");
    assertThat(figures()).contains("of 60 h", "100 %");
  }

  @Test
  void aPersonIsChangedInPlace(Robot robot) {
    robot.replaceText("#person-1-hours", "7,5").press("Enter");
    assertThat(robot.text("#person-1-hours")).isEqualTo("7.5");
    assertThat(undo(robot)).isEqualTo("Undo: one person: 7.5 hours a month");
    robot.replaceText("#person-1-branches", "6").press("Enter");
    robot.replaceText("#person-1-name", "Jan").press("Enter");
    assertThat(undo(robot)).isEqualTo("Undo: Rename one person to Jan");
    assertThat(window.saveAs("jan.cadence.json"))
        .contains("{\"name\": \"Jan\", \"hours\": 7.5, \"branches\": 6}");
    window.undoneAll();
    assertThat(robot.text("#person-1-name")).isEqualTo("one person");
    assertThat(robot.text("#person-1-hours")).isEqualTo("60");
    window.redoneAll();
    assertThat(robot.text("#person-1-name")).isEqualTo("Jan");
  }

  @Test
  void oneHourAndOneBranchAreOneOfEach(Robot robot) {
    robot.replaceText("#person-1-hours", "1").press("Enter");
    assertThat(undo(robot)).isEqualTo("Undo: one person: 1 hour a month");
    robot.replaceText("#person-1-branches", "1").press("Enter");
    assertThat(undo(robot)).isEqualTo("Undo: one person: 1 branch at once");
  }

  @Test
  void whatIsAllowedIsSaidWhileOneTypes(Robot robot) {
    robot.replaceText("#person-1-hours", "745");
    assertThat(robot.text("#person-1-hours-message"))
        .isEqualTo("found '745'; allowed: a number from 0 to 744");
    robot.replaceText("#person-1-branches", "four");
    assertThat(robot.text("#person-1-branches-message"))
        .isEqualTo("found 'four'; allowed: a whole number from 0 to 1000");
    robot.press("Esc").click("#add-person").replaceText("#person-name", " ");
    robot.click("#person-form-set");
    assertThat(robot.text("#person-name-message")).contains("allowed: a name such as Anna");
    assertThat(robot.sees("#person-2-name")).isFalse();
  }

  @Test
  void aScenarioHasPeopleOfItsOwn(Robot robot) {
    robot.choose("#people-own", "own people in this scenario");
    assertThat(undo(robot)).isEqualTo("Undo: Own people for 8 months");
    robot.replaceText("#person-1-hours", "100").press("Enter");
    assertThat(figures()).contains("of 100 h");
    robot.click("9 months");
    assertThat(robot.text("#person-1-hours")).isEqualTo("60");
    assertThat(figures()).contains("of 60 h");
    robot.click(EIGHT_MONTHS);
    assertThat(robot.text("#person-1-hours")).isEqualTo("100");
    robot.choose("#people-own", "the same people in all scenarios");
    assertThat(robot.text("#person-1-hours")).isEqualTo("60");
  }

  @Test
  void withNobodyThereIsNoLine(Robot robot) {
    robot.click("#remove-person-1").waitUntilGone("#person-1-name");
    assertThat(robot.sees("Nobody: there is no line in the chart.")).isTrue();
    assertThat(places(robot).shows("available", EIGHT_MONTHS)).isFalse();
    assertThat(figures()).contains("–");
  }

  @Test
  void whatWorkTakesIsChangedAndCheckedFieldByField(Robot robot) {
    robot.click("#tab-hours").replaceText("#hours-release", "240").press("Enter");
    assertThat(undo(robot)).isEqualTo("Undo: A release: 240");
    robot.replaceText("#security-share", "101");
    assertThat(robot.text("#security-share-message"))
        .isEqualTo("found '101'; allowed: a number from 0 to 100");
    robot.replaceText("#security-share", "20 %").press("Enter");
    assertThat(robot.text("#security-share")).isEqualTo("20");
    robot.replaceText("#point-release-every", "soon");
    assertThat(robot.text("#point-release-every-message"))
        .isEqualTo("found 'soon'; allowed: a length such as 4 months");
    robot.replaceText("#point-release-every", "6").press("Enter");
    assertThat(window.saveAs("hours.cadence.json"))
        .contains(
            "\"securityShare\": 0.2",
            "\"hoursPerRelease\": 240",
            "\"pointReleaseEvery\": \"6 months\"");
    window.undoneAll();
    assertThat(robot.text("#hours-release")).isEqualTo("120");
    assertThat(robot.text("#security-share")).isEqualTo("35");
  }

  @Test
  void eachYearStandsInATableForThoseWhoCannotSeeTheChart(Robot robot) {
    robot.click("#tab-years").waitFor("#work-years");
    assertThat(window.columns("#work-years"))
        .containsExactly(
            "Year",
            "Backports",
            "Security backports",
            "Point releases",
            "Releases",
            "All hours",
            "People have",
            "Months over");
    List<List<String>> rows = window.rows("#work-years");
    assertThat(rows).hasSize(8);
    assertThat(rows.getFirst().getFirst()).isEqualTo("2017");
    assertThat(rows).allMatch(row -> row.get(6).equals("720"));
    assertThat(places(robot).shows("work of year", EIGHT_MONTHS, "2017")).isTrue();
  }

  @Test
  void aMonthTellsItsHoursItsBranchesAndItsReleases(Robot robot) {
    Point2D place = places(robot).of("work", EIGHT_MONTHS, "BACKPORTS");
    double x = places(robot).plot().x(LocalDate.of(2019, 3, 1)) + 2;
    robot.hoverAt("#load-chart", x, place.getY());
    assertThat(told(robot)).hasSize(4);
    assertThat(told(robot).getFirst()).matches("March 2019: \\d+ hours of work, .* more .*");
    assertThat(told(robot).get(1)).startsWith("Backports ");
    assertThat(told(robot).get(2)).contains("branches supported on average: ");
    assertThat(told(robot).get(3)).endsWith("of the work on 4.12, release on Tue 12 Mar 2019");
  }

  @Test
  void aRuleChangedOnTheLeftChangesTheHours(Robot robot) {
    String before = chart(robot);
    robot.click("12").waitUntil("other hours", () -> !chartNow(robot).equals(before));
    assertThat(figures()).contains("of 60 h");
  }

  @Test
  void whatWasChangedOnAnotherScreenIsSeenOnReturn(Robot robot) {
    String before = chart(robot);
    robot.press("Ctrl+1").waitUntilGone("#load").click("12").press("Ctrl+4").waitFor("#load");
    assertThat(chart(robot)).isNotEqualTo(before);
    assertThat(figures()).contains("of 60 h");
    robot.press("Ctrl+1").waitUntilGone("#load").press("Ctrl+Z").press("Ctrl+4").waitFor("#load");
    assertThat(chart(robot)).isEqualTo(before);
  }

  private static String chartNow(Robot robot) {
    return robot.node("#load-chart", Node.class).getAccessibleText();
  }

  private static String chart(Robot robot) {
    return robot.read(() -> chartNow(robot));
  }

  private static double lineOf(Robot robot) {
    return places(robot).of("available", EIGHT_MONTHS).getY();
  }

  private static ChartPlaces places(Robot robot) {
    return new ChartPlaces(robot, "#load-chart");
  }

  private static String undo(Robot robot) {
    return robot.node("#undo", Node.class).getAccessibleText();
  }

  private List<String> figures() {
    return window.figures("#load-figures");
  }
}
