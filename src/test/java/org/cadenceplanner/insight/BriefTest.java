package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

/// What is put before those who decide.
class BriefTest {
  private static final Person ONE = new Person("one person", 60, 4);

  @Test
  void theNextReleasesAreThoseNotOutYetWithWhyTheyMoved() {
    BriefOption option = brief(plans(eightMonths()), 2).options().getFirst();
    assertThat(option.rules()).startsWith("Every 8 months from 4.11 (10 Jul 2018), Tue–Thu");
    assertThat(option.dates().header())
        .containsExactly(
            "Release",
            "Date",
            "Full support until",
            "Security fixes only until",
            "Why on this day");
    assertThat(option.dates().rows())
        .containsExactly(
            List.of(
                "4.12",
                "Tue 12 Mar 2019",
                "12 Sep 2020",
                "12 Mar 2022",
                "due Sun 10 Mar 2019: Sunday, Monday is not a release day"),
            List.of(
                "4.13",
                "Tue 12 Nov 2019",
                "12 May 2021",
                "12 Nov 2022",
                "due Sun 10 Nov 2019: Sunday, Monday is not a release day"));
  }

  @Test
  void aSkippedSlotAndADateSetByHandSaySo() {
    Scenarios scenario =
        eightMonths().skipping("4.12", 1).pinned("4.12", "2019-11-20", "the summit");
    assertThat(brief(plans(scenario), 2).options().getFirst().dates().rows())
        .extracting(List::getFirst, row -> row.get(1), List::getLast)
        .containsExactly(
            tuple("–", "Sun 10 Mar 2019", "skipped"),
            tuple("4.12", "Wed 20 Nov 2019", "set by hand: the summit"),
            tuple(
                "4.13",
                "Tue 14 Jul 2020",
                "due Fri 10 Jul 2020: Friday is not a release day, Saturday, Sunday, Monday is not"
                    + " a release day"));
  }

  @Test
  void aSkippedSlotThatIsPastIsNotToCome() {
    Plans plans = plans(eightMonths().skipping("4.12", 1)).today("2019-06-01");
    assertThat(brief(plans, 1).options().getFirst().dates().rows())
        .extracting(List::getFirst)
        .containsExactly("4.12");
  }

  @Test
  void aReleaseThatNothingMovesComesAsTheRuleGives() {
    Plans plans = plans(eightMonths().dates(Dates.everyDay()));
    assertThat(brief(plans, 1).options().getFirst().dates().rows().getFirst())
        .contains("Sun 10 Mar 2019")
        .endsWith("as the rule gives");
  }

  @Test
  void aReleaseThatShouldBeOutIsOverdue() {
    assertThat(
            brief(plans(eightMonths()).today("2019-04-01"), 1)
                .options()
                .getFirst()
                .dates()
                .rows()
                .getFirst())
        .startsWith("4.12", "Tue 12 Mar 2019")
        .endsWith("overdue");
  }

  @Test
  void aReleaseForWhichThereIsNoFreeDayIsNotResolved() {
    assertThat(
            brief(plans(eightMonths().dates(Dates.tuesdayToThursday().atMost(1))), 1)
                .options()
                .getFirst()
                .dates()
                .rows()
                .getFirst())
        .contains("Sun 10 Mar 2019")
        .last()
        .asString()
        .startsWith("not resolved: Sunday");
  }

  @Test
  void afterTheLastReleaseOfTheYearsNoneIsToCome() {
    Plans plans = plans(eightMonths()).years(2017, 2018);
    assertThat(brief(plans, 6).options().getFirst().dates().rows()).isEmpty();
  }

  @Test
  void costsAreHoursByKindAgainstThoseOfThePeople() {
    Brief brief = brief(plans(eightMonths()).and(nineMonths()), 1);
    assertThat(brief.costs().scenarios()).containsExactly("8 months", "9 months");
    assertThat(brief.costs().rows())
        .extracting(Comparison.Row::label)
        .containsExactly(
            "Backports",
            "Security backports",
            "Point releases",
            "Releases",
            "All hours a month",
            "Hours a month that the people have");
    assertThat(brief.costs().rows().get(4).cells())
        .containsExactly(new Comparison.Cell("79", false), new Comparison.Cell("71", true));
    assertThat(brief.costs().rows().getLast().cells())
        .containsOnly(new Comparison.Cell("60", false));
  }

  @Test
  void brokenLimitsAreThoseOfTheirOption() {
    Plans plans =
        plans(every(6).named("6 months"))
            .and(nineMonths())
            .limits(new Limit.MostBranches(5, Optional.empty()));
    Brief brief = brief(plans, 1);
    assertThat(brief.limits()).containsExactly("At most 5 branches");
    assertThat(brief.options().getFirst().broken()).isNotEmpty();
    assertThat(brief.options().getLast().broken()).isEmpty();
  }

  @Test
  void theQuestionIsAskedInOnesOwnWordsOrInTheUsualOnes() {
    Plans plans = plans(eightMonths());
    assertThat(brief(plans, 1).question())
        .isEqualTo(
            "How often should Tested release, and how long should each release be supported?");
    assertThat(
            Brief.of(plans.plan(), Optional.of("8 or 9 months?"), plans.scheduler().all(), 1)
                .question())
        .isEqualTo("8 or 9 months?");
  }

  @Test
  void whatIsAssumedSaysWhatFiguresRestOn() {
    assertThat(brief(plans(eightMonths()), 1).assumed())
        .contains(
            "The years looked at are 2017–2024.",
            "The day on which support ends no longer counts as supported.")
        .anyMatch(it -> it.contains("(measured on Xen)") && it.contains("(assumed)"));
  }

  private static Scenarios eightMonths() {
    return every(8).named("8 months");
  }

  private static Scenarios nineMonths() {
    return every(9).named("9 months");
  }

  private static Scenarios every(int months) {
    return Scenarios.every(months)
        .from("4.11", "2018-07-10")
        .dates(Dates.tuesdayToThursday())
        .people(ONE);
  }

  private static Plans plans(Scenarios scenario) {
    return Plans.of(scenario).years(2017, 2024).today("2018-07-11").released("4.11", "2018-07-10");
  }

  private static Brief brief(Plans plans, int next) {
    return Brief.of(plans.plan(), Optional.empty(), plans.scheduler().all(), next);
  }
}
