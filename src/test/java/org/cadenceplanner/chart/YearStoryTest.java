package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.ScheduledMilestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What years one above the other tell of a scenario.
class YearStoryTest {
  private static final Scenarios XEN =
      Scenarios.every(8)
          .from("4.11", "2018-01-10")
          .milestone("Code freeze", Length.ofWeeks(9))
          .row("RC", Length.ofWeeks(3), Length.ofWeeks(2), Optional.of(2));

  @Test
  void overTheYearsStandPlacesHolidaysAndRulesInSentences() {
    Plans plans = Plans.of(XEN).today("2018-01-01").years(2018, 2018);
    assertThat(story(plans).head("Every 8 months.").rules())
        .isEqualTo("10 Jan, 10 May and 10 Sep. Every 8 months.");
    assertThat(story(plans).head("").rules()).isEqualTo("10 Jan, 10 May and 10 Sep.");
    assertThat(story(plans.heeding(1, Calendars.named("England"))).head("").rules())
        .startsWith("10 Jan, 10 May and 10 Sep. 0 of 2 planned releases");
  }

  @Test
  void whereThereAreNoPlacesThereIsNoEmptySentence() {
    Plans weeks = Plans.of(Scenarios.every(Length.ofWeeks(26)));
    assertThat(story(weeks).head("Every 26 weeks.").rules()).isEqualTo("Every 26 weeks.");
    assertThat(story(weeks).head("").rules()).isEmpty();
  }

  @Test
  void milestonesOfTheYearBeforeAreNotInTheFirst() {
    Plans plans = Plans.of(XEN).today("2018-01-01").years(2018, 2018);
    assertThat(story(plans).milestones(plans.release("4.11")))
        .extracting(ScheduledMilestone::name)
        .containsExactly("RC 2");
  }

  @Test
  void milestonesOfARowHaveOneNameInTheLegend() {
    Plans plans = Plans.of(XEN).today("2018-01-01").years(2018, 2019);
    assertThat(story(plans).milestoneNames(true)).containsExactly("RC");
    assertThat(story(plans).milestoneNames(false)).containsExactly("Code freeze");
  }

  @ParameterizedTest
  @CsvSource({"2017-12-31, false", "2018-01-01, true", "2018-12-31, true", "2019-01-01, false"})
  void todayShowsInItsYear(String today, boolean shows) {
    assertThat(story(Plans.of(XEN).today(today).years(2018, 2018)).showsToday()).isEqualTo(shows);
  }

  @Test
  void theLegendNamesOnlyTheShadesOfDaysOffThatThereAre() {
    Calendars england = Calendars.named("England").off("Christmas", "2018-12-25");
    Calendars china = Calendars.named("China").off("National Day", "2018-10-01");
    Plans plans = Plans.of(XEN).years(2018, 2018).heeding(1, england);
    assertThat(legend(plans)).contains("all committers off").doesNotContain(SOME);
    assertThat(legend(plans.heeding(1, china))).contains(SOME).doesNotContain("all committers off");
  }

  private static final String SOME = "some, stronger where more are";

  private static List<String> legend(Plans plans) {
    return new YearLegend(List.of(story(plans)))
        .legend().entries().stream().map(Legend.Entry::name).toList();
  }

  private static YearStory story(Plans plans) {
    return YearStory.of(plans.schedule(), plans.index());
  }
}
