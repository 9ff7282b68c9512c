package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Longer;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

class ScheduleTextTest {
  @Test
  void aPlanWithoutReleasesInItsYearsSaysSo() {
    assertThat(text(Plans.of(Scenarios.every(8)).years(2000, 2001)))
        .contains("\nNo releases in 2000–2001.\n")
        .doesNotContain("State");
  }

  @Test
  void aScenarioInWhichNothingClashesSaysSo() {
    assertThat(text(Plans.of(Scenarios.every(8)).today("2018-07-10")))
        .contains("\nNothing falls due on a blocked day.\n")
        .doesNotContain("NOT RESOLVED")
        .doesNotContain("OVERDUE");
  }

  @Test
  void brokenLimitsAreCountedAndListed() {
    Limit four = new Limit.MostBranches(4, Optional.empty());
    assertThat(text(Plans.of(Scenarios.every(8)).limits(four)))
        .contains("\n1 of 1 limit is broken, 6 times.\n")
        .contains("\nLimit broken: 5 branches from 10 Mar 2021 to 9 Jul 2021; at most 4.\n");
    assertThat(text(Plans.of(Scenarios.every(8)))).doesNotContain("imit is broken");
  }

  @Test
  void classesAreAColumnWhereThereAreSeveral() {
    assertThat(text(Plans.of(Scenarios.every(6).support(Schemes.evenLong()))))
        .containsPattern("4\\.12 +Thu 10 Jan 2019 +planned +even ");
    assertThat(text(Plans.of(Scenarios.every(6)))).doesNotContain("Class");
  }

  @Test
  void oneReleaseAYearAndOneBranchAreNotSeveral() {
    assertThat(text(Plans.of(Scenarios.every(12).people(new Person("one", 1, 1)))))
        .contains("\n1 release a year, on 1 date in the year: 10 Jul.\n")
        .contains("look after 1 branch at once");
  }

  @Test
  void aPinWithoutAReasonSaysSo() {
    Scenarios scenario =
        Scenarios.every(12)
            .pinned("4.12", "2019-07-10", "")
            .pinned("4.13", "2020-07-15", "the yearly conference");
    assertThat(ScheduleParts.pins(Plans.of(scenario).schedule()))
        .containsExactly(
            "4.12 is set by hand to Wed 10 Jul 2019: no reason given.",
            "4.13 is set by hand to Wed 15 Jul 2020: the yearly conference;"
                + " the rule gives Fri 10 Jul 2020.");
  }

  @Test
  void phasesBeforeTheReleaseSayWhenTheyStart() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(new EarlyPhase("beta", false, Length.ofWeeks(8))), Schemes.phases(18, 18));
    assertThat(text(Plans.of(Scenarios.every(8).support(scheme))))
        .containsPattern("State +beta from +full")
        .containsPattern("4\\.12 +Sun 10 Mar 2019 +planned +2019-01-13 +2020-09-10");
  }

  @Test
  void endsThatMovedAreInTheTableOfWhatMoved() {
    SupportScheme scheme =
        SupportScheme.alike(Schemes.phases(18, 18))
            .withDates(Optional.of(Dates.on(EnumSet.of(DayOfWeek.MONDAY)).policy()));
    assertThat(text(Plans.of(Scenarios.every(8).support(scheme))))
        .containsPattern("4\\.12 end of full +Thu 10 Sep 2020");
  }

  @Test
  void milestonesThatAreEarlierForAHolidaySaySo() {
    Longer longer =
        new Longer(
            Length.ofWeeks(1),
            List.of(new BlockedRange("year end", MonthDay.of(12, 22), MonthDay.of(1, 3))),
            List.of());
    Milestone.Repeat weekly = new Milestone.Repeat(Length.ofWeeks(1), Optional.of(2));
    Milestone candidates =
        new Milestone(
            "RC", Length.ofWeeks(12), Optional.of(weekly), Optional.of(longer), Optional.empty());
    assertThat(
            ScheduleParts.milestones(Plans.of(Scenarios.every(8).milestone(candidates)).schedule()))
        .contains(
            "Before 4.12: RC 1 (1 week earlier for year end) Sun 9 Dec 2018, RC 2 Sun 16 Dec.");
  }

  @Test
  void milestonesNameTheYearWhereItChanges() {
    Schedule schedule =
        Plans.of(
                Scenarios.every(7)
                    .from("4.11", "2018-07-10")
                    .milestone("Feature freeze", Length.ofWeeks(10))
                    .milestone("Code freeze", Length.ofWeeks(6))
                    .milestone("Branching", Length.ofWeeks(2)))
            .years(2019, 2019)
            .schedule();
    assertThat(ScheduleParts.milestones(schedule))
        .startsWith(
            "Before 4.12: Feature freeze Sun 2 Dec 2018, Code freeze Sun 30 Dec,"
                + " Branching Sun 27 Jan 2019.");
  }

  @Test
  void milestonesOfAReleaseAfterTheYearsAreThere() {
    Plans inDecember =
        Plans.of(Scenarios.every(8).milestone("Freeze", Length.ofMonths(3)))
            .years(2018, 2018)
            .today("2018-07-10");
    assertThat(text(inDecember))
        .contains("\nBefore 4.12, which comes after these years: Freeze Mon 10 Dec 2018.\n")
        .doesNotContainPattern("4\\.12 +");
  }

  @Test
  void milestonesAloneFallOnNoBlockedDayEither() {
    Plans inDecember =
        Plans.of(Scenarios.every(8).milestone("Code freeze", Length.ofMonths(3)))
            .released("4.11", "2018-07-10")
            .years(2018, 2018);
    assertThat(text(inDecember)).contains("\nNothing falls due on a blocked day.\n");
  }

  private static String text(Plans plan) {
    Schedule schedule = plan.schedule();
    return Exports.of(schedule).show(OutputFormat.TEXT);
  }
}
