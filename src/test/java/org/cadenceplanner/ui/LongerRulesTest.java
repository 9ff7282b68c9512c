package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer has a freeze begin earlier where days fall into it on which little is done.
@ExtendWith(Windows.class)
class LongerRulesTest {
  private static final String FREEZE = "#milestone-2";
  private static final BlockedRange SUMMER =
      new BlockedRange("summer break", MonthDay.of(Month.JULY, 20), MonthDay.of(Month.AUGUST, 20));

  @Test
  void aFreezeIsLongerOverAPartOfTheYear(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(FREEZE + "-more");
    assertThat(robot.sees(FREEZE + "-longer")).isFalse();
    addSummer(robot);
    assertThat(window.lastStep()).contains("Code freeze: add range summer break");
    assertThat(longer(window)).contains(new Longer(Length.ofWeeks(1), List.of(SUMMER), List.of()));
    assertThat(robot.sees("Code freeze, longer over summer break")).isTrue();
    robot.click(FREEZE + "-more").replaceText(FREEZE + "-longer", "10 days").press("Enter");
    assertThat(window.lastStep()).contains("Code freeze: 10 days longer");
    assertThat(longer(window).map(Longer::by)).contains(Length.ofDays(10));
    robot.click("#remove-milestone-2-range-1");
    assertThat(longer(window)).isEmpty();
    assertThat(robot.sees(FREEZE + "-longer")).isFalse();
    robot.press("Esc").waitUntilGone(FREEZE + "-add-range");
    window.undoesAndRedoes(3);
  }

  @Test
  void aFreezeIsLongerOverAHoliday(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(FREEZE + "-more").click(FREEZE + "-add-event").click("At a holiday, each year");
    assertThat(robot.sees("Longer around an event")).isTrue();
    robot.replaceText("#event-holiday", "Easter").replaceText("#event-before", "2");
    robot.click("#event-form-set").waitUntilGone("#event-form");
    assertThat(longer(window))
        .contains(
            new Longer(
                Length.ofWeeks(1),
                List.of(),
                List.of(new Event.NamedHoliday("Easter", "gb/eng", "Easter", 2, 0))));
    robot.click(FREEZE + "-more").click("Easter (England), 2 days before");
    robot.replaceText("#event-before", "0").click("#event-form-set").waitUntilGone("#event-form");
    robot.click(FREEZE + "-more");
    assertThat(robot.text("#milestone-2-event-1")).isEqualTo("Easter (England)");
    robot.press("Esc").waitUntilGone("#milestone-2-event-1");
    window.undoesAndRedoes(2);
  }

  @Test
  void aLengthThatIsNoneIsSaidAndNothingHappens(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(FREEZE + "-more");
    addSummer(robot);
    robot.click(FREEZE + "-more");
    for (String rubbish : List.of("0 weeks", "soon", "")) {
      robot.replaceText(FREEZE + "-longer", rubbish).press("Enter");
      assertThat(robot.text(FREEZE + "-longer-message"))
          .isEqualTo(
              "found %s; allowed: a length such as 1 week"
                  .formatted(rubbish.isEmpty() ? "nothing" : "'" + rubbish + "'"));
    }
    assertThat(longer(window).map(Longer::by)).contains(Length.ofWeeks(1));
  }

  @Test
  void whatMakesAMilestoneLongerBlocksNoRelease(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(FREEZE + "-more");
    addSummer(robot);
    assertThat(window.edited().rules().dates().ranges()).isEmpty();
    assertThat(robot.sees("#range-1")).isFalse();
  }

  private static void addSummer(Robot robot) {
    robot.click(FREEZE + "-add-range").replaceText("#range-name", "summer break");
    robot.replaceText("#range-from", "20 Jul").replaceText("#range-to", "20 Aug");
    robot.click("#range-form-set").waitUntilGone("#range-form");
  }

  private static Optional<Longer> longer(RulesWindow window) {
    return window.edited().rules().milestones().get(1).longer();
  }
}
