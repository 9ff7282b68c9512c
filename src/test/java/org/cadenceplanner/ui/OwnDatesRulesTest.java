package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer says on which days phases end, and on which a milestone may fall.
@ExtendWith(Windows.class)
class OwnDatesRulesTest {
  private static final String OWN = "days of its own";
  private static final String ALLOWED = "move to allowed days";

  @Test
  void endsStayWhereTheyFallUntilTheyHaveDaysOfTheirOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.text("#ends-own-dates")).isEqualTo("stay where they fall");
    assertThat(robot.sees("#ends-at-most")).isFalse();
    robot.choose("#ends-own-dates", ALLOWED);
    assertThat(window.lastStep()).contains("Ends: move to allowed days");
    assertThat(window.chart()).contains("ends Mon–Fri, else later");
    robot.click("#ends-weekday-friday");
    assertThat(window.lastStep()).contains("No end on a Friday");
    robot.choose("#ends-direction", "earlier").replaceText("#ends-at-most", "5").press("Enter");
    assertThat(window.lastStep()).contains("Ends: move at most 5 days");
    robot.choose("#ends-blocking", "off in all calendars");
    assertThat(window.edited().rules().support().dates())
        .contains(
            DatePolicy.usual()
                .withWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                .withDirection(Direction.EARLIER)
                .withAtMost(5)
                .withBlocking(new Blocking.All()));
    assertThat(window.edited().rules().dates())
        .isEqualTo(Samples.read("xen-2018").scenarios().getFirst().rules().dates());
    robot.choose("#ends-own-dates", "stay where they fall");
    assertThat(window.edited().rules().support().dates()).isEmpty();
    window.undoesAndRedoes(6);
  }

  @Test
  void anEndKeepsOneDayOfTheWeek(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#ends-own-dates", ALLOWED);
    for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday")) {
      robot.click("#ends-weekday-" + day);
    }
    assertThat(robot.text("#ends-weekdays-message")).startsWith("Friday is the last day left");
    assertThat(window.isOn("#ends-weekday-friday")).isTrue();
    assertThat(robot.sees("#weekdays-message")).isFalse();
    assertThat(window.chart()).contains("ends Fri, else later");
  }

  @Test
  void theOtherDaysThatEndsAvoidAreSaidAndKept(Robot robot) throws Exception {
    DatePolicy fromFile =
        DatePolicy.usual()
            .withCalendars(Optional.of(List.of()))
            .withRanges(
                List.of(
                    new BlockedRange(
                        "freeze", MonthDay.of(Month.DECEMBER, 22), MonthDay.of(Month.JANUARY, 3))))
            .withEvents(List.of(new Event.NamedHoliday("Easter", "gb/eng", "Easter", 2, 0)));
    var window = RulesWindow.on(withDatesOfEnds(fromFile), "6 months", robot);
    assertThat(robot.text("#ends-other-days"))
        .isEqualTo(
            "No holidays heeded, not 22 Dec – 3 Jan (freeze), not at Easter (or 2 days before)");
    robot.choose("#ends-direction", "nearest");
    assertThat(window.edited().rules().support().dates())
        .contains(fromFile.withDirection(Direction.NEAREST));
    window.undoesAndRedoes(1);
  }

  @Test
  void aMilestoneHasDaysOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#milestone-2-more");
    assertThat(robot.text("#milestone-2-own-dates")).isEqualTo("days as for releases");
    robot.choose("#milestone-2-own-dates", OWN);
    assertThat(window.lastStep()).contains("Code freeze: days of its own");
    assertThat(dates(window, 1)).contains(window.edited().rules().dates());
    robot.click("#milestone-2-weekday-friday").click("#milestone-2-weekday-tuesday");
    assertThat(window.lastStep()).contains("No Code freeze on a Tuesday");
    robot.choose("#milestone-2-direction", "earlier");
    robot.replaceText("#milestone-2-at-most", "soon").press("Enter");
    assertThat(robot.text("#milestone-2-at-most-message"))
        .isEqualTo("found 'soon'; allowed: a whole number from 0 to 366");
    robot.press("Esc").waitUntilGone("#milestone-2-at-most");
    assertThat(robot.sees("Code freeze, own days")).isTrue();
    DatePolicy now = dates(window, 1).orElseThrow();
    assertThat(now.weekdays())
        .containsExactlyInAnyOrder(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    assertThat(now.direction()).isEqualTo(Direction.EARLIER);
    assertThat(dates(window, 0)).isEmpty();
    robot.click("#milestone-2-more").choose("#milestone-2-own-dates", "days as for releases");
    robot.press("Esc").waitUntilGone("#milestone-2-own-dates");
    assertThat(robot.sees("Code freeze")).isTrue();
    window.undoesAndRedoes(5);
  }

  @Test
  void aMilestoneHasNoSlotToSkip(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#direction", "skip the slot").click("#milestone-2-more");
    robot.choose("#milestone-2-own-dates", OWN);
    assertThat(robot.text("#milestone-2-direction")).isEqualTo("later");
    assertThat(dates(window, 1).map(DatePolicy::direction)).contains(Direction.LATER);
  }

  private static Plan withDatesOfEnds(DatePolicy dates) {
    Plan plan = Samples.read("xen-2018");
    return plan.withScenarios(
        plan.scenarios().stream()
            .map(scenario -> scenario.withSupport(support -> support.withDates(Optional.of(dates))))
            .toList());
  }

  private static Optional<DatePolicy> dates(RulesWindow window, int milestone) {
    List<Milestone> all = window.edited().rules().milestones();
    return all.get(milestone).dates();
  }
}
