package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadenceplanner.plan.Length.ofDays;
import static org.cadenceplanner.plan.Length.ofMonths;
import static org.cadenceplanner.plan.Length.ofWeeks;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Direction;
import org.junit.jupiter.api.Test;

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
  void historyHasNoMilestones() {
    Scenarios scenario = xen().milestone("RC", ofWeeks(2));
    assertThat(Plans.of(scenario).released("4.12", "2019-04-02").release("4.12").milestones())
        .isEmpty();
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
