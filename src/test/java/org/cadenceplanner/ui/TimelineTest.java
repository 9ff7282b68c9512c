package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Looking closer at the timeline, selecting in it, and recording what is out.
@ExtendWith(Windows.class)
class TimelineTest {
  @TempDir private Path folder;

  @Test
  void itsFiguresAreWorkedOutOnlyWhileItIsSeen(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018").settled();
    Node row = robot.node("#figures", Node.class);
    Labeled first = robot.read(() -> (Labeled) row.lookup(".value"));
    robot.press("Ctrl+2").click("#cadence-12");
    window.settled();
    assertThat(robot.read(first::getText)).isEqualTo("2");
    robot.press("Ctrl+1");
    robot.waitUntil("the figures", () -> window.figures().getFirst().equals("1"));
  }

  @Test
  void theWheelAndTheKeysLookCloserAndGoToOtherDays(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    assertThat(said(robot)).doesNotContain("shown");
    robot.scroll("#timeline", -4);
    String closer = said(robot);
    assertThat(closer).contains("; shown: ");
    robot.scroll("#timeline", 3, KeyCode.SHIFT);
    assertThat(said(robot)).contains("; shown: ").isNotEqualTo(closer);
    robot.clickAt("#timeline", 2, 2).press("0");
    assertThat(said(robot)).doesNotContain("shown");
    robot.press("T");
    assertThat(said(robot)).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
    robot.press("Right");
    assertThat(said(robot)).contains("; shown: 16 Feb 2018 to ");
    robot.press("Left");
    assertThat(said(robot)).contains("; shown: 10 Jan 2018 to 9 Jan 2019");
  }

  @Test
  void theChartNeverLeavesTheYearsOfThePlan(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+T");
    Node chart = robot.node("#timeline", Node.class);
    double width = robot.read(() -> chart.getLayoutBounds().getWidth());
    for (int i = 0; i < 4; i++) {
      robot.drag("#timeline", new Point2D(100, 150), new Point2D(width - 20, 150));
    }
    assertThat(said(robot)).contains("; shown: 1 Jan 2017 to ");
    robot.press("Ctrl+0");
    assertThat(said(robot)).doesNotContain("shown");
  }

  @Test
  void menuAndButtonsLookCloserToo(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#zoom-in");
    String closer = said(robot);
    assertThat(closer).contains("; shown: ");
    robot.click("#show-all").click("View").click("Zoom in");
    assertThat(said(robot)).isEqualTo(closer);
    robot.click("#zoom-out");
    assertThat(said(robot)).doesNotContain("shown");
    robot.press("Ctrl+Equals");
    assertThat(said(robot)).isEqualTo(closer);
  }

  @Test
  void aClickInTheLegendHidesAPhaseAndShowsItAgain(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    ChartPlaces places = new ChartPlaces(robot);
    String[] bar = {"phase", "6 months", "4.12", "security fixes only"};
    String[] layer = {"count", "6 months", "security fixes only"};
    Point2D sample = places.of("legend", "security fixes only");
    robot.clickAt("#timeline", sample.getX(), sample.getY());
    assertThat(places.shows(bar)).isFalse();
    assertThat(places.shows(layer)).isFalse();
    assertThat(places.shows("phase", "6 months", "4.12", "full support")).isTrue();
    assertThat(said(robot)).endsWith("; hidden: security fixes only");
    assertThat(robot.node("#undo", Node.class).isDisabled()).isTrue();
    robot.click("9");
    window.settled();
    assertThat(places.shows(bar)).isFalse();
    robot.clickAt("#timeline", sample.getX() + 40, sample.getY());
    assertThat(places.shows(bar)).isTrue();
    assertThat(places.shows(layer)).isTrue();
    assertThat(said(robot)).doesNotContain("hidden");
  }

  @Test
  void aPhaseIsHiddenByTheKeyOfItsPlace(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.clickAt("#timeline", 2, 2).press("1").press("2").press("3");
    assertThat(said(robot)).endsWith("; hidden: full support and security fixes only");
    robot.press("1");
    assertThat(said(robot)).endsWith("; hidden: security fixes only");
    robot.press("2");
    assertThat(said(robot)).doesNotContain("hidden");
  }

  @Test
  void theDaysShownStayWhenTheRulesChange(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+T").click("9");
    window.settled();
    assertThat(said(robot)).contains("9 months").contains("; shown: 10 Jan 2018 to 9 Jan 2019");
  }

  @Test
  void aSelectedRowIsBroughtIntoViewAndStaysWhenTheRulesChange(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("Ctrl+T").click("#tab-releases");
    robot.in("#releases").click("4.10").press("Esc");
    assertThat(selected(robot)).isEqualTo("nothing");
    toFirstPlanned(robot);
    assertThat(selected(robot)).isEqualTo("4.12");
    assertThat(said(robot)).doesNotContain("; shown: 10 Jan 2018 to ");
    robot.click("9");
    window.settled();
    assertThat(selected(robot)).isEqualTo("4.12");
  }

  @Test
  void tabsAreRenamedByKeyAndKeepTheirNamesAsTheyAre(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.press("F2").waitFor("#scenario-name");
    robot.replaceText("#scenario-name", "every_6_months").press("Enter");
    robot.waitUntilGone("#scenario-name");
    assertThat(robot.words()).contains("every_6_months");
  }

  @Test
  void aDoubleClickOnANameThatIsTypedSelectsItAlone(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.doubleClick("8 months").replaceText("#scenario-name", "often");
    robot.doubleClick("#scenario-name").type("seldom").press("Enter");
    robot.waitUntilGone("#scenario-name");
    assertThat(robot.sees("seldom")).isTrue();
  }

  @Test
  void theLastScenarioStays(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    for (int i = 0; i < 6; i++) {
      robot.click("Scenario").click("Delete");
    }
    window.settled();
    assertThat(robot.text("#status")).contains("1 scenario ");
    robot.click("Scenario").click("Delete");
    assertThat(robot.text("#status")).contains("1 scenario ");
  }

  @Test
  void aReleaseThatIsOutIsRecordedInEveryScenario(Robot robot) {
    CadenceWindow window = overdue(robot);
    robot.click("#tab-releases");
    assertThat(state(window, "4.12")).startsWith("overdue");
    toFirstPlanned(robot);
    robot.replaceText("#released-on-text", "20 Feb 2019").press("Enter");
    window.settled();
    assertThat(state(window, "4.12")).startsWith("released");
    robot.click("Edit");
    assertThat(robot.words()).anyMatch(word -> word.endsWith("4.12 released on 20 Feb 2019"));
    robot.press("Esc").press("Ctrl+Z");
    window.settled();
    assertThat(state(window, "4.12")).startsWith("overdue");
    robot.replaceText("#released-on-text", "2019-02-19").click("#mark-as-released");
    window.settled();
    assertThat(state(window, "4.12")).startsWith("released");
    assertThat(window.saveAs("recorded.cadence.json")).contains("2019-02-19");
  }

  @Test
  void aDayThatCannotBeIsRefusedBesideTheField(Robot robot) {
    CadenceWindow window = overdue(robot);
    robot.click("#tab-releases");
    toFirstPlanned(robot);
    for (Map.Entry<String, String> wrong :
        Map.of(
                "soon", "found 'soon'",
                "21 Feb 2019", "21 Feb 2019 is still to come; allowed: a day up to today",
                "10 Jul 2018", "10 Jul 2018 is not after 4.11; allowed: a day after 10 Jul 2018")
            .entrySet()) {
      robot.replaceText("#released-on-text", wrong.getKey()).click("#mark-as-released");
      assertThat(robot.text("#released-on-message")).startsWith(wrong.getValue());
    }
    robot.replaceText("#released-on-text", "soon").press("Enter");
    assertThat(robot.text("#released-on-message")).startsWith("found 'soon'");
    assertThat(state(window, "4.12")).startsWith("overdue");
  }

  @Test
  void aReleaseIsNotRecordedBeforeAnEarlierOne(Robot robot) {
    CadenceWindow window = overdue(robot, "2019-11-20");
    robot.click("#tab-releases");
    toFirstPlanned(robot);
    robot.press("Down").replaceText("#released-on-text", "19 Nov 2019").press("Enter");
    assertThat(robot.text("#released-on-message"))
        .isEqualTo("4.12 is not recorded yet; record it first, or skip its slot");
    assertThat(state(window, "4.12")).isEqualTo("overdue");
    robot.press("Esc").in("#releases").click("4.13").press("Up");
    robot.replaceText("#released-on-text", "12 Mar 2019").press("Enter");
    robot.in("#releases").click("4.13");
    robot.replaceText("#released-on-text", "19 Nov 2019").press("Enter");
    window.settled();
    assertThat(state(window, "4.12")).isEqualTo("released");
    assertThat(state(window, "4.13")).isEqualTo("released");
  }

  @Test
  void whereNothingIsPlannedThereIsNothingToRecord(Robot robot) {
    String text = PlanFiles.text(Samples.read("xen-2018"));
    CadenceWindow window = new CadenceWindow(robot, folder);
    window.put("past.cadence.json", text.replace("\"to\": 2024", "\"to\": 2018"));
    CadenceWindow.open(robot, folder, "past.cadence.json");
    robot.click("#tab-releases").in("#releases").click("4.10");
    robot.press("Ctrl+R");
    assertThat(selected(robot)).isEqualTo("4.10");
    robot.click("Edit").click("Mark as released…");
    assertThat(robot.sees("Mark as released…")).as("it cannot be chosen").isTrue();
    robot.press("Esc");
    assertThat(selected(robot)).isEqualTo("4.10");
  }

  @Test
  void whatIsSelectedAndHalfTypedStaysWhenTheColumnsChange(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("#tab-releases");
    toFirstPlanned(robot);
    robot.replaceText("#released-on-text", "12 Ma");
    robot.choose("#scheme", "even and odd");
    window.settled();
    assertThat(window.columns("#releases")).contains("Class");
    assertThat(selected(robot)).isEqualTo("4.12");
    assertThat(robot.text("#released-on-text")).isEqualTo("12 Ma");
    robot.press("Ctrl+Z");
    window.settled();
    assertThat(window.columns("#releases")).doesNotContain("Class");
    assertThat(selected(robot)).isEqualTo("4.12");
    assertThat(robot.text("#released-on-text")).isEqualTo("12 Ma");
  }

  private static void toFirstPlanned(Robot robot) {
    robot.in("#releases").click("4.10");
    robot.press("Down").press("Down");
  }

  private CadenceWindow overdue(Robot robot) {
    return overdue(robot, "2019-02-20");
  }

  private CadenceWindow overdue(Robot robot, String today) {
    String text = PlanFiles.text(Samples.read("xen-2018"));
    CadenceWindow window = new CadenceWindow(robot, folder);
    window.put("overdue.cadence.json", text.replace("\"2018-07-11\"", '"' + today + '"'));
    return CadenceWindow.open(robot, folder, "overdue.cadence.json");
  }

  private static String state(CadenceWindow window, String version) {
    return window.rows("#releases").stream()
        .filter(row -> row.getFirst().equals(version))
        .map(row -> row.get(2))
        .findFirst()
        .orElseThrow();
  }

  private static String said(Robot robot) {
    return robot.node("#timeline", Node.class).getAccessibleText();
  }

  /// The first cell of the row that is selected among the releases.
  private static String selected(Robot robot) {
    TableView<?> table = robot.node("#releases", TableView.class);
    return robot.read(
        () ->
            table.getSelectionModel().getSelectedIndices().stream()
                .map(row -> String.valueOf(table.getColumns().getFirst().getCellData(row)))
                .findFirst()
                .orElse("nothing"));
  }
}
