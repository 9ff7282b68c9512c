package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How much of each harm there is in a schedule.
final class CostingTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final int PLANS = 5;

  @ParameterizedTest
  @EnumSource(Harm.class)
  void thereIsAsMuchOfEachHarmAsTheScheduleShows(Harm harm) {
    for (int seed = 0; seed < PLANS; seed++) {
      Random random = new Random(seed);
      Calendars first = SearchedPlans.calendar("A", random);
      Calendars second = SearchedPlans.calendar("B", random);
      Priced priced =
          new Priced(
              SearchedPlans.plan(List.of(first, second), random), Calendars.index(first, second));

      assertThat(priced.amounts(0).orElseThrow().of(harm))
          .isCloseTo(priced.shown(harm), within(1e-9));
    }
  }

  /// A plan's first scenario.
  private record Priced(Plan plan, DayIndex index) {
    Priced(Plans plans) {
      this(plans.plan(), plans.index());
    }

    Scenario scenario() {
      return plan.scenarios().getFirst();
    }

    Scheduler scheduler() {
      return new Scheduler(plan, index, TODAY);
    }

    Costing costing() {
      Holidays holidays = Holidays.of(plan, index, scenario(), Margin.usual());
      return Costing.of(plan, holidays, scenario());
    }

    Optional<Amounts> amounts(long shift) {
      Scheduler scheduler = scheduler();
      return costing().amounts(scheduler.draft(scenario()), scheduler, shift);
    }

    double of(Harm harm) {
      return amounts(0).orElseThrow().of(harm);
    }

    List<NearDate> near() {
      return costing().near(scheduler().draft(scenario()));
    }

    double shown(Harm harm) {
      Schedule schedule = scheduler().schedule(scenario());
      LocalDate due = NextRelease.of(schedule).orElseThrow().due();
      Search search =
          Search.usual(NextRelease.of(schedule).orElseThrow().rules())
              .withWeights(SearchedPlans.weighing(harm, 1));
      return new PlainCost(schedule, index, search, due).total(due);
    }
  }

  @Test
  void daysMovedAreThoseOfReleasesAndMilestonesOverTheNumberOfReleases() {
    Dates tuesdays = Dates.on(EnumSet.of(DayOfWeek.TUESDAY)).atMost(10);
    Scenarios six = Scenarios.every(6).dates(tuesdays);

    // 10 January 2019 is a Thursday, 10 July a Wednesday: both go to the Tuesday after.
    assertThat(new Priced(in2019(six)).of(Harm.MOVED)).isEqualTo((5 + 6) / 2.0);
    // Eight days before those Tuesdays it is Monday: the freeze goes to the Tuesday after.
    assertThat(new Priced(in2019(six.milestone("Freeze", Length.ofDays(8)))).of(Harm.MOVED))
        .isEqualTo((5 + 6 + 1 + 1) / 2.0);
  }

  @Test
  void aReleaseSetByHandIsNotMovedAndOneWithoutAFreeDayCountsAMonth() {
    Dates tuesdays = Dates.on(EnumSet.of(DayOfWeek.TUESDAY)).atMost(5);

    assertThat(new Priced(in2019(Scenarios.every(6).dates(tuesdays))).of(Harm.MOVED))
        .isEqualTo((5 + 30) / 2.0);
    assertThat(
            new Priced(in2019(Scenarios.every(6).dates(tuesdays).pinned("4.13", "2019-08-01")))
                .of(Harm.MOVED))
        .isEqualTo(5 / 2.0);
  }

  @Test
  void holidaysMetCountByWhoIsOffAndDaysNearFeastsEachOnce() {
    Calendars england = Calendars.named("England").off("Easter Monday", "2019-01-10");
    Calendars poland = Calendars.named("Poland").off("Feast", "2019-07-10", "2019-07-03");
    Scenarios six =
        Scenarios.every(6)
            .dates(Dates.everyDay().blockedBy(new Blocking.All()))
            .milestone("Freeze", Length.ofWeeks(1));
    Priced priced = new Priced(in2019(six).heeding(3, england).heeding(1, poland));

    assertThat(priced.of(Harm.HOLIDAYS)).isEqualTo((0.75 + 0.25 + 0.25) / 2);
    assertThat(priced.of(Harm.NEAR)).isEqualTo(2 / 2.0);
    assertThat(priced.of(Harm.MOVED)).isZero();
  }

  @Test
  void aShiftEitherWayIsAsFar() {
    Priced six = new Priced(in2019(Scenarios.every(6)));

    assertThat(six.amounts(-9)).map(amounts -> amounts.of(Harm.SHIFT)).contains(9.0);
    assertThat(six.amounts(9)).map(amounts -> amounts.of(Harm.SHIFT)).contains(9.0);
  }

  @Test
  void aCadenceWithoutFixedPlacesCountsAsTwelve() {
    assertThat(new Priced(in2019(Scenarios.every(6))).of(Harm.PLACES)).isEqualTo(2);
    assertThat(new Priced(in2019(Scenarios.every(Length.ofWeeks(26)))).of(Harm.PLACES))
        .isEqualTo(12);
  }

  @Test
  void limitsCountWherePlansBreakThem() {
    Limit one = new Limit.MostBranches(1, Optional.empty());

    assertThat(new Priced(in2019(Scenarios.every(6)).limits(one)).of(Harm.LIMITS)).isPositive();
    assertThat(new Priced(in2019(Scenarios.every(6))).of(Harm.LIMITS)).isZero();
  }

  @Test
  void whereNothingIsPlannedThereIsNothingToCost() {
    Plans over = Plans.of(Scenarios.every(6)).released("4.11", "2018-07-10").years(2018, 2018);

    assertThat(new Priced(over).amounts(0)).isEmpty();
  }

  @Test
  void datesNearFeastsAreListedFeastByFeastMilestonesBeforeTheirRelease() {
    Calendars england =
        Calendars.named("England")
            .off("Christmas Day", "2018-12-25", "2019-12-25")
            .off("Easter Monday", "2019-04-22");
    Scenarios yearly =
        Scenarios.yearly(Scenarios.on(1, 1), Scenarios.on(4, 21))
            .from("4.11", "2018-07-10")
            .milestone("Freeze", Length.ofDays(3));

    assertThat(new Priced(in2019(yearly).heeding(1, england)).near())
        .extracting(
            near ->
                "%s %s %s %s"
                    .formatted(
                        near.version(),
                        near.milestone().orElse("itself"),
                        near.daysAfter(),
                        near.holiday()))
        .containsExactly(
            "4.13 Freeze -4 Easter Monday",
            "4.13 itself -1 Easter Monday",
            "4.12 Freeze 4 Christmas Day",
            "4.12 itself 7 Christmas Day");
  }

  private static Plans in2019(Scenarios scenarios) {
    return Plans.of(scenarios).released("4.11", "2018-07-10").years(2018, 2019);
  }
}
