package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The rules for milestones, days off and days allowed: light and dark, wide and narrow.
@ExtendWith(Windows.class)
class DateScreensTest {
  @TempDir private Path folder;

  private void check(Shot... shots) {
    check("xen-2018", shots);
  }

  private void check(String plan, Shot... shots) {
    new PlanScreens(folder).check(plan, shots);
  }

  @Test
  void aMilestone() {
    check(
        shot("milestone", robot -> robot.click("8 months").click("#milestone-3-more")),
        shot(
            "milestone-own-days",
            robot -> {
              robot.choose("#milestone-3-own-dates", "days of its own");
              robot.choose("#milestone-3-blocking", "a share being off");
            }));
  }

  @Test
  void aMilestoneThatIsLongerOverSomeDays() {
    check(
        shot(
            "milestone-longer",
            robot -> {
              robot.click("8 months").click("#milestone-2-more").click("#milestone-2-add-range");
              robot
                  .replaceText("#range-name", "year-end freeze")
                  .replaceText("#range-from", "22 Dec");
              robot.replaceText("#range-to", "3 Jan").click("#range-form-set");
              robot.click("#milestone-2-more").choose("#milestone-2-own-dates", "days of its own");
              robot.click("#milestone-2-add-event").click("At a holiday, each year");
              robot.replaceText("#event-holiday", "Easter").click("#event-form-set");
              robot.click("#milestone-2-more");
            }));
    check(
        shot(
            "milestone-event",
            robot -> robot.click("#milestone-2-more").click("#milestone-2-add-event")));
  }

  @Test
  void theDaysOnWhichPhasesEnd() {
    check(
        shot(
            "ends-days",
            robot ->
                robot.choose("#ends-own-dates", "move to allowed days").hover("#ends-at-most")));
  }

  @Test
  void calendars() {
    check(
        shot(
            "weight",
            robot ->
                robot.hover("#today").click("England 3").replaceText("#calendar-weight", "many")),
        shot(
            "calendars",
            robot -> {
              robot.press("Esc").hover("#today").click("#add-calendar").waitFor("#calendar-search");
              robot.replaceText("#calendar-search", "austria").waitFor("at");
            }),
        shot(
            "calendar-note",
            robot -> {
              robot.replaceText("#calendar-search", "ca/fed").press("Down").press("Enter");
              robot.press("Esc").click("#calendar-ca-federal");
            }),
        shot(
            "own-calendar-save-first",
            robot ->
                robot.press("Esc").hover("#today").click("#add-calendar").click("#own-calendar")));
  }

  @Test
  void aCalendarOfOnesOwn() {
    putOwnCalendar();
    check(
        "xen.cadence.json",
        shot(
            "own-calendar",
            robot -> {
              robot.hover("#today").click("#add-calendar").click("#own-calendar");
              robot.replaceText("#own-name", "Team days").click("#own-add-days");
              robot.replaceText("#own-days-name", "Turn of the year");
              robot.replaceText("#own-days-from", "22 Dec").replaceText("#own-days-to", "3 Jan");
              robot.click("#own-days-form-set").replaceText("#own-id", "Team days!");
            }));
    check(
        "xen.cadence.json",
        shot("own-calendar-edited", robot -> robot.hover("#today").click("#edit-calendar-xen")),
        shot(
            "own-calendar-days",
            robot -> {
              robot.click("#own-days-3");
              robot.replaceText("#own-days-name", "SUMMIT").replaceText("#own-days-last", "soon");
            }));
  }

  /// For a plan that has the Xen Project's calendar beside it, with a day counted from Easter.
  private void putOwnCalendar() {
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
  }

  @Test
  void aPartOfTheYearAndAnEvent() {
    check(
        shot("range", robot -> robot.hover("#today").click("#add-range")),
        shot("event", robot -> robot.press("Esc").hover("#today").click("#add-event")),
        shot("event-holiday", robot -> robot.click("At a holiday, each year")));
  }
}
