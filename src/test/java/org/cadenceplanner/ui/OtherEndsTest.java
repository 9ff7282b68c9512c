package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Ends of phases that are no lengths: the window says them in words, has a form for each kind, and
/// takes a length in place of them.
@ExtendWith(Windows.class)
class OtherEndsTest {
  private static final String SECURITY = "#class-1-phase-2";

  @TempDir private Path folder;

  @Test
  void anEndByALaterReleaseIsSaidUnderItsPhaseAndCanBeReplacedByALength(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "go");
    assertThat(robot.text("#class-1-phase-1-rule")).isEqualTo("Lasts until the 2nd newer release.");
    robot.replaceText("#class-1-phase-1-length", "18 months").press("Enter");
    window.settled();
    assertThat(robot.sees("#class-1-phase-1-rule")).isFalse();
    robot.press("Ctrl+Z");
    window.settled();
    assertThat(robot.text("#class-1-phase-1-rule")).isEqualTo("Lasts until the 2nd newer release.");
  }

  @Test
  void aPhaseWaitsForALaterRelease(Robot robot) throws Exception {
    var window = openOn("when a later release ships", robot);
    robot.replaceText("#end-number", "3").replaceText("#end-further", "1");
    robot.replaceText("#end-grace", "4 weeks").press("Enter").waitUntilGone("#end-form");
    assertThat(robot.text(SECURITY + "-rule"))
        .isEqualTo("Lasts until the 3rd newer release and 1 release more and 4 weeks.");
    assertThat(window.lastStep())
        .hasValueSatisfying(step -> assertThat(step).startsWith("Security fixes only until"));
    assertThat(window.chart()).contains("until the 3rd newer release");
    assertThat(end(window))
        .isEqualTo(new End.Successor(3, Optional.empty(), 1, Optional.of(Length.ofWeeks(4))));
    window.undoesAndRedoes(1);
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("18 months more");
  }

  @Test
  void aPhaseWaitsForAReleaseOfAClass(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months, even/odd", robot);
    robot.click("#class-2-phase-1-more").click("#class-2-phase-1-end");
    robot.choose("#end-kind", "when a later release ships").choose("#end-of", "even alone");
    robot.replaceText("#end-number", "1").click("#end-form-set").waitUntilGone("#end-form");
    assertThat(robot.text("#class-2-phase-1-rule")).isEqualTo("Lasts until the next even.");
    window.undoesAndRedoes(1);
  }

  @Test
  void aPhaseEndsOnADayOfTheYear(Robot robot) throws Exception {
    var window = openOn("on a day of the year", robot);
    robot.replaceText("#end-day", "31 Feb").press("Enter");
    assertThat(robot.text("#end-day-message"))
        .isEqualTo("found '31 Feb'; allowed: a day such as 22 Dec or 12-22");
    robot.replaceText("#end-years", "101");
    assertThat(robot.text("#end-years-message"))
        .isEqualTo("found '101'; allowed: a whole number from 0 to 100");
    assertThat(window.isAsItWas()).isTrue();
    robot.replaceText("#end-day", "30 Apr").replaceText("#end-years", "3");
    robot.choose("#end-years-from", "the year in which it starts").click("#end-form-set");
    robot.waitUntilGone("#end-form");
    assertThat(end(window)).isEqualTo(new End.OnDay(MonthDay.of(Month.APRIL, 30), 3, true));
    robot.click(SECURITY + "-rule");
    assertThat(robot.text("#end-day")).isEqualTo("30 Apr");
    robot.press("Esc").waitUntilGone("#end-form");
    window.undoesAndRedoes(1);
  }

  @Test
  void anEndThatNobodyKnowsIsOpen(Robot robot) throws Exception {
    var window = openOn("on a day not known yet", robot);
    assertThat(robot.sees("#end-round")).isFalse();
    robot.click("#end-form-set").waitUntilGone("#end-form");
    assertThat(robot.text(SECURITY + "-rule")).isEqualTo("Lasts until a day not known yet.");
    window.undoesAndRedoes(1);
  }

  @Test
  void theLatestOfSeveralEndsIsPutTogetherOneByOne(Robot robot) throws Exception {
    var window = openOn("at the latest of several ends", robot);
    assertThat(robot.text("#end-part-1")).isEqualTo("18 months");
    robot.click("#end-part-1").choose("#end-kind", "when a later release ships");
    robot.click("#end-part-form-set").waitUntilGone("#end-part-form");
    assertThat(robot.text("#end-part-1")).isEqualTo("until the 2nd newer release");
    robot.click("#end-add-part").replaceText("#end-length", "3 years");
    robot.choose("#end-round", "the end of its year").click("#end-part-form-set");
    robot.waitUntilGone("#end-part-form");
    robot.in("#end-form").click("#remove-end-part-2");
    robot.click("#end-form-set").waitUntilGone("#end-form");
    assertThat(end(window))
        .isEqualTo(
            new End.Latest(
                List.of(
                    End.Successor.ofAny(2),
                    new End.Rounded(
                        new End.AfterRelease(Length.parse("3 years").orElseThrow()),
                        new Rounding.EndOf(Rounding.Period.YEAR)))));
    window.undoesAndRedoes(1);
  }

  @Test
  void oneEndIsNotSeveral(Robot robot) throws Exception {
    var window = openOn("at the earliest of several ends", robot);
    robot.click("#remove-end-part-1").click("#end-form-set");
    assertThat(robot.text("#end-parts-message")).isEqualTo("too few ends; allowed: two or more");
    robot.press("Esc").waitUntilGone("#end-form");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void whatIsGivenUpOfOneEndLeavesTheOthersAlone(Robot robot) throws Exception {
    openOn("at the earliest of several ends", robot);
    robot.click("#end-part-2").replaceText("#end-length", "5 years");
    robot.in("#end-part-form").click("Cancel").waitUntilGone("#end-part-form");
    assertThat(robot.text("#end-part-2")).isEqualTo("until 24 months after the release");
  }

  @Test
  void endsWithinEndsAreKeptAndEdited(Robot robot) throws Exception {
    End inner = new End.Earliest(List.of(End.Successor.ofAny(2), months(12)));
    var window = RulesWindow.on(ending(new End.Latest(List.of(inner, months(24)))), "one", robot);
    robot.click("#class-1-phase-1-rule").click("#end-part-2").replaceText("#end-length", "30");
    robot.press("Enter").waitUntilGone("#end-part-form");
    robot.click("#end-part-1").click("#end-part-2").replaceText("#end-length", "9").press("Enter");
    robot.click("#end-part-form-set").waitUntilGone("#end-part-form");
    robot.click("#end-form-set").waitUntilGone("#end-form");
    assertThat(phase(window, 0).end())
        .isEqualTo(
            new End.Latest(
                List.of(new End.Earliest(List.of(End.Successor.ofAny(2), months(9))), months(30))));
  }

  @Test
  void anEndIsPutOnTheNextDayOfAMonth(Robot robot) throws Exception {
    var window = openOn("so long after it starts", robot);
    robot.choose("#end-round", "the next such day of a month");
    robot.replaceText("#end-round-day", "32").press("Enter");
    assertThat(robot.text("#end-round-day-message"))
        .isEqualTo("found '32'; allowed: a whole number from 1 to 31");
    robot.replaceText("#end-round-day", "28").click("#end-precision-month");
    robot.click("#end-form-set").waitUntilGone("#end-form");
    assertThat(robot.text(SECURITY + "-rule")).isEqualTo("Lasts 18 months, put to the next 28th.");
    assertThat(phase(window, 1).precision()).isEqualTo(Precision.MONTH);
    assertThat(window.chart()).contains("put to the next 28th, said by month");
    robot.click(SECURITY + "-rule").choose("#end-round", "that very day");
    robot.click("#end-precision-day").click("#end-form-set").waitUntilGone("#end-form");
    window.undoesAndRedoes(2);
  }

  @Test
  void anEndIsPutOnTheNextOfSomeDaysOfTheYear(Robot robot) throws Exception {
    var window = openOn("so long after the release", robot);
    robot.replaceText("#end-length", "5 years");
    robot.choose("#end-round", "the next of some days of the year");
    robot.click("#slot-1-remove").click("#end-form-set");
    assertThat(robot.text("#end-round-message"))
        .isEqualTo("no day; allowed: at least one day of the year");
    robot.click("#end-round-add-slot").choose("#slot-1-weekday", "Thursday");
    robot.choose("#slot-1-month", "February");
    robot.click("#end-form-set").waitUntilGone("#end-form");
    assertThat(robot.text(SECURITY + "-rule"))
        .isEqualTo(
            "Lasts until 5 years after the release, put to the next of second Thursday of"
                + " February.");
    robot.click(SECURITY + "-rule");
    assertThat(robot.text("#slot-1-weekday")).isEqualTo("Thursday");
    robot.press("Esc").waitUntilGone("#end-form");
    window.undoesAndRedoes(1);
  }

  @Test
  void theFormIsFilledInByKeysAlone(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(SECURITY + "-more").click(SECURITY + "-end").waitFor("#end-form");
    assertThat(window.isFocused("#end-length")).isTrue();
    robot.press("Shift+Tab").press("Down").press("Down").press("Tab");
    robot.press("Enter").waitUntilGone("#end-form");
    assertThat(end(window)).isEqualTo(new End.OnDay(MonthDay.of(Month.DECEMBER, 31), 1, false));
    window.undoesAndRedoes(1);
  }

  private static RulesWindow openOn(String kind, Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(SECURITY + "-more").click(SECURITY + "-end").choose("#end-kind", kind);
    return window;
  }

  private static End end(RulesWindow window) {
    return phase(window, 1).end();
  }

  private static Phase phase(RulesWindow window, int place) {
    return window.edited().rules().support().classes().getFirst().phases().get(place);
  }

  private static Plan ending(End end) throws Exception {
    var plan = Samples.read("xen-2018");
    var first = plan.scenarios().getFirst();
    var scheme = SupportScheme.alike(List.of(new Phase("full support", true, end)));
    return plan.withHistory(List.of())
        .withScenarios(List.of(first.withName("one").withRules(first.rules().withSupport(scheme))));
  }

  private static End months(int months) {
    return new End.AfterRelease(Length.ofMonths(months));
  }
}
