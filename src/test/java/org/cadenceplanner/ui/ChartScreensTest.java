package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The year, the comparison, the load and what may come: light and dark, wide and narrow.
@ExtendWith(Windows.class)
class ChartScreensTest {
  @TempDir private Path folder;

  private void check(Shot... shots) {
    check("xen-2018", shots);
  }

  private void check(String plan, Shot... shots) {
    new PlanScreens(folder).check(plan, shots);
  }

  @Test
  void compare() {
    check(
        shot("compare", robot -> robot.click("#screen-3").waitFor("#comparison")),
        shot("compare-choose", robot -> robot.click("#compared-scenarios")),
        shot("compare-claims", robot -> robot.press("Esc").click("#tab-claims")));
    check(
        "xen-2026", shot("compare-two", robot -> robot.click("#screen-3").waitFor("#comparison")));
  }

  @Test
  void year() {
    check(
        shot("year", robot -> robot.click("8 months").click("#screen-2")),
        shot(
            "year-hover",
            robot -> {
              Point2D place = new ChartPlaces(robot, "#years").of("holidays", "2019-04-19");
              robot.hoverAt("#years", place.getX(), place.getY());
            }),
        shot(
            "year-compared",
            robot -> {
              robot.choose("#beside", "9 months");
              ChartPlaces years = new ChartPlaces(robot, "#years");
              robot.waitUntil("both", () -> years.shows("release", "9 months", "4.14"));
              Point2D place = years.of("release", "8 months", "4.14");
              robot.clickAt("#years", place.getX(), place.getY()).click("#tab-dates");
            }));
  }

  @Test
  void betterDates() {
    check(
        shot(
            "better-dates",
            robot -> robot.click("8 months").press("Ctrl+B").waitFor("#advised-1")));
  }

  @Test
  void whenReleasesMayCome() {
    check(
        shot(
            "forecast",
            robot -> {
              showForecast(robot.click("#screen-1").click("8 months"));
              ChartPlaces timeline = new ChartPlaces(robot);
              robot.waitUntil("bands", () -> timeline.shows("forecast", "8 months", "4.14"));
              Point2D place = timeline.of("forecast", "8 months", "4.14");
              robot.hoverAt("#timeline", place.getX() + 3, place.getY() + 1);
            }),
        shot(
            "forecast-compared",
            robot -> {
              robot.click("#screen-3").waitFor("#comparison");
              CadenceWindow window = new CadenceWindow(robot, folder).settled();
              robot.waitUntil("chances", () -> window.rows("#comparison").size() > 20);
              robot.scroll("#comparison", 20);
            }));
    check(
        "nodejs",
        shot("forecast-impossible", robot -> showForecast(robot).waitFor("#no-forecast")));
  }

  /// It is remembered from the window before.
  private static Robot showForecast(Robot robot) {
    return robot.click("#screen-1").sees("#tab-forecast")
        ? robot.click("#tab-forecast")
        : robot.press("Ctrl+F").waitFor("#tab-forecast");
  }

  @Test
  void load() {
    check(
        shot("load", robot -> robot.click("8 months").click("#screen-4")),
        shot(
            "load-hover",
            robot -> {
              Point2D place =
                  new ChartPlaces(robot, "#load-chart").of("work", "8 months", "BACKPORTS");
              robot.hoverAt("#load-chart", place.getX(), place.getY());
            }),
        shot("load-years", robot -> robot.click("#tab-years")));
  }

  @Test
  void thePeopleAndWhatWorkTakes() {
    check(
        shot(
            "load-person",
            robot -> robot.click("9 months").click("#screen-4").click("#add-person")),
        shot(
            "load-two-people",
            robot -> robot.click("#person-form-set").replaceText("#person-1-hours", "many")),
        shot(
            "load-hours",
            robot ->
                robot.press("Esc").click("#tab-hours").replaceText("#security-share", "most")));
  }
}
