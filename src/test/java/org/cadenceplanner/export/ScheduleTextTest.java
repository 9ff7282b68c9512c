package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Person;
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

  private static String text(Plans plan) {
    Schedule schedule = plan.schedule();
    return new Exports(schedule.plan(), List.of(schedule)).show(OutputFormat.TEXT);
  }
}
