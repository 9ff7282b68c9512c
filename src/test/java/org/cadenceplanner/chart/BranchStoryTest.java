package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Draws;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a panel tells of a release every 6 months from 4.11 on 10 July 2018 on, with 18 months of full
/// support and 18 of security fixes.
class BranchStoryTest {
  private static final Scenarios SIX =
      Scenarios.every(6)
          .milestone("Code freeze", Length.ofWeeks(9))
          .milestone("Branching", Length.ofWeeks(2));
  private static final Schedule XEN = Plans.of(SIX).schedule();

  @Test
  void branchesOfWhichNothingShowsOnTheDaysAreLeftOut() {
    assertThat(versions(story(XEN, "2022-01-10", "2022-06-01")))
        .containsExactly("4.13", "4.14", "4.15", "4.16", "4.17", "4.18");
  }

  @Test
  void lookedAtCloselyAMilestoneOfTheLastYearShowsThoughItsReleaseComesAfterIt() {
    Schedule inDecember =
        Plans.of(Scenarios.every(8).milestone("Code freeze", Length.ofMonths(3)))
            .years(2018, 2018)
            .schedule();
    LocalDate december = LocalDate.of(2018, 12, 1);
    BranchStory close = BranchStory.close(inDecember, december, december.plusMonths(1));
    assertThat(versions(close)).containsExactly("4.11", "4.12");
    assertThat(versions(story(inDecember, "2018-12-01", "2019-01-01"))).containsExactly("4.11");
  }

  @Test
  void aReleaseWithoutSupportShowsOnItsDay() {
    Schedule none = Plans.of(Scenarios.every(6).support(SupportScheme.alike(List.of()))).schedule();
    assertThat(versions(story(none, "2019-01-01", "2020-01-01"))).containsExactly("4.12", "4.13");
    assertThat(versions(story(none, "2019-01-11", "2019-07-10"))).isEmpty();
  }

  @Test
  void lookedAtCloselyAReleaseShowsFromItsFirstMilestoneOn() {
    LocalDate freeze = LocalDate.of(2018, 11, 8);
    BranchStory close = BranchStory.close(XEN, freeze, freeze.plusDays(28));
    assertThat(versions(close)).containsExactly("4.11", "4.12");
    assertThat(close.showsMilestones()).isTrue();
    BranchStory before = BranchStory.close(XEN, freeze.minusDays(28), freeze);
    assertThat(versions(before)).containsExactly("4.11");
    assertThat(before.showsMilestones()).isFalse();
    assertThat(story(XEN, "2018-11-08", "2018-12-06").showsMilestones()).isFalse();
  }

  @Test
  void ofManyYearsOnlyTheMilestoneThatIsSelectedShows() {
    Part.Milestone selected = new Part.Milestone("tested", Version.of("4.13"), "Branching");
    LocalDate first = XEN.horizon().first();
    BranchStory story =
        BranchStory.pointingAt(Optional.of(selected), XEN, first, XEN.horizon().end());
    assertThat(story.releases())
        .flatExtracting(Release::milestones)
        .extracting(ScheduledMilestone::name)
        .containsExactly("Branching");
    assertThat(BranchStory.pointingAt(Optional.empty(), XEN, first, XEN.horizon().end()))
        .isEqualTo(story(XEN, "2018-01-01", "2025-01-01"));
  }

  @Test
  void openEndsAreToldOfOnlyWhereThereIsOne() {
    SupportScheme open = SupportScheme.alike(List.of(new Phase("on", true, new End.Unknown())));
    Schedule unknown = Plans.of(Scenarios.every(6).support(open)).schedule();
    assertThat(story(unknown, "2019-01-01", "2020-01-01").hasOpenEnd()).isTrue();
    assertThat(story(XEN, "2019-01-01", "2020-01-01").hasOpenEnd()).isFalse();
  }

  @Test
  void tooManyBranchesAreToldOfWhereTheyAreShown() {
    Schedule limited = Plans.of(SIX).limits(new Limit.MostBranches(2, Optional.empty())).schedule();
    String tooMany = "more branches than a limit allows";
    assertThat(legend(limited, "2018-07-10", "2019-07-10")).doesNotContain(tooMany);
    assertThat(legend(limited, "2018-07-10", "2019-07-11")).contains(tooMany);
    assertThat(legend(limited, "2020-01-01", "2021-01-01")).contains(tooMany);
  }

  @Test
  void aReleaseThatBreaksALimitIsToldOfWhereItsDayIsShown() {
    BlockedRange january = new BlockedRange("winter", MonthDay.of(1, 1), MonthDay.of(1, 31));
    Schedule limited = Plans.of(SIX).limits(new Limit.NoReleaseIn(january)).schedule();
    assertThat(story(limited, "2019-01-01", "2019-01-10").showsBreaking()).isFalse();
    assertThat(story(limited, "2019-01-01", "2019-01-11").showsBreaking()).isTrue();
    assertThat(story(limited, "2019-02-01", "2019-12-01").showsBreaking()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-06-01", "2021-12-01", "2022-06-01", "2022-12-01"})
  void theClassThatLivesLongestIsEmphasised(String until) {
    Schedule evenLong = Plans.of(Scenarios.every(6).support(Schemes.evenLong())).schedule();
    assertThat(story(evenLong, "2019-01-01", until).emphasised()).contains("even");
    assertThat(story(XEN, "2019-01-01", until).emphasised()).isEmpty();
  }

  @Test
  void ghostsShowOfReleasesThatShowAndOnDaysThatShow() {
    Ghost shown = ghost("4.13", "2019-07-01");
    assertThat(
            story(XEN, "2019-01-01", "2020-01-01")
                .withGhosts(
                    List.of(
                        shown,
                        ghost("4.13", "2018-12-31"),
                        ghost("4.13", "2020-01-01"),
                        ghost("4.99", "2019-07-01")))
                .ghosts())
        .containsExactly(shown);
  }

  private static Ghost ghost(String version, String day) {
    return new Ghost(Version.of(version), LocalDate.parse(day), 3);
  }

  @Test
  void forecastsShowOfReleasesThatShow() {
    Plan plan = SamplePlans.xen2018();
    Schedule eightMonths = SamplePlans.schedules(plan).get(1);
    List<ReleaseForecast> forecasts =
        Forecast.of(
                plan,
                SamplePlans.index(plan),
                LocalDate.of(2018, 7, 11),
                eightMonths.scenario(),
                List.of(new PastInterval(Version.of("4.7"), Length.ofMonths(6))),
                new Draws(1_000, 1, 14))
            .releases();
    assertThat(forecasts).hasSizeGreaterThan(2);
    BranchStory first = story(eightMonths, "2018-07-10", "2019-06-01");
    assertThat(first.withForecast(forecasts).forecast())
        .extracting(ReleaseForecast::version)
        .containsExactly(Version.of("4.12"));
  }

  private static List<String> legend(Schedule schedule, String from, String until) {
    PhaseKey phases = PhaseKey.of(schedule.counted());
    return Legend.of(List.of(story(schedule, from, until)), phases, Palette.light())
        .entries()
        .stream()
        .map(Legend.Entry::name)
        .toList();
  }

  private static List<String> versions(BranchStory story) {
    return story.releases().stream().map(release -> release.version().text()).toList();
  }

  private static BranchStory story(Schedule schedule, String from, String until) {
    return BranchStory.of(schedule, LocalDate.parse(from), LocalDate.parse(until));
  }
}
