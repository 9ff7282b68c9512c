package org.cadenceplanner.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every screen and dialog, light and dark, wide and narrow: pictures to look at, and no text in
/// them that cannot be read.
@ExtendWith(Windows.class)
class ScreensTest {
  @TempDir private Path folder;

  private void check(String name, String plan, Consumer<Robot> steps) {
    new PlanScreens(folder).check(name, plan, steps);
  }

  private void check(String name, Consumer<Robot> steps) {
    check(name, "xen-2018", steps);
  }

  @Test
  void timeline() {
    check("timeline", robot -> robot.click("8 months"));
  }

  @Test
  void compare() {
    check("compare", robot -> robot.click("#screen-3").waitFor("#comparison"));
    check(
        "compare-claims",
        robot -> robot.click("#screen-3").waitFor("#comparison").click("#tab-claims"));
    check("compare-two", "xen-2026", robot -> robot.click("#screen-3").waitFor("#comparison"));
    check("compare-choose", robot -> robot.click("#screen-3").click("#compared-scenarios"));
  }

  @Test
  void aHiddenPhase() {
    check("phase-hidden", robot -> robot.click("8 months").clickAt("#timeline", 2, 2).press("2"));
  }

  @Test
  void timelineOfTheNewerSample() {
    check("timeline-2026", "xen-2026", robot -> {});
  }

  @Test
  void timelineWithEras() {
    check("eras", robot -> robot.click("9 for a while, then 6"));
  }

  @Test
  void year() {
    check("year", robot -> robot.click("8 months").click("#screen-2"));
    check(
        "year-compared",
        robot -> {
          robot.click("8 months").click("#screen-2").choose("#beside", "9 months");
          ChartPlaces years = new ChartPlaces(robot, "#years");
          robot.waitUntil("both", () -> years.shows("release", "9 months", "4.14"));
          Point2D place = years.of("release", "8 months", "4.14");
          robot.clickAt("#years", place.getX(), place.getY()).click("#tab-dates");
        });
    check(
        "year-hover",
        robot -> {
          robot.click("8 months").click("#screen-2");
          Point2D place = new ChartPlaces(robot, "#years").of("holidays", "2019-04-19");
          robot.hoverAt("#years", place.getX(), place.getY());
        });
  }

  @Test
  void betterDates() {
    check("better-dates", robot -> robot.click("8 months").press("Ctrl+B").waitFor("#advised-1"));
  }

  @Test
  void whenReleasesMayCome() {
    check(
        "forecast",
        robot -> {
          showForecast(robot.click("8 months"));
          ChartPlaces timeline = new ChartPlaces(robot);
          robot.waitUntil("bands", () -> timeline.shows("forecast", "8 months", "4.14"));
          Point2D place = timeline.of("forecast", "8 months", "4.14");
          robot.hoverAt("#timeline", place.getX() + 3, place.getY() + 1);
        });
    check(
        "forecast-compared",
        robot -> {
          showForecast(robot).click("#screen-3").waitFor("#comparison");
          CadenceWindow window = new CadenceWindow(robot, folder).settled();
          robot.waitUntil("chances", () -> window.rows("#comparison").size() > 20);
          robot.scroll("#comparison", 20);
        });
    check("forecast-impossible", "nodejs", robot -> showForecast(robot).waitFor("#no-forecast"));
  }

  /// It is remembered from the window before.
  private static Robot showForecast(Robot robot) {
    return robot.click("#screen-1").sees("#tab-forecast")
        ? robot.click("#tab-forecast")
        : robot.press("Ctrl+F").waitFor("#tab-forecast");
  }

  @Test
  void timelineZoomedIn() {
    check(
        "zoomed",
        robot -> {
          robot.click("8 months");
          for (int i = 0; i < 14; i++) {
            robot.click("#zoom-in");
          }
        });
  }

  @Test
  void aSelectedMilestone() {
    check("milestone-selected", robot -> robot.click("8 months").in("#moved").click("4.12 RC 4"));
  }

  @Test
  void releases() {
    check(
        "releases", robot -> robot.click("8 months").click("4.12 release").click("#tab-releases"));
  }

  @Test
  void aReleaseOnRecord() {
    check("releases-out", robot -> releaseOut(robot));
    check(
        "release-on-record",
        robot -> {
          releaseOut(robot);
          robot.click("#change-record").replaceText("#record-end-1", "Jan 2016");
          robot.press("Enter").waitFor("#record-end-1-message");
        });
  }

  private static void releaseOut(Robot robot) {
    robot.click("8 months").click("#tab-releases");
    robot.in("#releases").click("4.10");
  }

  @Test
  void evenAndOdd() {
    check("even-odd", robot -> robot.click("6 months, even/odd"));
    check(
        "even-odd-releases",
        robot -> {
          robot.click("6 months, even/odd").click("#tab-releases");
          Point2D place = new ChartPlaces(robot).of("release", "6 months, even/odd", "4.14");
          robot.clickAt("#timeline", place.getX(), place.getY()).hover("#tab-releases");
        });
  }

  @Test
  void largeTexts() {
    checkLarge("large-texts", robot -> robot.click("8 months").click("#tab-releases"));
    checkLarge("large-texts-year", robot -> robot.click("#screen-2").click("#tab-dates"));
    checkLarge("large-texts-compare", robot -> robot.click("#screen-3").waitFor("#comparison"));
    checkLarge("large-texts-load", robot -> robot.click("#screen-4"));
  }

  private void checkLarge(String name, Consumer<Robot> steps) {
    Screens.check(name, (theme, size) -> open(theme, size, 115), steps);
  }

  @Test
  void theLargestTextsOfTheTimelineInGerman() {
    checkLargest("largest-timeline", robot -> robot.click("6 months"));
    checkLargest("largest-releases", robot -> robot.click("8 months").click("#tab-releases"));
  }

  @Test
  void theLargestTextsOfTheYearInGerman() {
    checkLargest("largest-year", robot -> robot.click("8 months").click("#screen-2"));
  }

  @Test
  void theLargestTextsOfTheComparisonInGerman() {
    checkLargest("largest-compare", robot -> robot.click("#screen-3").waitFor("#comparison"));
  }

  @Test
  void theLargestTextsOfTheLoadInGerman() {
    checkLargest("largest-load", robot -> robot.click("6 months").click("#screen-4"));
    checkLargest("largest-hours", robot -> robot.click("#screen-4").click("#tab-hours"));
  }

  private void checkLargest(String name, Consumer<Robot> steps) {
    Screens.checkWhereLeastRoomIs(name, (theme, size) -> open(theme, size, 130), steps);
  }

  private Stage open(Theme theme, Screens.Size size, int textSize) {
    var looks = PlanScreens.looks(theme, size).andThen(usual -> usual.withTextSize(textSize));
    CadenceWindow.open(new Robot(), folder, "xen-2018", looks::apply).settled();
    return PlanScreens.window();
  }

  @Test
  void menus() {
    check("menu-file", robot -> robot.click("File"));
    check("menu-edit", robot -> robot.click("9").click("Edit"));
    check("menu-view", robot -> robot.click("View"));
    check("menu-scenario", robot -> robot.click("Scenario"));
    check("menu-help", robot -> robot.click("Help"));
    check("menu-recent", robot -> robot.click("File").click("Open recent"));
  }

  @Test
  void gallery() {
    check(
        "gallery",
        robot -> {
          robot.click("File").click("New from a sample…");
          robot.waitFor("Timeline of Xen Project 2018").waitFor("Timeline of Xen Project 2026");
        });
    check(
        "gallery-found",
        robot -> {
          robot.click("File").click("New from a sample…").waitFor("Timeline of Xen Project 2018");
          robot.type("ubuntu").waitFor("Timeline of Ubuntu");
        });
  }

  @Test
  void aNewPlan() {
    check("new-plan", robot -> robot.press("Ctrl+Shift+N").waitFor("#new-project"));
    check(
        "new-plan-wrong",
        robot -> {
          robot.press("Ctrl+Shift+N").waitFor("#new-project");
          robot.replaceText("#new-every", "often").click("#create-plan");
        });
  }

  @Test
  void help() {
    check("help", robot -> robot.press("F1"));
  }

  @Test
  void moreContrast() {
    check("contrast-light", robot -> robot.click("View").click("Light, more contrast"));
    check("contrast-dark", robot -> robot.click("View").click("Dark, more contrast"));
  }

  @Test
  void about() {
    check("about", robot -> robot.click("Help").click("About Cadence"));
  }

  @Test
  void export() {
    check("export", robot -> robot.click("#export"));
  }

  @Test
  void unsavedWork() {
    check("unsaved", robot -> robot.click("9").press("Ctrl+O"));
  }

  @Test
  void anotherNameForAScenario() {
    check("rename", robot -> robot.press("F2"));
  }

  @Test
  void aNewScenario() {
    check(
        "new-scenario",
        robot -> {
          robot.click("9 months").press("Ctrl+N").waitFor("as Go");
          robot.press("Down").press("Down");
        });
  }

  @Test
  void anotherCadence() {
    check("cadence-other", robot -> robot.click("#cadence-other"));
    check(
        "cadence-days-of-year",
        robot -> robot.click("#cadence-other").click("#cadence-days-of-year"));
    check("cadence-following", robot -> robot.click("#cadence-other").click("#cadence-following"));
  }

  @Test
  void rubbishInAField() {
    check("rubbish", robot -> robot.replaceText("#at-most", "soon").press("Enter"));
  }

  @Test
  void whereToCountFrom() {
    check("anchor", robot -> robot.click("#anchor").replaceText("#anchor-day", "in July"));
  }

  @Test
  void aSkippedRelease() {
    check("skip", robot -> robot.click("#skip-add"));
    check(
        "skip-goal",
        robot -> {
          robot.click("#skip-add").click("#skip-form-set").waitUntilGone("#skip-form");
          robot.click("#skip-1-add-goal").type("less overhead").press("Enter");
          robot.click("#skip-1-goal-1");
        });
  }

  @Test
  void aDateSetByHand() {
    check(
        "pins",
        robot -> {
          robot.click("8 months").click("#pin-add").type("4.14");
          robot.click("#pin-day-text").type("24 Jul 2020").press("Enter");
          robot.waitUntilGone("#pin-fields").click("#pin-add").type("4.11");
        });
  }

  @Test
  void anEra() {
    check("era", robot -> robot.click("Other rules from a release or a day on …"));
    check(
        "era-from-day",
        robot -> robot.click("Other rules from a release or a day on …").click("#era-on-day"));
  }

  @Test
  void anEarlierDay() {
    check("as-of-form", "xen-2026", robot -> robot.click("View").click("As of a day…"));
    check(
        "as-of",
        "xen-2026",
        robot -> {
          robot.click("View").click("As of a day…").replaceText("#as-of-day-text", "1 Jan 2026");
          robot.click("#as-of-form-set").waitFor("#as-of");
        });
  }

  @Test
  void anAmendment() {
    check("amendment", robot -> robot.click("Other support for some releases …"));
    check("amendment-edited", "xen-2026", robot -> robot.click("#amendment-1"));
    check("amendment-change", "xen-2026", robot -> robot.click("#change-amendment-1"));
  }

  @Test
  void theFirstReleaseOfAnEra() {
    check(
        "era-start",
        robot ->
            robot
                .click("9 for a while, then 6")
                .click("from 4.15 on")
                .click("#anchor")
                .click("#era-own-day"));
  }

  @Test
  void aPhase() {
    check("phase", robot -> robot.click("#class-1-phase-1-more"));
  }

  @Test
  void phasesBeforeTheRelease() {
    check(
        "early-phases",
        robot ->
            robot
                .click("#class-1-add-early")
                .click("#class-1-add-early")
                .click("#class-1-early-1-more"));
  }

  @Test
  void theEndOfAPhase() {
    check(
        "end-later-release",
        robot -> {
          robot.click("6 months, even/odd").click("#class-2-phase-2-more");
          robot.click("#class-2-phase-2-end").choose("#end-kind", "when a later release ships");
        });
    check("end-day-of-year", "nodejs", robot -> robot.click("#class-1-phase-2-rule"));
    check(
        "end-latest",
        robot -> {
          robot.click("#class-1-phase-2-more").click("#class-1-phase-2-end");
          robot.choose("#end-kind", "at the latest of several ends");
        });
    check(
        "end-put-on",
        robot -> {
          robot.click("#class-1-phase-2-more").click("#class-1-phase-2-end");
          robot.choose("#end-round", "the next of some days of the year");
          robot.click("#end-round-add-slot");
        });
  }

  @Test
  void classesByTurnsAndRules() {
    check(
        "turns-and-rules",
        robot -> {
          robot.click("6 months, even/odd").choose("#scheme", "by turns and rules");
          robot.click("#add-rule").replaceText("#rule-form", "{major}.13").press("Enter");
          robot.click("#add-rule").choose("#rule-kind", "it is the first of its year");
          robot.click("#class-rule-form-set").hover("#add-class");
        });
    check(
        "class-rule",
        robot -> {
          robot.click("6 months, even/odd").choose("#scheme", "by turns and rules");
          robot.click("#add-rule").choose("#rule-kind", "it is due in some months or years");
        });
    check(
        "class-added", robot -> robot.choose("#scheme", "by turns and rules").click("#add-class"));
  }

  @Test
  void aMilestone() {
    check("milestone", robot -> robot.click("8 months").click("#milestone-3-more"));
  }

  @Test
  void aMilestoneOnDaysOfItsOwn() {
    check(
        "milestone-own-days",
        robot -> {
          robot.click("8 months").click("#milestone-3-more");
          robot.choose("#milestone-3-own-dates", "days of its own");
          robot.choose("#milestone-3-blocking", "a share being off");
        });
  }

  @Test
  void aMilestoneThatIsLongerOverSomeDays() {
    check(
        "milestone-longer",
        robot -> {
          robot.click("8 months").click("#milestone-2-more").click("#milestone-2-add-range");
          robot.replaceText("#range-name", "year-end freeze").replaceText("#range-from", "22 Dec");
          robot.replaceText("#range-to", "3 Jan").click("#range-form-set");
          robot.click("#milestone-2-more").choose("#milestone-2-own-dates", "days of its own");
          robot.click("#milestone-2-add-event").click("At a holiday, each year");
          robot.replaceText("#event-holiday", "Easter").click("#event-form-set");
          robot.click("#milestone-2-more");
        });
    check(
        "milestone-event",
        robot -> robot.click("#milestone-2-more").click("#milestone-2-add-event"));
  }

  @Test
  void theDaysOnWhichPhasesEnd() {
    check(
        "ends-days",
        robot -> robot.choose("#ends-own-dates", "move to allowed days").hover("#ends-at-most"));
  }

  @Test
  void theWeightOfACalendar() {
    check(
        "weight",
        robot -> robot.hover("#today").click("England 3").replaceText("#calendar-weight", "many"));
  }

  @Test
  void theListOfCalendars() {
    check(
        "calendars",
        robot -> {
          robot.hover("#today").click("#add-calendar").waitFor("#calendar-search");
          robot.replaceText("#calendar-search", "austria").waitFor("at");
        });
  }

  @Test
  void aCalendarOfOnesOwn() {
    check(
        "own-calendar-save-first",
        robot -> robot.hover("#today").click("#add-calendar").click("#own-calendar"));
    checkOwn(
        "own-calendar",
        robot -> {
          robot.hover("#today").click("#add-calendar").click("#own-calendar");
          robot.replaceText("#own-name", "Team days").click("#own-add-days");
          robot.replaceText("#own-days-name", "Turn of the year");
          robot.replaceText("#own-days-from", "22 Dec").replaceText("#own-days-to", "3 Jan");
          robot.click("#own-days-form-set").replaceText("#own-id", "Team days!");
        });
    checkOwn(
        "own-calendar-days",
        robot -> {
          robot.hover("#today").click("#edit-calendar-xen").click("#own-days-3");
          robot.replaceText("#own-days-name", "SUMMIT").replaceText("#own-days-last", "soon");
        });
    checkOwn("own-calendar-edited", robot -> robot.hover("#today").click("#edit-calendar-xen"));
  }

  /// On a plan that has the Xen Project's calendar beside it, with a day counted from Easter.
  private void checkOwn(String name, Consumer<Robot> steps) {
    String plan = PlanFiles.text(Samples.read("xen-2018")).replace("\"cn\"", "\"xen\"");
    try {
      Path holidays = Files.createDirectories(folder.resolve("holidays"));
      String xen = Files.readString(Path.of("holidays", "xen.xml"));
      String feast = "  <ChristianHoliday type=\"GOOD_FRIDAY\"/>\n  </Holidays>";
      Files.writeString(holidays.resolve("xen.xml"), xen.replace("</Holidays>", feast));
      Files.writeString(folder.resolve("xen.cadence.json"), plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    check(name, "xen.cadence.json", steps);
  }

  @Test
  void aPartOfTheYearAndAnEvent() {
    check("range", robot -> robot.hover("#today").click("#add-range"));
    check("event", robot -> robot.hover("#today").click("#add-event"));
    check(
        "event-holiday",
        robot -> robot.hover("#today").click("#add-event").click("At a holiday, each year"));
  }

  @Test
  void limits() {
    check("limit", robot -> robot.hover("#today").click("#add-limit"));
    check(
        "limits-broken",
        robot -> {
          robot.click("8 months").hover("#today").click("#add-limit");
          robot.replaceText("#limit-most", "4").click("#limit-form-set").click("#tab-limits");
        });
  }

  @Test
  void everyThirdRelease() {
    check("every-nth", robot -> robot.choose("#scheme", "every n-th"));
  }

  @Test
  void aKindOfRelease() {
    check("class", robot -> robot.click("6 months, even/odd").click("#class-1-more"));
  }

  @Test
  void theRulesHeldAgainstHistory() {
    check(
        "history",
        robot -> {
          robot.click("8 months").willChooseFile(HistoryTest.XEN).press("Ctrl+H");
          robot.waitFor("#history").waitFor("+21").hover("#tab-history");
        });
  }

  @Test
  void releasesToBeImported() {
    Path xen = ProjectWithTags.in(folder);
    check("import-git", robot -> ImportReleasesTest.fromGit(robot, xen));
    check(
        "import-git-refused",
        robot -> {
          ImportReleasesTest.fromGit(robot, xen);
          robot.replaceText("#tag-pattern", "v*").replaceText("#import-from", "soon");
        });
    check("import-list", robot -> ImportReleasesTest.fromList(robot, HistoryTest.XEN));
  }

  @Test
  void notes() {
    check("notes", "xen-2026", robot -> robot.click("#tab-notes"));
  }

  @Test
  void whatThePointerTells() {
    check(
        "hover",
        robot -> {
          robot.click("8 months");
          Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.12");
          robot.hoverAt("#timeline", place.getX(), place.getY());
        });
  }

  @Test
  void whatIsMovedByHand() {
    check("pin-form", robot -> dropped(robot, 15));
    check(
        "pinned",
        robot -> {
          dropped(robot, 15);
          robot.type("after the summit").press("Enter").waitUntilGone("#pin-form");
          Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.14");
          robot.clickAt("#timeline", place.getX(), place.getY()).waitFor("#pin-unpin");
        });
    check("held", robot -> held(robot, 15));
    check("held-refused", robot -> held(robot, -200));
    check(
        "handles",
        robot -> {
          robot.drop().click("8 months").clickAt("#timeline", 2, 2).press("Tab");
          robot.hover("#anchor-handle");
        });
    check(
        "handles-of-a-release",
        robot -> {
          robot.click("8 months").clickAt("#timeline", 2, 2).press("Down").press("Down");
          for (int i = 0; i < 4; i++) {
            robot.press("Tab");
          }
        });
  }

  private static void dropped(Robot robot, double by) {
    held(robot, by);
    robot.drop();
  }

  /// What was held in the window before is let go first.
  private static void held(Robot robot, double by) {
    robot.drop().click("8 months");
    Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.14");
    robot.hold("#timeline", place, place.add(by, 0));
  }

  @Test
  void menusOfATabAndOfARow() {
    check("menu-tab", robot -> robot.rightClick("8 months"));
    check(
        "menu-row",
        robot -> {
          robot.click("8 months").click("#tab-releases").in("#releases").click("4.11");
          robot.press("Down").in("#releases").rightClick("4.12");
        });
  }

  @Test
  void load() {
    check("load", robot -> robot.click("8 months").click("#screen-4"));
    check("load-years", robot -> robot.click("#screen-4").click("#tab-years"));
    check(
        "load-hover",
        robot -> {
          robot.click("8 months").click("#screen-4");
          Point2D place = new ChartPlaces(robot, "#load-chart").of("work", "8 months", "BACKPORTS");
          robot.hoverAt("#load-chart", place.getX(), place.getY());
        });
  }

  @Test
  void thePeopleAndWhatWorkTakes() {
    check(
        "load-two-people",
        robot -> {
          robot.click("8 months").click("#screen-4").click("#add-person");
          robot.click("#person-form-set").replaceText("#person-1-hours", "many");
        });
    check("load-person", robot -> robot.click("9 months").click("#screen-4").click("#add-person"));
    check(
        "load-hours",
        robot -> {
          robot.click("#screen-4").click("#tab-hours");
          robot.replaceText("#security-share", "most");
        });
  }
}
