package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a committer does with holiday calendars, ranges of the year and events, all by hand.
@ExtendWith(Windows.class)
class HolidaysAndBlockedDaysTest {
  private RulesWindow window;

  @BeforeEach
  void openTheXenPlan(Robot robot) throws Exception {
    window = RulesWindow.on("6 months", robot);
  }

  @Test
  void aCalendarIsFoundAddedAndRemoved(Robot robot) {
    robot.click("#add-calendar").waitFor("#calendar-search").type("OSTERR");
    robot.waitFor("Austria (Oberösterreich)").press("Down").press("Enter");
    robot.press("Esc").waitFor("Austria (Oberösterreich) 1");
    assertThat(window.lastStep()).contains("Add calendar Austria (Oberösterreich)");
    robot.click("#remove-calendar-at-4").waitUntilGone("#calendar-at-4");
    window.undoesAndRedoes(2);
    assertThat(robot.sees("Austria (Oberösterreich) 1")).isFalse();
  }

  @Test
  void calendarsOfPlacesInOneRegionAreToldApartByTheirNames(Robot robot) {
    robot.click("#add-calendar").waitFor("#calendar-search").type("grosso");
    robot.waitFor("Brazil (Mato Grosso do Sul, Campo Grande)");
    robot.waitFor("Brazil (Mato Grosso do Sul, Dourados)");
    for (String word : List.of("horizonte", "germany", "island", "and")) {
      robot.replaceText("#calendar-search", word);
      TextFit.check();
    }
    robot.press("Esc");
  }

  @Test
  void whatIsCalledLikeNothingIsSaidToBeNone(Robot robot) {
    robot.click("#add-calendar").waitFor("#calendar-search").type("qqq");
    robot.waitFor("None is called so.").press("Enter").press("Esc");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void whereACalendarIsNotAsExpectedIsSaidOnIt(Robot robot) {
    robot.click("#add-calendar").waitFor("#calendar-search").type("sweden");
    robot.waitFor("Sweden").press("Down").press("Enter").press("Esc").click("Sweden 1");
    assertThat(robot.in("#weight-form").words())
        .anyMatch(words -> words.startsWith("Midsummer Eve, Christmas Eve and New Year's Eve are"));
    assertThat(robot.node("#calendar-se", Button.class).getTooltip().getText())
        .startsWith("Sweden, weight 1\nMidsummer Eve");
    robot.press("Esc").click("Poland 1");
    assertThat(robot.in("#weight-form").words()).noneMatch(words -> words.contains("days off"));
  }

  @Test
  void aWeightIsChanged(Robot robot) {
    robot.click("England 3").replaceText("#calendar-weight", "4").press("Enter");
    robot.waitFor("England 4");
    assertThat(window.lastStep()).contains("Weight of England 4");
    window.undoesAndRedoes(1);
    assertThat(robot.sees("England 3")).isTrue();
  }

  @Test
  void aWeightThatIsNoneIsRefusedInWords(Robot robot) {
    robot.click("England 3").replaceText("#calendar-weight", "many").press("Enter");
    assertThat(robot.sees("found 'many'; allowed: a whole number from 1 to 1000")).isTrue();
    robot.press("Esc").press("Esc").waitUntilGone("#calendar-weight");
    assertThat(robot.sees("England 3")).isTrue();
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void aRangeOverNewYearIsBlocked(Robot robot) {
    robot.click("#add-range").replaceText("#range-name", "year-end freeze");
    robot
        .replaceText("#range-from", "22 Dex")
        .replaceText("#range-to", "01-03")
        .click("#range-form-set");
    assertThat(robot.sees("found '22 Dex'; allowed: a day such as 22 Dec or 12-22")).isTrue();
    robot.replaceText("#range-from", "22 dec").click("#range-form-set");
    robot.waitFor("22 Dec – 3 Jan  year-end freeze");
    robot.click("#range-1").replaceText("#range-to", "29 Feb").click("#range-form-set");
    robot.waitFor("22 Dec – 29 Feb  year-end freeze");
    robot.click("#remove-range-1").waitUntilGone("#range-1");
    window.undoesAndRedoes(3);
    assertThat(robot.sees("#range-1")).isFalse();
  }

  @Test
  void theDaysAroundEasterAreBlocked(Robot robot) {
    robot
        .click("#add-event")
        .click("At a holiday, each year")
        .replaceText("#event-holiday", "Ostern");
    robot.click("#event-form-set");
    assertThat(robot.sees("found 'Ostern'; allowed: a holiday of England, or a part of its name"))
        .isTrue();
    robot.replaceText("#event-holiday", "Easter").replaceText("#event-before", "2");
    robot.replaceText("#event-after", "2").click("#event-form-set");
    robot.waitFor("Easter (England) ± 2 days");
    assertThat(window.lastStep()).contains("Add event Easter");
    window.undoesAndRedoes(1);
    assertThat(robot.sees("#event-1")).isFalse();
  }

  @Test
  void theDaysBeforeASummitAreBlocked(Robot robot) {
    robot.click("#add-event").replaceText("#event-first", "2018-06-20");
    robot.replaceText("#event-last", "19 Jun 2018").replaceText("#event-name", "Xen summit");
    robot.replaceText("#event-before", "367").click("#event-form-set");
    assertThat(robot.sees("found a day before the first; allowed: the first day or a later one"))
        .isTrue();
    assertThat(robot.sees("found '367'; allowed: a whole number from 0 to 366")).isTrue();
    robot.replaceText("#event-last", "22 Jun 2018").replaceText("#event-before", "3");
    robot.click("#event-form-set").waitFor("Xen summit 20–22 Jun 2018, 3 days before");
    robot.click("#remove-event-1").waitUntilGone("#event-1");
    window.undoesAndRedoes(2);
  }

  @Test
  void aScenarioGetsCalendarsOfItsOwn(Robot robot) {
    robot.click("#change-whose-calendars").waitFor("These hold for this scenario alone.");
    robot.click("#remove-calendar-pl").waitUntilGone("#calendar-pl");
    robot.click("#change-whose-calendars").waitFor("#calendar-pl");
    window.undoesAndRedoes(3);
    assertThat(robot.sees("The plan's calendars, for all its scenarios.")).isTrue();
  }

  @Test
  void anEraSaysWhetherItsCalendarsAreThoseBefore(Robot robot) throws Exception {
    robot.click("#change-whose-calendars").click("#era-first").choose("#era-from", "4.14");
    robot.click("#era-form-set").waitFor("Not the plan's, as before 4.14.");
    robot.click("#weekday-friday");
    assertThat(robot.sees("Not the plan's, as before 4.14.")).isTrue();
    robot.click("#remove-calendar-pl");
    assertThat(robot.sees("These hold for releases from 4.14 on alone.")).isTrue();
    window.undoesAndRedoes(4);
  }
}
