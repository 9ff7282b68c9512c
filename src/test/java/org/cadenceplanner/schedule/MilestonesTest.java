package org.cadenceplanner.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadenceplanner.plan.Length.ofDays;
import static org.cadenceplanner.plan.Length.ofMonths;
import static org.cadenceplanner.plan.Length.ofWeeks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTest {

  @Test
  void milestonesCountBackFromTheDayTheReleaseReallyHas() {
    assertThat(
            inWords(
                xen()
                    .dates(Dates.tuesdayToThursday())
                    .milestone("Last posting date", ofWeeks(14))
                    .milestone("Code freeze", ofWeeks(9))))
        .containsExactly("Last posting date 2018-12-04", "Code freeze 2019-01-08");
  }

  @Test
  void aPinnedReleaseTakesItsMilestonesAlong() {
    assertThat(inWords(xen().pinned("4.12", "2019-04-02").milestone("Freeze", ofMonths(2))))
        .containsExactly("Freeze 2019-02-02");
  }

  @Test
  void monthsBeforeAreCountedAsTheCalendarCounts() {
    assertThat(inWords(xen().pinned("4.12", "2019-03-31").milestone("Freeze", ofMonths(1))))
        .containsExactly("Freeze 2019-02-28");
  }

  @Test
  void aRowRunsUntilTheRelease() {
    assertThat(inWords(xen().row("RC", ofWeeks(4), ofWeeks(1), Optional.empty())))
        .containsExactly(
            "RC 1 2019-02-10", "RC 2 2019-02-17", "RC 3 2019-02-24", "RC 4 2019-03-03");
  }

  @Test
  void aRowMayHaveFewerMembersThanFit() {
    assertThat(inWords(xen().row("RC", ofWeeks(4), ofDays(10), Optional.of(2))))
        .containsExactly("RC 1 2019-02-10", "RC 2 2019-02-20");
  }

  @Test
  void aRowNeverReachesTheReleaseWhateverItsNumber() {
    assertThat(inWords(xen().row("RC", ofWeeks(2), ofWeeks(1), Optional.of(9))))
        .containsExactly("RC 1 2019-02-24", "RC 2 2019-03-03");
  }

  @Test
  void milestonesAreListedByDateAndOnOneDayAsThePlanHasThem() {
    assertThat(
            inWords(
                xen()
                    .row("RC", ofWeeks(3), ofWeeks(1), Optional.empty())
                    .milestone("Branching", ofWeeks(2))
                    .milestone("Code freeze", ofWeeks(9))))
        .containsExactly(
            "Code freeze 2019-01-06",
            "RC 1 2019-02-17",
            "RC 2 2019-02-24",
            "Branching 2019-02-24",
            "RC 3 2019-03-03");
  }

  @Test
  void milestonesThatAMoveBringsOntoOneDayAreMergedAndSaySo() {
    List<ScheduledMilestone> milestones =
        milestones(
            xen()
                .dates(Dates.everyDay().never("freeze", "02-10", "02-23"))
                .row("RC", ofWeeks(4), ofWeeks(1), Optional.of(3))
                .milestone("Branching", ofWeeks(2)));
    assertThat(milestones)
        .extracting(
            ScheduledMilestone::name, m -> m.date().toString(), ScheduledMilestone::mergedWith)
        .containsExactly(
            tuple("RC 1", "2019-02-24", List.of("RC 2", "RC 3", "Branching")),
            tuple("RC 2", "2019-02-24", List.of("RC 1", "RC 3", "Branching")),
            tuple("RC 3", "2019-02-24", List.of("RC 1", "RC 2")),
            tuple("Branching", "2019-02-24", List.of("RC 1", "RC 2")));
  }

  @Test
  void milestonesDueOnOneDayAreNotCalledMerged() {
    assertThat(milestones(xen().milestone("A", ofWeeks(2)).milestone("B", ofDays(14))))
        .extracting(ScheduledMilestone::mergedWith)
        .containsOnly(List.of());
  }

  @Test
  void aMilestoneThatCannotGoLaterGoesBack() {
    Dates freeze = Dates.everyDay().never("freeze", "03-02", "03-09");
    assertThat(inWords(xen().dates(freeze).milestone("RC", ofWeeks(1))))
        .containsExactly("RC 2019-03-01");
  }

  @Test
  void aMilestoneNeverGoesBackBehindTheOneBefore() {
    Scenarios scenario =
        xen()
            .dates(Dates.everyDay().never("freeze", "02-26", "03-09"))
            .pinned("4.12", "2019-03-10")
            .milestone("Branching", ofDays(14))
            .milestone("RC", ofDays(6));
    assertThat(inWords(scenario)).containsExactly("Branching 2019-02-24", "RC 2019-02-25");
  }

  @Test
  void aMilestoneWithoutAFreeDayStaysAndIsAClash() {
    Scenarios scenario =
        xen()
            .dates(Dates.everyDay().never("freeze", "02-01", "03-09").atMost(5))
            .milestone("RC", ofWeeks(2));
    assertThat(inWords(scenario)).containsExactly("RC 2019-02-24");
    assertThat(Plans.of(scenario).years(2019, 2019).schedule().clashes())
        .extracting(Clash::what, clash -> clash.due().toString(), Clash::resolved)
        .contains(tuple("4.12 RC", "2019-02-24", false));
  }

  @Test
  void milestonesFollowThePolicysDirection() {
    Dates earlier = Dates.workdays().going(Direction.EARLIER);
    assertThat(
            inWords(xen().pinned("4.12", "2019-03-12").dates(earlier).milestone("RC", ofDays(2))))
        .containsExactly("RC 2019-03-08");
  }

  @Test
  void aMilestoneMayFollowAPolicyOfItsOwn() {
    DatePolicy mondays = Dates.on(EnumSet.of(MONDAY)).going(Direction.EARLIER).policy();
    assertThat(
            inWords(
                xen()
                    .dates(Dates.tuesdayToThursday())
                    .milestone(placedBy(mondays, "Code freeze", ofWeeks(9)))
                    .milestone("RC", ofWeeks(8))))
        .containsExactly("Code freeze 2019-01-07", "RC 2019-01-15");
  }

  @Test
  void milestonesOfDifferentPoliciesKeepTheirOrder() {
    DatePolicy tuesdays = Dates.on(EnumSet.of(TUESDAY)).policy();
    Scenarios scenario =
        xen().milestone(placedBy(tuesdays, "Code freeze", ofDays(29))).milestone("RC", ofWeeks(4));
    assertThat(inWords(scenario)).containsExactly("Code freeze 2019-02-12", "RC 2019-02-12");
    assertThat(milestones(scenario).getLast().placement().refused())
        .containsExactly(new Refusal(LocalDate.of(2019, 2, 10), List.of(new Reason.OutOfOrder())));
  }

  @Test
  void aMilestoneThatMayNotMoveIsPutAfterTheOneBeforeAndIsAClash() {
    DatePolicy tuesdays = Dates.on(EnumSet.of(TUESDAY)).policy();
    DatePolicy never = Dates.everyDay().atMost(0).policy();
    Placement rc =
        milestones(
                xen()
                    .milestone(placedBy(tuesdays, "Code freeze", ofDays(29)))
                    .milestone(placedBy(never, "RC", ofWeeks(4))))
            .getLast()
            .placement();
    assertThat(rc.date()).isEqualTo("2019-02-12");
    assertThat(rc.resolved()).isFalse();
  }

  @Test
  void aFreezeIsLongerWhenChineseNewYearFallsIntoIt() {
    Plans plans =
        Plans.of(xen().milestone(longer("Code freeze", ofWeeks(9), Optional.empty())))
            .knowing(
                Calendars.named("China")
                    .off("Chinese New Year (Spring Festival)", "2019-02-05", "2020-01-25"));
    assertThat(plans.release("4.12").milestones())
        .extracting(m -> m.due().toString(), ScheduledMilestone::longer)
        .containsExactly(
            tuple(
                "2018-12-30",
                Optional.of(new Lengthened(ofWeeks(1), List.of("Chinese New Year")))));
    assertThat(plans.release("4.13").milestones())
        .extracting(m -> m.due().toString(), ScheduledMilestone::longer)
        .containsExactly(tuple("2019-09-08", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-02, 2019-03-03",
    "2019-03-03, 2019-02-24",
    "2019-03-09, 2019-02-24",
    "2019-03-10, 2019-03-03",
    "2019-02-25, 2019-03-03"
  })
  void theDayAMilestoneIsDueCountsTheReleaseNot(String newYear, String due) {
    assertThat(
            Plans.of(xen().milestone(longer("Freeze", ofWeeks(1), Optional.empty())))
                .knowing(Calendars.named("China").off("Spring Festival", newYear))
                .release("4.12")
                .milestones())
        .extracting(m -> m.due().toString())
        .containsExactly(due);
  }

  @Test
  void aRowCountsFromTheEarlierDay() {
    Optional<Milestone.Repeat> weekly =
        Optional.of(new Milestone.Repeat(ofWeeks(1), Optional.empty()));
    assertThat(
            Plans.of(xen().milestone(longer("RC", ofWeeks(2), weekly)))
                .knowing(Calendars.named("China").off("Spring Festival", "2019-03-01"))
                .release("4.12")
                .milestones())
        .extracting(m -> m.name() + " " + m.due())
        .containsExactly("RC 1 2019-02-17", "RC 2 2019-02-24", "RC 3 2019-03-03");
  }

  @Test
  void historyHasNoMilestones() {
    Scenarios scenario = xen().milestone("RC", ofWeeks(2));
    assertThat(Plans.of(scenario).released("4.12", "2019-04-02").release("4.12").milestones())
        .isEmpty();
  }

  private static Milestone placedBy(DatePolicy dates, String name, Length before) {
    return new Milestone(name, before, Optional.empty(), Optional.empty(), Optional.of(dates));
  }

  private static Milestone longer(String name, Length before, Optional<Milestone.Repeat> repeat) {
    Event newYear = new Event.NamedHoliday("Chinese New Year", "china", "spring festival", 0, 0);
    Longer rule = new Longer(ofWeeks(1), List.of(), List.of(newYear));
    return new Milestone(name, before, repeat, Optional.of(rule), Optional.empty());
  }

  private static Scenarios xen() {
    return Scenarios.every(8).from("4.11", "2018-07-10");
  }

  private static List<ScheduledMilestone> milestones(Scenarios scenario) {
    return Plans.of(scenario).release("4.12").milestones();
  }

  private static List<String> inWords(Scenarios scenario) {
    return milestones(scenario).stream()
        .map(milestone -> milestone.name() + " " + milestone.date())
        .toList();
  }
}
