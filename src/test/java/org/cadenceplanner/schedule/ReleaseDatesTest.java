package org.cadenceplanner.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;

class ReleaseDatesTest {
  @Test
  void xenEveryEightMonthsComesOutFromTuesdayToThursday() {
    Schedule schedule = Plans.of(xen()).released("4.11", "2018-07-10").schedule();
    assertThat(schedule.releases().stream().map(ReleaseDatesTest::inWords).limit(5))
        .containsExactly(
            "4.11 due 2018-07-10 dated 2018-07-10 RELEASED",
            "4.12 due 2019-03-10 dated 2019-03-12 PLANNED",
            "4.13 due 2019-11-10 dated 2019-11-12 PLANNED",
            "4.14 due 2020-07-10 dated 2020-07-14 PLANNED",
            "4.15 due 2021-03-10 dated 2021-03-10 PLANNED");
  }

  @Test
  void everyRefusedDayIsGivenWithItsReasons() {
    assertThat(Plans.of(xen()).release("4.12").refused())
        .containsExactly(refusal("2019-03-10", SUNDAY), refusal("2019-03-11", MONDAY));
    assertThat(Plans.of(xen()).release("4.15").refused()).isEmpty();
  }

  @Test
  void aHolidayMovesTheReleaseOnAndSaysSo() {
    Release release =
        Plans.of(xen())
            .heeding(3, Calendars.named("England").off("Pancake Day", "2019-03-12"))
            .heeding(1, Calendars.named("Poland").off("Pancake Day", "2019-03-12"))
            .heeding(2, Calendars.named("USA").off("Mardi Gras", "2019-03-12", "2019-03-14"))
            .release("4.12");
    assertThat(release.date()).isEqualTo("2019-03-13");
    assertThat(release.refused().getLast())
        .isEqualTo(
            new Refusal(
                LocalDate.parse("2019-03-12"),
                List.of(
                    new Reason.Holiday("Pancake Day", List.of("England", "Poland")),
                    new Reason.Holiday("Mardi Gras", List.of("USA")))));
    assertThat(release.resolved()).isTrue();
  }

  @Test
  void aMovedReleaseIsAClashThatWasResolved() {
    Schedule schedule = Plans.of(xen()).years(2018, 2019).schedule();
    assertThat(schedule.clashes())
        .extracting(Clash::what, clash -> clash.date().toString(), Clash::resolved)
        .containsExactly(
            tuple("4.12 release", "2019-03-12", true), tuple("4.13 release", "2019-11-12", true));
  }

  @Test
  void whatStaysOnItsDayOrIsSkippedByThePlanIsNoClash() {
    Scenarios scenario =
        Scenarios.every(8).skipping("4.12", 1).milestone("Freeze", Length.ofWeeks(9));
    assertThat(Plans.of(scenario).schedule().clashes()).isEmpty();
  }

  @Test
  void aDayThatFindsNoneFreeStaysWhereItIsAndIsReported() {
    Schedule schedule =
        Plans.of(xen().dates(Dates.tuesdayToThursday().atMost(1))).years(2019, 2019).schedule();
    Clash clash = schedule.clashes().getFirst();
    assertThat(clash.resolved()).isFalse();
    assertThat(clash.date()).isEqualTo("2019-03-10");
    assertThat(clash.refused())
        .containsExactly(refusal("2019-03-10", SUNDAY), refusal("2019-03-11", MONDAY));
    assertThat(schedule.releases().getFirst().resolved()).isFalse();
  }

  @Test
  void aPinOverridesRuleAndPolicy() {
    Scenarios pinned = Scenarios.every(8).dates(Dates.workdays()).pinned("4.12", "2019-04-06");
    Release release = Plans.of(pinned).release("4.12");
    assertThat(inWords(release)).isEqualTo("4.12 due 2019-03-10 dated 2019-04-06 PINNED");
    assertThat(release.date().getDayOfWeek()).isEqualTo(SATURDAY);
    assertThat(release.refused()).isEmpty();
    assertThat(release.pin()).isPresent();
    assertThat(inWords(Plans.of(pinned).release("4.13"))).contains("dated 2019-11-11");
  }

  @Test
  void aPlannedReleaseBeforeTodayIsOverdue() {
    Schedule schedule =
        Plans.of(Scenarios.every(8).pinned("4.13", "2019-12-18")).today("2020-07-10").schedule();
    assertThat(schedule.releases().stream().map(ReleaseDatesTest::inWords).limit(4))
        .containsExactly(
            "4.11 due 2018-07-10 dated 2018-07-10 OVERDUE",
            "4.12 due 2019-03-10 dated 2019-03-10 OVERDUE",
            "4.13 due 2019-11-10 dated 2019-12-18 OVERDUE",
            "4.14 due 2020-07-10 dated 2020-07-10 PLANNED");
  }

  @Test
  void historyKeepsItsDateAndGetsTheDueDayOfItsSlot() {
    Schedule schedule =
        Plans.of(Scenarios.every(8).from("4.22", "2026-07-14"))
            .years(2024, 2028)
            .today("2026-08-20")
            .released("4.21", "2025-11-19")
            .released("4.22", "2026-07-30")
            .schedule();
    assertThat(schedule.releases().stream().map(ReleaseDatesTest::inWords).limit(3))
        .containsExactly(
            "4.21 due none dated 2025-11-19 RELEASED",
            "4.22 due 2026-07-14 dated 2026-07-30 RELEASED",
            "4.23 due 2027-03-14 dated 2027-03-14 PLANNED");
  }

  @Test
  void allOfHistoryIsListedButPlannedReleasesOnlyWithinTheHorizon() {
    Schedule schedule =
        Plans.of(Scenarios.every(12).from("4.11", "2016-01-01"))
            .years(2018, 2019)
            .released("4.10", "2010-04-07")
            .schedule();
    assertThat(schedule.releases())
        .extracting(Release::version)
        .containsExactly(Version.of("4.10"), Version.of("4.13"), Version.of("4.14"));
    assertThat(schedule.unlisted())
        .extracting(Release::version)
        .containsExactly(Version.of("4.11"), Version.of("4.12"));
  }

  @Test
  void aReleaseAfterTheHorizonIsWorkedOnInItFromItsFirstMilestoneOn() {
    Scenarios scenario =
        Scenarios.every(12)
            .from("1", "2018-01-20")
            .milestone("Freeze", Length.ofWeeks(9))
            .milestone("Branching", Length.ofWeeks(1));
    Schedule schedule = Plans.of(scenario).years(2018, 2018).schedule();
    assertThat(schedule.worked())
        .extracting(Release::version)
        .containsExactly(Version.of("2"), Version.of("1"));
    assertThat(schedule.draft().planned()).isEqualTo(schedule.releases());
    assertThat(schedule.counted()).isEqualTo(schedule.releases());
  }

  @Test
  void milestonesInTheHorizonAreListedThoughTheirReleaseComesAfterIt() {
    Plans plans =
        Plans.of(
            Scenarios.every(8)
                .milestone("freeze", Length.ofMonths(3))
                .milestone("branching", Length.ofWeeks(1)));
    Schedule schedule = plans.years(2018, 2018).schedule();
    assertThat(schedule.releases())
        .extracting(Release::version)
        .containsExactly(Version.of("4.11"));
    assertThat(schedule.upcoming())
        .extracting(Release::version, release -> release.milestones().getFirst().name())
        .containsExactly(tuple(Version.of("4.12"), "freeze"));
    assertThat(schedule.upcoming().getFirst().milestones()).hasSize(1);
    assertThat(plans.years(2018, 2019).schedule().upcoming())
        .as("4.14 is due in July 2020")
        .isEmpty();
  }

  @Test
  void aMilestoneClashesInTheHorizonThoughItsReleaseComesAfterIt() {
    // 4.12 moves to Tuesday, 12 March 2019: 92 days after a Monday.
    Schedule schedule =
        Plans.of(
                Scenarios.every(8)
                    .milestone("freeze", Length.ofDays(92))
                    .dates(Dates.tuesdayToThursday()))
            .released("4.11", "2018-07-10")
            .years(2018, 2018)
            .schedule();
    assertThat(schedule.clashes())
        .extracting(Clash::what, Clash::due, Clash::date)
        .containsExactly(
            tuple("4.12 freeze", LocalDate.of(2018, 12, 10), LocalDate.of(2018, 12, 11)));
  }

  @Test
  void theHorizonHoldsItsFirstDayAndNotTheDayAfterItsLast() {
    Schedule schedule =
        Plans.of(Scenarios.every(12).from("1", "2018-01-01")).years(2018, 2019).schedule();
    assertThat(schedule.releases())
        .extracting(release -> release.date().toString())
        .containsExactly("2018-01-01", "2019-01-01");
  }

  @Test
  void aReleaseThatMovesIntoTheHorizonIsListed() {
    Schedule schedule =
        Plans.of(
                Scenarios.every(12)
                    .from("1", "2018-01-01")
                    .dates(
                        Dates.workdays()
                            .never("New Year", "01-01", "01-01")
                            .going(Direction.EARLIER)))
            .years(2018, 2018)
            .schedule();
    assertThat(schedule.releases())
        .extracting(release -> release.date().toString())
        .containsExactly("2018-12-31");
  }

  @Test
  void skippedSlotsOfTheHorizonAreNamed() {
    Schedule schedule =
        Plans.of(Scenarios.every(8).skipping("4.12", 2)).years(2019, 2019).schedule();
    assertThat(schedule.skipped())
        .extracting(LocalDate::toString)
        .containsExactly("2019-03-10", "2019-11-10");
    assertThat(schedule.releases()).isEmpty();
  }

  @Test
  void eachEraHasItsOwnDatePolicy() {
    Schedule schedule =
        Plans.of(
                Scenarios.every(8)
                    .dates(Dates.tuesdayToThursday())
                    .era(Eras.from("4.13").dates(Dates.everyDay())))
            .released("4.11", "2018-07-10")
            .schedule();
    assertThat(schedule.planned())
        .extracting(release -> release.date().toString())
        .startsWith("2019-03-12", "2019-11-10", "2020-07-10");
    assertThat(schedule.datesOn(LocalDate.of(2019, 3, 12)))
        .isEqualTo(Dates.tuesdayToThursday().policy());
    assertThat(schedule.datesOn(LocalDate.of(2019, 3, 13))).isEqualTo(Dates.everyDay().policy());
    assertThat(schedule.datesOn(LocalDate.of(2030, 1, 1))).isEqualTo(Dates.everyDay().policy());
  }

  @Test
  void ofRulesThatContradictEachOtherTheReleasesThatAreOutRemain() {
    Plans plans =
        Plans.of(Scenarios.every(8).era(Eras.from("4.13").anchored("2018-01-01")))
            .released("4.11", "2018-07-10");
    assertThatThrownBy(plans::schedule).isInstanceOf(ContradictoryPlan.class);
    Schedule recorded = plans.scheduler().recorded(plans.plan().scenarios().getFirst());
    assertThat(recorded.releases().stream().map(ReleaseDatesTest::inWords))
        .containsExactly("4.11 due none dated 2018-07-10 RELEASED");
    assertThat(recorded.releases().getFirst().phases()).hasSize(2);
    assertThat(recorded.branches().total().at(LocalDate.of(2019, 1, 1))).isEqualTo(1);
  }

  @Test
  void byTheRuleAloneThereIsNeitherPinNorRecord() {
    Plans plans =
        Plans.of(xen().pinned("4.13", "2019-12-18"))
            .years(2018, 2019)
            .released("4.12", "2019-04-02");
    assertThat(plans.scheduler().byRule(plans.plan().scenarios().getFirst()))
        .extracting(dated -> dated.version() + " " + dated.placement().date())
        .startsWith("4.11 2018-07-10", "4.12 2019-03-12", "4.13 2019-11-12");
  }

  @Test
  void schedulingStopsOnceNobodyWaitsForIt() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(Plans.of(xen())::schedule).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aDailyCadenceOverAHundredYearsHasAReleaseADay() {
    Schedule schedule =
        Plans.of(Scenarios.every(Length.ofDays(1)).from("1", "2001-01-01"))
            .years(2001, 2100)
            .schedule();
    assertThat(schedule.releases()).hasSize(36_524);
    assertThat(schedule.releases().getLast().version()).isEqualTo(Version.of("36524"));
  }

  @Test
  void moreThanAHundredThousandReleasesAndMilestonesAreMoreThanAPlanMayAsk() {
    Plans plan =
        Plans.of(
                Scenarios.every(Length.ofDays(1))
                    .from("1", "2001-01-01")
                    .milestone("Freeze", Length.ofWeeks(2))
                    .milestone("Branching", Length.ofWeeks(1)))
            .years(2001, 2100);

    assertThatThrownBy(plan::schedule)
        .isInstanceOf(ContradictoryPlan.class)
        .hasMessageContaining("more than 100000 releases and milestones");
  }

  @Test
  void eachReleaseCandidateOfARowCountsWhereAPlanAsksForTooMuch() {
    Plans plan =
        Plans.of(
                Scenarios.every(Length.ofDays(1))
                    .from("1", "2001-01-01")
                    .row("RC", Length.ofDays(90), Length.ofDays(1), Optional.empty()))
            .years(2001, 2004);
    assertThatThrownBy(plan::schedule).isInstanceOf(ContradictoryPlan.class);
  }

  private static Scenarios xen() {
    return Scenarios.every(8).from("4.11", "2018-07-10").dates(Dates.tuesdayToThursday());
  }

  private static Refusal refusal(String day, DayOfWeek weekday) {
    return new Refusal(LocalDate.parse(day), List.of(new Reason.WrongWeekday(weekday)));
  }

  private static String inWords(Release release) {
    return "%s due %s dated %s %s"
        .formatted(
            release.version(),
            release.due().map(LocalDate::toString).orElse("none"),
            release.date(),
            release.state());
  }
}
