package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer puts right what the plan says of the past: which releases are out, since when, and
/// until when they were supported.
@ExtendWith(Windows.class)
class ReleasesOnRecordTest {
  private static final String SCENARIO = "8 months";
  private static final String ADD = "Add a release on record…";

  @Test
  void aMissingReleaseIsAddedWithTheEndsThatWerePublished(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.click("#tab-releases").click(ADD);
    robot.type("3.4").click("#record-day-text").type("24 Aug 2009");
    robot.click("#record-end-1").type("Dec 2010").press("Tab").type("2011-02-24").press("Enter");
    robot.waitUntilGone("#record-form");
    assertThat(window.plan().history().getFirst())
        .isEqualTo(
            new HistoricRelease(
                Version.of("3.4"),
                LocalDate.of(2009, 8, 24),
                Map.of(
                    "full support",
                    new HistoricEnd.InMonth(YearMonth.of(2010, 12)),
                    "security fixes only",
                    new HistoricEnd.OnDay(LocalDate.of(2011, 2, 24)))));
    assertThat(window.lastStep()).contains("3.4 released on 24 Aug 2009");
    assertThat(robot.sees("3.4, released on Mon 24 Aug 2009")).isTrue();
    window.undoesAndRedoes(1);
  }

  @Test
  void aWrongDayIsPutRight(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.click("#tab-releases").in("#releases").click("4.10");
    robot.click("#change-record");
    assertThat(robot.text("#record-version")).isEqualTo("4.10");
    robot.replaceText("#record-day-text", "14 Dec 2017").click("#record-form-set");
    robot.waitUntilGone("#record-form");
    assertThat(out(window, "4.10").orElseThrow().date()).isEqualTo("2017-12-14");
    assertThat(window.lastStep()).contains("Change the record of 4.10");
    assertThat(robot.sees("4.10, released on Thu 14 Dec 2017")).isTrue();
    window.undoesAndRedoes(1);
  }

  @Test
  void anEndOnRecordIsGivenAndTakenBackToTheRules(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.click("#tab-releases").in("#releases").click("4.11").press("Enter");
    assertThat(robot.text("#record-end-1")).isEqualTo("10 Jan 2020");
    robot.replaceText("#record-end-1", "1 Feb 2020").press("Enter").waitUntilGone("#record-form");
    assertThat(out(window, "4.11").orElseThrow().ends())
        .containsEntry("full support", new HistoricEnd.OnDay(LocalDate.of(2020, 2, 1)));
    robot.in("#releases").click("4.11").press("Enter");
    robot.replaceText("#record-end-1", "").press("Enter").waitUntilGone("#record-form");
    assertThat(out(window, "4.11").orElseThrow().ends()).containsOnlyKeys("security fixes only");
    window.undoesAndRedoes(2);
  }

  @Test
  void aReleaseIsTakenOffTheRecord(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.click("#tab-releases").in("#releases").click("4.8");
    robot.click("#remove-record");
    assertThat(out(window, "4.8")).isEmpty();
    assertThat(window.lastStep()).contains("Remove the record of 4.8");
    robot.in("#releases").click("4.9").press("Delete");
    assertThat(out(window, "4.9")).isEmpty();
    window.undoesAndRedoes(2);
  }

  @Test
  void aReleaseThatIsOutIsChangedFromTheChart(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    Point2D place = new ChartPlaces(robot).of("release", SCENARIO, "4.10");
    robot.rightClickAt("#timeline", place.getX(), place.getY());
    robot.replaceText("#record-day-text", "2017-12-12").press("Enter");
    robot.waitUntilGone("#record-form");
    assertThat(out(window, "4.10").orElseThrow().date()).isEqualTo("2017-12-12");
    robot.press("Enter").click("#record-remove").waitUntilGone("#record-form");
    assertThat(out(window, "4.10")).isEmpty();
    window.undoesAndRedoes(2);
  }

  @Test
  void whatCannotHaveHappenedIsSaidBesideTheField(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot.click("#tab-releases").click(ADD);
    robot.type("4.11");
    assertThat(robot.text("#record-version-message"))
        .isEqualTo("4.11 is on record, released on 10 Jul 2018; allowed: another version");
    robot.replaceText("#record-version", "4.13").replaceText("#record-day-text", "1 Aug 2018");
    robot.press("Enter");
    assertThat(robot.text("#record-version-message"))
        .isEqualTo("4.12 is not recorded yet; record it first, or skip its slot");
    assertThat(robot.text("#record-day-message"))
        .isEqualTo("1 Aug 2018 is still to come; allowed: a day up to today, 11 Jul 2018");
    robot.replaceText("#record-version", "4.7.1").replaceText("#record-day-text", "1 Jan 1815");
    assertThat(robot.text("#record-day-message")).contains("from 1900 to 2100");
    robot.replaceText("#record-day-text", "24 Jun 2016").replaceText("#record-end-1", "soon");
    assertThat(robot.text("#record-end-1-message"))
        .isEqualTo(
            "found 'soon'; allowed: a day such as 13 Jun 2019, a month such as Jan 2019,"
                + " from 1900 to 2100, or nothing");
    robot.replaceText("#record-end-1", "May 2016").press("Enter");
    assertThat(robot.text("#record-end-1-message"))
        .isEqualTo(
            "May 2016 is not after the release; allowed: an end after 24 Jun 2016, or nothing");
    assertThat(window.isAsItWas()).isTrue();
    robot.press("Esc").waitUntilGone("#record-form");
    assertThat(window.lastStep()).isEmpty();
  }

  @Test
  void theRecordIsKeptByKeysAlone(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    robot
        .click("#tab-releases")
        .press("Tab")
        .waitUntil("the button", () -> window.isFocused("#add-record"));
    robot.press("Space").type("3.4").press("Tab").type("24 Aug 2009").press("Enter");
    robot.waitUntilGone("#record-form");
    assertThat(window.plan().history().getFirst().version()).isEqualTo(Version.of("3.4"));
    robot.press("Tab").press("Down").press("Shift+F10");
    robot.press("Up").press("Up").press("Up").press("Enter");
    robot.waitFor("4.0 on record").press("Esc").waitUntilGone("#record-form");
    robot.press("Shift+Tab").press("Space").waitFor("One more release on record");
  }

  @Test
  void whereTheHistoryIsFromIsSaid(Robot robot) throws Exception {
    var window = RulesWindow.on(SCENARIO, robot);
    assertThat(robot.text("#source")).startsWith("History from xen.git, ");
    robot.click("#source").replaceText("#plan-source", "the wiki").press("Enter");
    robot.waitUntilGone("#source-form");
    assertThat(window.plan().source()).contains("the wiki");
    assertThat(window.lastStep()).contains("History from the wiki");
    robot.click("#remove-source");
    assertThat(window.plan().source()).isEmpty();
    robot.click("Where the history is from …").press("Enter");
    assertThat(robot.text("#plan-source-message"))
        .isEqualTo("found nothing; allowed: some words on where it is from");
    robot.type("git").press("Enter").waitUntilGone("#source-form");
    window.undoesAndRedoes(3);
  }

  private static Optional<HistoricRelease> out(RulesWindow window, String version) {
    List<HistoricRelease> history = window.plan().history();
    return history.stream().filter(it -> it.version().equals(Version.of(version))).findFirst();
  }
}
