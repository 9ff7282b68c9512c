package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The timeline, and the tables beneath it: light and dark, wide and narrow.
@ExtendWith(Windows.class)
class TimelineScreensTest {
  @TempDir private Path folder;

  private void check(Shot... shots) {
    check("xen-2018", shots);
  }

  private void check(String plan, Shot... shots) {
    new PlanScreens(folder).check(plan, shots);
  }

  @Test
  void timeline() {
    check(
        shot("timeline", robot -> robot.click("8 months")),
        shot("phase-hidden", robot -> robot.clickAt("#timeline", 2, 2).press("2")),
        shot("milestone-selected", robot -> robot.press("2").in("#moved").click("4.12 RC 4")),
        shot(
            "releases",
            robot -> {
              robot.in("#moved").click("4.12 release");
              robot.click("#tab-releases");
            }));
  }

  @Test
  void whatThePointerTells() {
    check(
        shot(
            "hover",
            robot -> {
              robot.click("8 months");
              Point2D place = new ChartPlaces(robot).of("release", "8 months", "4.12");
              robot.hoverAt("#timeline", place.getX(), place.getY());
            }),
        shot(
            "zoomed",
            robot -> {
              for (int i = 0; i < 14; i++) {
                robot.click("#zoom-in");
              }
            }));
  }

  @Test
  void theNewerSampleAndAnEarlierDay() {
    check(
        "xen-2026",
        shot("timeline-2026"),
        shot("as-of-form", robot -> robot.click("View").click("As of a day…")),
        shot(
            "as-of",
            robot -> {
              robot.replaceText("#as-of-day-text", "1 Jan 2026");
              robot.click("#as-of-form-set").waitFor("#as-of");
            }),
        shot("notes", robot -> robot.click("#tab-notes")));
  }

  @Test
  void eras() {
    check(
        shot("eras", robot -> robot.click("9 for a while, then 6")),
        shot(
            "era-start",
            robot -> robot.click("from 4.15 on").click("#anchor").click("#era-own-day")),
        shot("era-elsewhere", robot -> robot.press("Esc").click("#era-move-4.15")));
  }

  @Test
  void aReleaseOnRecord() {
    check(
        shot(
            "releases-out",
            robot -> {
              robot.click("8 months").click("#tab-releases");
              robot.in("#releases").click("4.10");
            }),
        shot(
            "release-on-record",
            robot -> {
              robot.click("#change-record").replaceText("#record-end-1", "Jan 2016");
              robot.press("Enter").waitFor("#record-end-1-message");
            }));
  }

  @Test
  void evenAndOdd() {
    check(
        shot("even-odd", robot -> robot.click("6 months, even/odd")),
        shot(
            "even-odd-releases",
            robot -> {
              robot.click("#tab-releases");
              Point2D place = new ChartPlaces(robot).of("release", "6 months, even/odd", "4.14");
              robot.clickAt("#timeline", place.getX(), place.getY()).hover("#tab-releases");
            }));
  }

  @Test
  void theRulesHeldAgainstHistory() {
    check(
        shot(
            "history",
            robot -> {
              robot.click("8 months").willChooseFile(HistoryTest.XEN).press("Ctrl+H");
              robot.waitFor("#history").waitFor("+21").hover("#tab-history");
            }));
  }
}
