package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Tries;
import org.junit.jupiter.api.Test;

/// A future is the schedule of releases that come late, by the very rules of the plan.
class FuturesTest {
  private static final Delays NONE = least -> Math.max(0, least);

  @Test
  void withoutSlipsTheFutureIsThePlan() {
    for (int seed = 0; seed < Tries.of(200); seed++) {
      Plans plan = arbitrary(seed).today("2010-01-01").years(2012, 2022);
      assertThat(plan.futures().next(NONE).releases())
          .as("seed %d", seed)
          .isEqualTo(plan.futures().planned());
      List<LocalDate> dates = dates(plan.futures().planned());
      assertThat(plan.schedule().planned().stream().map(Release::date))
          .as("seed %d", seed)
          .allMatch(dates::contains);
    }
  }

  /// Any scenario with any slip mode, and with calendars.
  private static Plans arbitrary(int seed) {
    Arbitrary arbitrary = new Arbitrary(seed);
    Scenarios scenario = arbitrary.scenario().slips(Slip.values()[arbitrary.number(0, 2)]);
    Plans plan = Plans.of(arbitrary.withMilestones(scenario));
    arbitrary.calendars().forEach(calendar -> plan.heeding(1, calendar));
    return plan;
  }

  @Test
  void aFutureIsThePlanWithEachReleasePinnedToTheDayItIsReady() {
    for (int seed = 0; seed < Tries.of(200); seed++) {
      Plans plan = arbitrary(seed).today("2010-01-01").years(2012, 2022);
      Random random = new Random(seed);
      List<FutureRelease> future =
          plan.futures().next(least -> Math.max(least, random.nextInt(-30, 120))).releases();
      Scenario scenario = plan.plan().scenarios().getFirst();
      List<Pin> pins = future.stream().map(it -> new Pin(it.version(), it.ready(), "")).toList();
      List<FutureRelease> pinned =
          plan.scheduler().futures(scenario.withPins(pins)).next(NONE).releases();
      int both = Math.min(pinned.size(), future.size());
      assertThat(dues(pinned.subList(0, both)))
          .as("seed %d", seed)
          .isEqualTo(dues(future.subList(0, both)));
    }
  }

  @Test
  void aConstantSlipMovesTheKthReleaseOfAChainByKTimesIt() {
    Plans plan =
        Plans.of(Scenarios.every(Length.ofWeeks(35)).slips(Slip.CHAINED)).years(2018, 2030);
    List<FutureRelease> late = plan.futures().next(_ -> 9).releases();
    List<FutureRelease> planned = plan.futures().planned();
    assertThat(planned).hasSizeGreaterThan(15);
    // The first is the anchor's own, due the day before today.
    for (int k = 1; k <= planned.size(); k++) {
      assertThat(late.get(k - 1).date()).isEqualTo(planned.get(k - 1).date().plusDays(9L * k));
    }
  }

  @Test
  void aConstantSlipOfAnAnchoredOneMovesEachByIt() {
    Plans plan = Plans.of(Scenarios.every(8)).released("4.11", "2018-07-10");
    assertThat(dates(plan.futures().next(_ -> 20).releases()).subList(0, 3))
        .containsExactly(
            LocalDate.of(2019, 3, 30), LocalDate.of(2019, 11, 30), LocalDate.of(2020, 7, 30));
  }

  @Test
  void slotsThatThePolicySkipsAreSkippedInFuturesToo() {
    Dates skipping = Dates.tuesdayToThursday().going(Direction.SKIP);
    Futures futures =
        Plans.of(Scenarios.every(8).dates(skipping)).released("4.11", "2018-07-10").futures();
    // The slots of 10 March and 10 November 2019 are a Sunday each, that of 10 July 2020 a Friday.
    assertThat(futures.next(NONE).releases().getFirst().due()).isEqualTo("2021-03-10");
    assertThat(futures.next(NONE).releases()).isEqualTo(futures.planned());
  }

  @Test
  void aPlanWithoutReleasesInItsYearsHasNoneInItsFutures() {
    Futures futures = Plans.of(Scenarios.every(8)).years(2015, 2016).futures();
    assertThat(futures.planned()).isEmpty();
    assertThat(futures.next(NONE).releases()).isEmpty();
  }

  @Test
  void anEraBeginsInAFutureToo() {
    Plans plan =
        Plans.of(Scenarios.every(8).era(Eras.from("4.13").every(6))).released("4.11", "2018-07-10");
    assertThat(dates(plan.futures().next(_ -> 20).releases()).subList(0, 3))
        .containsExactly(
            LocalDate.of(2019, 3, 30), LocalDate.of(2019, 9, 30), LocalDate.of(2020, 3, 30));
  }

  @Test
  void catchUpMakesUpForASlipOverTheNextCycles() {
    Plans plan = Plans.of(Scenarios.every(8).slips(Slip.CATCH_UP)).released("4.11", "2018-07-10");
    int[] slips = {184, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    int[] next = {0};
    List<FutureRelease> future = plan.futures().next(_ -> slips[next[0]++]).releases();
    assertThat(dates(future).subList(0, 3))
        .containsExactly(
            LocalDate.of(2019, 9, 10), LocalDate.of(2020, 1, 11), LocalDate.of(2020, 7, 10));
  }

  @Test
  void theDatePolicyPlacesASlippedReleaseAndItsMoveIsNotCarriedOn() {
    Plans plan =
        Plans.of(
                Scenarios.every(Length.ofDays(100))
                    .slips(Slip.CHAINED)
                    .dates(Dates.tuesdayToThursday()))
            .released("4.11", "2018-07-10");
    FutureRelease first = plan.futures().next(_ -> 5).releases().getFirst();
    // 18 October 2018, a Thursday, and 5 days; then 100 days and 5.
    assertThat(first)
        .isEqualTo(
            new FutureRelease(
                first.version(),
                LocalDate.of(2018, 10, 18),
                LocalDate.of(2018, 10, 23),
                false,
                LocalDate.of(2018, 10, 23)));
    FutureRelease second = plan.futures().next(_ -> 4).releases().getFirst();
    assertThat(second.isBlocked()).isTrue();
    assertThat(second.ready()).isEqualTo("2018-10-22");
    assertThat(second.date()).isEqualTo("2018-10-23");
    assertThat(plan.futures().next(_ -> 4).releases().get(1).due()).isEqualTo("2019-01-30");
  }

  @Test
  void nothingComesBeforeTodayOrBeforeTheReleaseBeforeIt() {
    Plans plan =
        Plans.of(Scenarios.every(Length.ofWeeks(4)))
            .released("4.11", "2018-07-10")
            .today("2018-08-20");
    long[] floors = new long[2];
    int[] next = {0};
    plan.futures()
        .next(
            least -> {
              if (next[0] < 2) {
                floors[next[0]] = least;
              }
              return next[0]++ == 0 ? 40 : Math.max(0, least);
            });
    // Due on 7 August and on 4 September; the first comes on 16 September.
    assertThat(floors).containsExactly(13, 13);
  }

  @Test
  void aPinHoldsInAllFutures() {
    Plans plan =
        Plans.of(Scenarios.every(8).slips(Slip.CHAINED).pinned("4.12", "2019-04-02"))
            .released("4.11", "2018-07-10");
    assertThat(dates(plan.futures().next(_ -> 30).releases()).subList(0, 2))
        .containsExactly(LocalDate.of(2019, 4, 2), LocalDate.of(2020, 1, 1));
  }

  @Test
  void aScenarioThatFollowsAnotherFollowsItsSlipsToo() {
    Plans plan =
        Plans.of(
                Scenarios.following("other", 2, Optional.of(Length.ofDays(10)))
                    .named("follower")
                    .from("a1", "2018-07-10"))
            .and(Scenarios.every(Length.ofDays(100)).named("other").from("b1", "2018-07-10"))
            .released("a1", "2018-07-10")
            .released("b1", "2018-07-10");
    FutureRelease first = plan.futures().next(_ -> 3).releases().getFirst();
    // The other's first release, with the anchor, is out; its next comes after 100 days and 3.
    assertThat(first.due()).isEqualTo(LocalDate.of(2018, 7, 10).plusDays(100 + 3 + 10));
    assertThat(first.date()).isEqualTo(first.due().plusDays(3));
  }

  @Test
  void aFollowerThatCarriesItsSlipsOnFollowsOneFutureOfTheOther() {
    Plans plan =
        Plans.of(
                Scenarios.following("other", 1, Optional.empty())
                    .named("follower")
                    .slips(Slip.CHAINED)
                    .from("a1", "2018-07-10"))
            .and(Scenarios.every(Length.ofDays(100)).named("other").from("b1", "2018-07-10"))
            .released("a1", "2018-07-10")
            .released("b1", "2018-07-10");
    // In turns: the other is 1, 2, 3 … days late, the follower 10.
    int[] drawn = {0};
    List<FutureRelease> future =
        plan.futures().next(_ -> drawn[0]++ % 2 == 0 ? 1 + drawn[0] / 2 : 10).releases();
    LocalDate start = LocalDate.of(2018, 7, 10);
    assertThat(future).hasSizeGreaterThan(20);
    for (int k = 1; k <= future.size(); k++) {
      assertThat(future.get(k - 1).due()).isEqualTo(start.plusDays(100L * k + k));
      assertThat(future.get(k - 1).date()).isEqualTo(start.plusDays(100L * k + k + 10));
    }
    assertThat(drawn[0]).isEqualTo(2 * future.size());
  }

  @Test
  void aFutureSaysWhichLimitsItGoesBeyond() {
    Limit summer =
        new Limit.NoReleaseIn(new BlockedRange("summer", MonthDay.of(7, 20), MonthDay.of(8, 20)));
    Limit branches = new Limit.MostBranches(1, Optional.empty());
    Limit far = new Limit.MostBranches(99, Optional.empty());
    Plans plan =
        Plans.of(Scenarios.every(8)).released("4.11", "2018-07-10").limits(summer, branches, far);
    assertThat(plan.futures().brokenAsPlanned()).isEqualTo(Set.of(branches));
    assertThat(plan.futures().next(_ -> 0).broken()).isEqualTo(Set.of(branches));
    assertThat(plan.futures().next(_ -> 15).broken()).isEqualTo(Set.of(summer, branches));
  }

  @Test
  void theLimitsOfAFutureWithoutSlipsAreThoseOfThePlan() {
    Limit[] limits = {
      new Limit.MostBranches(2, Optional.empty()),
      new Limit.MostBranches(4, Optional.empty()),
      new Limit.LeastOverlap(Optional.empty(), Length.ofMonths(9)),
      new Limit.MostHolidaySeasons(0),
    };
    for (int seed = 0; seed < Tries.of(60); seed++) {
      Plans plan = arbitrary(seed).today("2010-01-01").years(2012, 2022).limits(limits);
      Set<Limit> broken =
          plan.schedule().breaches().stream()
              .filter(breach -> !breach.isHistory())
              .map(Breach::limit)
              .collect(Collectors.toSet());
      assertThat(plan.futures().next(NONE).broken()).as("seed %d", seed).isEqualTo(broken);
    }
  }

  @Test
  void releasesAreNotWaitedForOverCenturies() {
    Plans plan = Plans.of(Scenarios.every(Length.ofWeeks(1)).slips(Slip.CHAINED)).years(2018, 2030);
    assertThatThrownBy(() -> plan.futures().next(_ -> 1_000))
        .isInstanceOf(ContradictoryPlan.class)
        .hasMessageContaining("later than a plan can hold");
  }

  private static List<LocalDate> dates(List<FutureRelease> releases) {
    return releases.stream().map(FutureRelease::date).toList();
  }

  private static List<LocalDate> dues(List<FutureRelease> releases) {
    return releases.stream().map(FutureRelease::due).toList();
  }
}
