package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Better dates are looked for, and one of them becomes a scenario.
@ExtendWith(Windows.class)
class BetterDatesTest {
  private static final Plan XEN = Samples.read("xen-2018");

  @TempDir private Path folder;
  private CadenceWindow window;

  @BeforeEach
  void open(Robot robot) {
    window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months").press("Ctrl+B").waitFor("#advised-1");
  }

  @Test
  void theBestBecomesAScenarioBesideTheOneLookedAtInOneStep(Robot robot) throws Exception {
    assertThat(robot.text("#advice-summary"))
        .startsWith("10,220 schedules looked at, for 4.12 due on any day from 8 Nov 2018")
        .contains("As it is, 4.12 is due on Sun 10 Mar 2019");
    assertThat(robot.text("#advised-name")).isEqualTo("8 months, from 12 Apr 2019");
    robot.click("#make-scenario").waitUntilGone("#advised");
    window.settled();
    Scenario added = saved().scenarios().get(2);
    assertThat(added.name()).isEqualTo("8 months, from 12 Apr 2019");
    assertThat(added.era(new Era.Start.AtRelease(Version.of("4.12")))).isPresent();
    robot.press("Ctrl+Z").waitUntilGone("8 months, from 12 Apr 2019");
    assertThat(saved()).isEqualTo(XEN);
  }

  @Test
  void otherWeightsFindOtherDates(Robot robot) {
    robot.replaceText("#weight-moved", "0").replaceText("#weight-shift", "9").press("Enter");
    robot.waitUntil("the present day", () -> robot.sees("1. 8 months, from 10 Mar 2019"));
    assertThat(robot.sees("5.31")).isTrue();
  }

  @Test
  void whatIsTypedWrongIsSaidBesideItsField(Robot robot) {
    robot.replaceText("#weight-near", "many");
    assertThat(robot.text("#weight-near-message"))
        .isEqualTo("found 'many'; allowed: a number from 0 to 1000");
    robot.replaceText("#weight-near", "2").replaceText("#advise-cadences", "8 months, often");
    assertThat(robot.text("#advise-cadences-message"))
        .isEqualTo("found 'often'; allowed: a length such as 8 months");
    assertThat(robot.node("#search-again", Button.class).isDisabled()).isTrue();
  }

  @Test
  void aDayOfTheWeekStaysToChooseFrom(Robot robot) {
    robot.click("#advise-weekday-tuesday").click("#advise-weekday-wednesday");
    assertThat(robot.text("#schedules-to-look-at")).isEqualTo("1,460 schedules");
    robot.click("#advise-weekday-thursday");
    assertThat(robot.sees("allowed: at least one")).isTrue();
    assertThat(robot.text("#schedules-to-look-at")).isEqualTo("1,460 schedules");
  }

  @Test
  void cadencesAndPhaseLengthsAreTriedTogether(Robot robot) {
    robot.click("#advise-weekday-tuesday").click("#advise-weekday-wednesday");
    robot.click("#advise-direction-earlier").click("#advise-direction-within_month");
    robot.replaceText("#advise-cadences", "6, 8 months, 9 months");
    robot.replaceText("#advise-phase-1", "12 months, 18 months");
    assertThat(robot.text("#schedules-to-look-at")).isEqualTo("4,380 schedules");
    robot.click("#search-again");
    robot.waitUntil(
        "advice", () -> robot.text("#advice-summary").startsWith("4,380 schedules looked at"));
    assertThat(robot.words())
        .anyMatch(
            why -> why.startsWith("From then on: ") && why.contains("full support 12 months"));
  }

  @Test
  void noMoreIsLookedAtThanFiveMillionSchedules(Robot robot) {
    robot.click("#advise-weekday-monday").click("#advise-weekday-friday");
    robot.click("#advise-weekday-saturday").click("#advise-weekday-sunday");
    robot.replaceText("#advise-phase-1", "1, 2, 3, 4, 5, 6");
    robot.replaceText("#advise-phase-2", "1, 2, 3, 4, 5");
    assertThat(robot.text("#schedules-to-look-at")).isEqualTo("5,562,600 schedules");
    assertThat(robot.words())
        .contains(
            "5,562,600 schedules to look at; allowed: at most 5,000,000, by fewer weekdays,"
                + " directions or cadences");
    assertThat(robot.node("#search-again", Button.class).isDisabled()).isTrue();
  }

  @Test
  void aLongSearchIsStoppedAndChangesNothing(Robot robot) throws Exception {
    robot.click("#advise-weekday-monday").click("#advise-weekday-friday");
    robot.click("#advise-weekday-saturday").click("#advise-weekday-sunday");
    robot.replaceText("#advise-cadences", "6, 7, 8, 9, 10, 11, 12").click("#search-again");
    robot.waitFor("#cancel-search").click("#cancel-search").waitFor("The search was stopped.");
    assertThat(robot.sees("1. 8 months, from 12 Apr 2019")).isTrue();
    robot.replaceText("#advise-cadences", "9 months");
    robot.click("#advise-weekday-monday").click("#advise-weekday-friday");
    robot.click("#advise-weekday-saturday").click("#advise-weekday-sunday").click("#search-again");
    robot.waitFor("1. 9 months, from 16 Mar 2019").click("Close").waitUntilGone("#advised");
    assertThat(saved()).isEqualTo(XEN);
  }

  @Test
  void restingOnADayTellsItsCost(Robot robot) {
    ChartPlaces places = new ChartPlaces(robot, "#advice-chart");
    Point2D one = places.of("rank", "1");
    robot.hoverAt("#advice-chart", one.getX(), one.getY() - 30);
    assertThat(robot.words()).anyMatch(words -> words.contains("Apr 2019: cost 9"));
  }

  @Test
  void aClickOnANumberOrTheArrowsChooseTheDatesItStandsFor(Robot robot) {
    Point2D three = new ChartPlaces(robot, "#advice-chart").of("rank", "3");
    robot.clickAt("#advice-chart", three.getX(), three.getY());
    assertThat(robot.text("#advised-name")).isEqualTo("8 months, from 14 Mar 2019");
    robot.press("Right");
    assertThat(robot.text("#advised-name")).isEqualTo("8 months, from 16 Dec 2018");
    robot.press("Up").press("Up");
    assertThat(robot.text("#advised-name")).isEqualTo("8 months, from 20 Apr 2019");
  }

  private Plan saved() throws Exception {
    window.saveAs("xen.cadence.json");
    return PlanFiles.read(folder.resolve("xen.cadence.json"));
  }
}
