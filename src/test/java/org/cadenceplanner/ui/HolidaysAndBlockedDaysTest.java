package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.ui.files.Loading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a committer does with holiday calendars, ranges of the year and events, all by hand; an
/// undone plan is the one there was, which the title without its dot says.
@ExtendWith(Windows.class)
class HolidaysAndBlockedDaysTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2018-07-11T09:00:00Z"), ZoneOffset.UTC);

  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private Stage stage;

  @BeforeEach
  void openTheXenPlan(Robot robot) throws Exception {
    Loading loading = new Loading(Optional.empty(), TODAY);
    FirstPlan first = FirstPlan.of(Optional.of("xen-2018"), loading);
    stage =
        robot.open(
            window ->
                new Desk(
                        window,
                        background,
                        background,
                        loading,
                        Optional.empty(),
                        Preferences.usual(),
                        BundledFont.load().textMeasure())
                    .open(first));
  }

  @AfterEach
  void stopTheBackground() {
    background.shutdownNow();
  }

  @Test
  void aCalendarIsFoundAddedAndRemoved(Robot robot) {
    robot.click("#add-calendar").waitFor("#calendar-search").type("OSTERR");
    robot.waitFor("Austria (Oberösterreich)").press("Down").press("Enter");
    robot.press("Esc").waitFor("Austria (Oberösterreich) 1");
    assertThat(tooltipOfUndo(robot)).isEqualTo("Undo: Add calendar Austria (Oberösterreich)");
    robot.click("#remove-calendar-at-4").waitUntilGone("#calendar-at-4");
    undoAll(robot);
    assertThat(robot.sees("Austria (Oberösterreich) 1")).isFalse();
  }

  @Test
  void whatIsCalledLikeNothingIsSaidToBeNone(Robot robot) {
    robot.click("#add-calendar").waitFor("#calendar-search").type("qqq");
    robot.waitFor("None is called so.").press("Enter").press("Esc");
    assertThat(stage.getTitle()).doesNotStartWith("•");
  }

  @Test
  void aWeightIsChanged(Robot robot) {
    robot.click("England 3").replaceText("#calendar-weight", "4").press("Enter");
    robot.waitFor("England 4");
    assertThat(tooltipOfUndo(robot)).isEqualTo("Undo: Weight of England 4");
    undoAll(robot);
    assertThat(robot.sees("England 3")).isTrue();
  }

  @Test
  void aWeightThatIsNoneIsRefusedInWords(Robot robot) {
    robot.click("England 3").replaceText("#calendar-weight", "many").press("Enter");
    assertThat(robot.sees("found 'many'; allowed: a whole number from 1 to 1000")).isTrue();
    robot.press("Esc").press("Esc").waitUntilGone("#calendar-weight");
    assertThat(robot.sees("England 3")).isTrue();
    assertThat(stage.getTitle()).doesNotStartWith("•");
  }

  @Test
  void aRangeOverNewYearIsBlocked(Robot robot) {
    robot.click("#add-range").replaceText("#range-name", "year-end freeze");
    robot
        .replaceText("#range-from", "22 Dez")
        .replaceText("#range-to", "01-03")
        .click("#range-done");
    assertThat(robot.sees("found '22 Dez'; allowed: a day such as 22 Dec or 12-22")).isTrue();
    robot.replaceText("#range-from", "22 dec").click("#range-done");
    robot.waitFor("22 Dec – 3 Jan  year-end freeze");
    robot.click("#range-1").replaceText("#range-to", "29 Feb").click("#range-done");
    robot.waitFor("22 Dec – 29 Feb  year-end freeze");
    robot.click("#remove-range-1").waitUntilGone("#range-1");
    undoAll(robot);
    assertThat(robot.sees("#range-1")).isFalse();
  }

  @Test
  void theDaysAroundEasterAreBlocked(Robot robot) {
    robot
        .click("#add-event")
        .click("At a holiday, each year")
        .replaceText("#event-holiday", "Ostern");
    robot.click("#event-done");
    assertThat(robot.sees("found 'Ostern'; allowed: a holiday of England, or a part of its name"))
        .isTrue();
    robot.replaceText("#event-holiday", "Easter").replaceText("#event-before", "2");
    robot.replaceText("#event-after", "2").click("#event-done");
    robot.waitFor("Easter (England) ± 2 days");
    assertThat(tooltipOfUndo(robot)).isEqualTo("Undo: Add event Easter");
    undoAll(robot);
    assertThat(robot.sees("#event-1")).isFalse();
  }

  @Test
  void theDaysBeforeASummitAreBlocked(Robot robot) {
    robot.click("#add-event").replaceText("#event-first", "2018-06-20");
    robot.replaceText("#event-last", "19 Jun 2018").replaceText("#event-name", "Xen summit");
    robot.replaceText("#event-before", "367").click("#event-done");
    assertThat(robot.sees("found a day before the first; allowed: the first day or a later one"))
        .isTrue();
    assertThat(robot.sees("found '367'; allowed: a whole number from 0 to 366")).isTrue();
    robot.replaceText("#event-last", "22 Jun 2018").replaceText("#event-before", "3");
    robot.click("#event-done").waitFor("Xen summit 20–22 Jun 2018, 3 days before");
    robot.click("#remove-event-1").waitUntilGone("#event-1");
    undoAll(robot);
  }

  @Test
  void aScenarioGetsCalendarsOfItsOwn(Robot robot) {
    robot.click("#change-whose-calendars").waitFor("These hold for this scenario alone.");
    robot.click("#remove-calendar-pl").waitUntilGone("#calendar-pl");
    robot.click("#change-whose-calendars").waitFor("#calendar-pl");
    undoAll(robot);
    assertThat(robot.sees("The plan's calendars, for all its scenarios.")).isTrue();
  }

  private static String tooltipOfUndo(Robot robot) {
    return robot.read(() -> undo(robot).getTooltip().getText());
  }

  private void undoAll(Robot robot) {
    assertThat(robot.read(() -> undo(robot).isDisabled())).isFalse();
    while (!robot.read(() -> undo(robot).isDisabled())) {
      robot.click("#undo");
    }
    robot.waitUntil("for the plan there was", () -> !stage.getTitle().startsWith("•"));
  }

  private static Button undo(Robot robot) {
    return robot.node("#undo", Button.class);
  }
}
