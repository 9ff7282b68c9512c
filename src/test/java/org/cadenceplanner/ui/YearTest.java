package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.ui.Tips.told;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The years one above the other: what their days tell, selecting in them, and another scenario
/// under the one looked at.
@ExtendWith(Windows.class)
class YearTest {
  @TempDir private Path folder;

  @Test
  void aHolidayTellsItsNamesWhoKeepsItAndHowManyAreOff(Robot robot) {
    years(robot);
    hover(robot, "holidays", "2019-12-25");
    assertThat(told(robot))
        .startsWith("Wed 25 Dec 2019")
        .contains("Christmas Day (England, Germany/Berlin, Poland, USA)", "9 of 10 committers off")
        .anyMatch(line -> line.startsWith("No day for a release: holiday"));
  }

  @Test
  void aReleaseTellsWhenItWasDueAndWhyItMoved(Robot robot) {
    years(robot);
    hover(robot, "release", "8 months", "4.12");
    assertThat(told(robot))
        .startsWith("4.12 planned for Tue 12 Mar 2019", "Due Sun 10 Mar 2019")
        .contains("Not Sun 10 Mar 2019: Sunday");
  }

  @Test
  void aMilestoneTellsItsNameAndItsDay(Robot robot) {
    years(robot);
    hover(robot, "milestone", "8 months", "4.12", "Code freeze");
    assertThat(told(robot).getFirst()).startsWith("4.12: Code freeze Tue 8 Jan 2019");
  }

  @Test
  void aReleaseSelectedInTheYearsIsSelectedInTheTablesOfTheTimeline(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").click("#tab-releases").press("Ctrl+2");
    click(robot, "release", "8 months", "4.13");
    robot.press("Ctrl+1");
    assertThat(selected(robot, "#releases")).isEqualTo("4.13");
  }

  @Test
  void theArrowKeysGoFromReleaseToReleaseAndEscapeSelectsNothing(Robot robot) {
    years(robot);
    robot.click("#tab-dates").clickAt("#years", 5, 5).press("Right");
    assertThat(selected(robot, "#dates")).isEqualTo("4.12 release");
    robot.press("Right").press("Down");
    assertThat(selected(robot, "#dates")).isEqualTo("4.14 release");
    robot.press("Left").press("Up").press("Up");
    assertThat(selected(robot, "#dates")).isEqualTo("4.11 release");
    robot.press("Esc");
    assertThat(selected(robot, "#dates")).isEqualTo("nothing");
  }

  @Test
  void theArrowKeysGoOnFromAMilestoneWhoseReleaseComesAfterTheseYears(Robot robot) {
    years(robot);
    robot.click("#tab-dates");
    click(robot, "milestone", "8 months", "4.21", "Last posting date");
    robot.press("Right");
    assertThat(selected(robot, "#dates")).isEqualTo("4.21 Last posting date");
    robot.press("Left");
    assertThat(selected(robot, "#dates")).isEqualTo("4.20 release");
  }

  @Test
  void whatIsSelectedElsewhereIsSelectedHereToo(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").in("#moved").click("4.12 RC 4");
    robot.click("#screen-2").click("#tab-dates");
    assertThat(selected(robot, "#dates")).isEqualTo("4.12 RC 4");
    robot.in("#dates").click("4.12 RC 6");
    robot.press("Ctrl+1").click("#tab-releases");
    assertThat(selected(robot, "#releases")).isEqualTo("4.12");
  }

  @Test
  void anotherScenarioStandsUnderTheOneLookedAt(Robot robot) {
    years(robot);
    assertThat(said(robot)).contains("8 months: 3 places in the year, 10 Mar, 10 Jul, 10 Nov");
    compareWithNine(robot);
    assertThat(places(robot).shows("release", "9 months", "4.13")).isTrue();
    hover(robot, "release", "9 months", "4.13");
    assertThat(told(robot).getFirst()).startsWith("4.13 planned for Tue 14 Jan 2020");
    robot.choose("#beside", "no other scenario");
    assertThat(said(robot)).doesNotContain("9 months");
  }

  @Test
  void theOtherScenarioIsNeverTheOneLookedAt(Robot robot) {
    CadenceWindow window = years(robot);
    compareWithNine(robot);
    robot.in("#scenario-tabs").click("9 months");
    window.settled();
    assertThat(said(robot)).contains("9 months: 4 places").doesNotContain("8 months");
  }

  @Test
  void theYearsFollowTheRulesAlsoThoseChangedWhileTheyWereNotSeen(Robot robot) {
    CadenceWindow window = years(robot);
    robot.click("9");
    window.settled();
    assertThat(said(robot)).contains("4 places in the year");
    robot.click("#screen-1").click("6");
    window.settled();
    robot.press("Ctrl+2");
    assertThat(said(robot)).contains("2 places in the year");
    robot.press("Ctrl+Z").press("Ctrl+Z");
    window.settled();
    assertThat(said(robot)).contains("3 places in the year");
  }

  @Test
  void theTableNamesTheHolidaysNearAMilestone(Robot robot) {
    CadenceWindow window = years(robot);
    assertThat(robot.text("#tab-near")).endsWith("near holidays");
    assertThat(window.rows("#near"))
        .isNotEmpty()
        .allMatch(row -> row.getLast().endsWith("of 10 committers off"))
        .anyMatch(row -> row.getLast().contains("Good Friday"));
  }

  @Test
  void manyYearsScrollAndGoToWhatIsSelected(Robot robot) {
    String text = PlanFiles.text(Samples.read("xen-2018"));
    CadenceWindow window = new CadenceWindow(robot, folder);
    window.put("long.cadence.json", text.replace("\"to\": 2024", "\"to\": 2056"));
    CadenceWindow.open(robot, folder, "long.cadence.json");
    robot.click("8 months").press("Ctrl+2");
    ScrollPane pane = robot.node("#year-scroll", ScrollPane.class);
    robot.scroll("#years", 5);
    assertThat(robot.read(pane::getVvalue)).isPositive();
    robot.scroll("#years", -20);
    assertThat(robot.read(pane::getVvalue)).isZero();
    robot.click("#tab-dates").in("#dates").click("4.9 release");
    robot.press("End");
    assertThat(robot.read(pane::getVvalue)).isGreaterThan(0.5);
  }

  private CadenceWindow years(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").click("#screen-2");
    return window.settled();
  }

  private static void compareWithNine(Robot robot) {
    robot.choose("#beside", "9 months");
    robot.waitUntil("both scenarios", () -> places(robot).shows("release", "9 months", "4.13"));
  }

  private static ChartPlaces places(Robot robot) {
    return new ChartPlaces(robot, "#years");
  }

  private static void hover(Robot robot, String... what) {
    Point2D place = places(robot).of(what);
    robot.hoverAt("#years", place.getX(), place.getY());
  }

  private static void click(Robot robot, String... what) {
    Point2D place = places(robot).of(what);
    robot.clickAt("#years", place.getX(), place.getY());
  }

  private static String said(Robot robot) {
    return robot.node("#years", Node.class).getAccessibleText();
  }

  /// The first cell that is seen of the row that is selected.
  private static String selected(Robot robot, String id) {
    TableView<?> table = robot.node(id, TableView.class);
    return robot.read(
        () ->
            table.getSelectionModel().getSelectedIndices().stream()
                .map(
                    row ->
                        String.valueOf(table.getVisibleLeafColumns().getFirst().getCellData(row)))
                .findFirst()
                .orElse("nothing"));
  }
}
