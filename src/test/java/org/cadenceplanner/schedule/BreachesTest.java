package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachesTest {
  private static final Limit SUMMER =
      new Limit.NoReleaseIn(
          new BlockedRange("summer break", MonthDay.of(7, 1), MonthDay.of(7, 31)));
  private static final Limit ONE_SEASON = new Limit.MostHolidaySeasons(1);
  private static final Calendars FEASTS =
      Calendars.named("England")
          .off("Christmas", "2018-12-25", "2018-12-26", "2018-12-28")
          .off("Easter", "2019-04-19", "2019-04-22");

  @Test
  void eightMonthsOfThreeYearsOfSupportAreFiveBranchesForFourMonthsAtATime() {
    assertThat(found(eightMonths(), most(4)))
        .startsWith(
            "5 branches from 2021-03-10 until 2021-07-10",
            "5 branches from 2021-11-10 until 2022-03-10");
  }

  @Test
  void aLimitThatIsReachedIsKept() {
    assertThat(found(eightMonths(), most(5))).isEmpty();
  }

  @Test
  void daysThatFollowEachOtherAreOneBreachWithTheHighestCountUntilTheEndOfTheYearsLookedAt() {
    assertThat(found(eightMonths(), most(3)))
        .containsExactly("5 branches from 2020-07-10 until 2025-01-01");
  }

  @Test
  void theDayOnWhichAPhaseEndsIsOverTheLimitWhereItCounts() {
    assertThat(found(eightMonths().endDaysCount(), most(4)))
        .startsWith("5 branches from 2021-03-10 until 2021-07-11");
  }

  @Test
  void aLimitOnAPhaseCountsTheBranchesInItAlone() {
    Limit limit = new Limit.MostBranches(2, Optional.of(Schemes.FULL));
    assertThat(found(eightMonths(), limit))
        .startsWith("3 branches from 2019-11-10 until 2020-01-10");
  }

  @Test
  void branchesInAPhaseThatDoesNotCountAsSupportedCanBeLimitedToo() {
    Phase frozen = new Phase("frozen", false, new End.AfterRelease(Length.ofMonths(12)));
    Scenarios scenario = Scenarios.every(8).support(SupportScheme.alike(List.of(frozen)));
    assertThat(found(Plans.of(scenario), new Limit.MostBranches(1, Optional.of("frozen"))))
        .startsWith("2 branches from 2019-03-10 until 2019-07-10");
    assertThat(found(Plans.of(scenario), most(1))).isEmpty();
  }

  @Test
  void branchesInAPhaseBeforeTheReleaseCanBeLimitedToo() {
    // 4.12 is due on 10 March 2019, 4.13 on 10 July: each begins ten months before.
    EarlyPhase development = new EarlyPhase("development", false, Length.ofMonths(10));
    Plans plans =
        Plans.of(
            Scenarios.every(4)
                .from("4.12", "2019-03-10")
                .support(SupportScheme.alike(List.of(development), Schemes.phases(6, 6))));
    assertThat(found(plans, new Limit.MostBranches(2, Optional.of("development"))))
        .startsWith("3 branches from 2019-01-10 until 2019-03-10");
  }

  @Test
  void whatRecordedReleasesAloneHaveDoneIsHistoryOnceItIsPast() {
    Plans plans =
        Plans.of(Scenarios.every(8).from("4.12", "2019-03-10"))
            .released("4.10", "2017-12-13")
            .released("4.11", "2018-07-10")
            .today("2019-01-01");
    assertThat(breaches(plans.limits(most(1))))
        .extracting(Breach::isHistory)
        .containsExactly(false);
    assertThat(breaches(plans.limits(SUMMER)))
        .extracting(Breach::isHistory)
        .startsWith(true, false);
  }

  @ParameterizedTest(name = "on {0} the breach is history: {1}")
  @CsvSource({"2018-11-30, false", "2018-12-01, true"})
  void branchesOfHistoryAreHistoryOnceTheyAreGone(String today, boolean history) {
    assertThat(breaches(twoRecordedForSevenMonths(0).today(today).limits(most(1))))
        .extracting(Breach::isHistory)
        .containsExactly(history);
  }

  @Test
  void branchesThatAPlannedReleaseAddedToAreNoHistory() {
    Plans overdue = eightMonths().today("2022-01-01").limits(most(4));
    assertThat(breaches(overdue)).extracting(Breach::isHistory).containsOnly(false);
    Plans begunEarly = twoRecordedForSevenMonths(4).today("2019-03-01").limits(most(1));
    assertThat(breaches(begunEarly)).first().extracting(Breach::isHistory).isEqualTo(false);
  }

  @ParameterizedTest(name = "on {0} the breach is history: {1}")
  @CsvSource({"2018-09-30, false", "2018-10-10, true"})
  void anOverlapOfTwoRecordedReleasesIsHistoryOnceTheTimeWantedIsOver(
      String today, boolean history) {
    Plans plans =
        Plans.of(Scenarios.every(8).support(Schemes.one(Length.ofMonths(4))))
            .released("4.10", "2018-05-01")
            .released("4.11", "2018-07-10")
            .today(today)
            .limits(new Limit.LeastOverlap(Optional.empty(), months(3)));
    assertThat(breaches(plans)).first().extracting(Breach::isHistory).isEqualTo(history);
  }

  @Test
  void anOverlapWithAReleaseThatIsOverdueIsNoHistory() {
    Plans plans =
        Plans.of(Scenarios.every(8).support(Schemes.one(Length.ofMonths(4))))
            .today("2022-01-01")
            .limits(new Limit.LeastOverlap(Optional.empty(), months(3)));
    assertThat(breaches(plans)).extracting(Breach::isHistory).containsOnly(false);
  }

  @Test
  void seasonsBetweenTwoRecordedReleasesAreHistoryAndThoseUntilAPlannedOneAreNot() {
    Plans yearly = Plans.of(Scenarios.every(12)).years(2018, 2019).today("2019-08-01");
    yearly.heeding(1, FEASTS).limits(ONE_SEASON).released("4.11", "2018-07-10");
    assertThat(breaches(yearly)).extracting(Breach::isHistory).containsExactly(false);
    yearly.released("4.12", "2019-07-10");
    assertThat(breaches(yearly)).extracting(Breach::isHistory).containsExactly(true);
  }

  @Test
  void aReleaseInTheSummerBreakIsOneEveryTwoYearsWithEightMonths() {
    assertThat(found(eightMonths(), SUMMER))
        .containsExactly("4.11 in range", "4.14 in range", "4.17 in range", "4.20 in range");
  }

  @Test
  void aReleaseBeforeTheYearsLookedAtBreaksNoLimitInThem() {
    assertThat(found(eightMonths().years(2020, 2021), SUMMER)).containsExactly("4.14 in range");
  }

  @Test
  void aReleaseThatThePolicyMovesOutOfTheRangeKeepsTheLimit() {
    Scenarios scenario =
        Scenarios.every(8).dates(Dates.everyDay().never("summer break", "07-01", "07-31"));
    assertThat(found(Plans.of(scenario), SUMMER)).isEmpty();
  }

  @Test
  void anLtsReleaseIsSupportedForSomeTimeAfterTheNextOne() {
    Scenarios scenario = Scenarios.every(6).support(Schemes.evenLong());
    assertThat(found(Plans.of(scenario), overlap("even", 36))).isEmpty();
    assertThat(found(Plans.of(scenario), overlap("even", 40)))
        .startsWith("4.14 2020-01-10, 4.12 until 2023-01-10, wanted 2023-05-10");
  }

  @Test
  void withoutAClassEachReleaseIsComparedWithTheOneBefore() {
    Scenarios scenario = Scenarios.every(6).support(Schemes.evenLong());
    assertThat(found(Plans.of(scenario), new Limit.LeastOverlap(Optional.empty(), months(9))))
        .startsWith("4.12 2019-01-10, 4.11 until 2019-07-10, wanted 2019-10-10");
  }

  @Test
  void theFirstReleaseOfTheYearsLookedAtIsComparedWithTheOneBeforeThem() {
    Plans plans = Plans.of(Scenarios.every(8).support(begunBefore(10))).years(2019, 2019);
    assertThat(found(plans, new Limit.LeastOverlap(Optional.empty(), months(1))))
        .containsExactly(
            "4.12 2019-03-10, 4.11 until 2019-02-10, wanted 2019-04-10",
            "4.13 2019-11-10, 4.12 until 2019-10-10, wanted 2019-12-10");
  }

  @Test
  void anEndThatNobodyKnowsIsLateEnough() {
    Phase open = new Phase("supported", true, new End.Unknown());
    Scenarios scenario = Scenarios.every(6).support(SupportScheme.alike(List.of(open)));
    assertThat(found(Plans.of(scenario), new Limit.LeastOverlap(Optional.empty(), months(1_200))))
        .isEmpty();
  }

  @Test
  void aYearBetweenReleasesHasBothChristmasAndEasterInIt() {
    assertThat(found(Plans.of(Scenarios.every(12)).heeding(1, FEASTS), ONE_SEASON))
        .containsExactly("2 seasons from 4.11 until 2019-07-10");
    assertThat(found(Plans.of(Scenarios.every(6)).heeding(1, FEASTS), ONE_SEASON)).isEmpty();
  }

  @Test
  void aCycleThatEndsAfterTheYearsLookedAtIsLookedAtUpToTheirEnd() {
    Plans plans = Plans.of(Scenarios.every(24)).years(2018, 2019).heeding(1, FEASTS);
    assertThat(found(plans, ONE_SEASON)).containsExactly("2 seasons from 4.11 until 2020-01-01");
  }

  @Test
  void soItIsWhereTheNextReleaseHasAPhaseBeforeItInThoseYears() {
    Plans plans =
        Plans.of(Scenarios.every(24).support(begunBefore(12))).years(2018, 2019).heeding(1, FEASTS);
    assertThat(found(plans, ONE_SEASON)).containsExactly("2 seasons from 4.11 until 2020-01-01");
  }

  @Test
  void daysThatNoCalendarKnowsMakeNoSeason() {
    assertThat(found(Plans.of(Scenarios.every(12)), ONE_SEASON)).isEmpty();
  }

  @Test
  void aLimitOnBranchesIsBrokenOnTheDaysWithMoreAndOnNoOthers() {
    for (int seed = 0; seed < Tries.of(300); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      int most = arbitrary.number(1, 4);
      Plans plans = Plans.of(arbitrary.scenario()).years(2018, 2020).limits(most(most));
      Schedule schedule = plans.schedule();
      for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() < 2021; day = day.plusDays(1)) {
        assertThat(schedule.breaches().stream().filter(isOn(day)).count())
            .as("seed %d: breaches on %s", seed, day)
            .isEqualTo(schedule.branches().total().at(day) > most ? 1 : 0);
      }
    }
  }

  private static Predicate<Breach> isOn(LocalDate day) {
    return breach -> !day.isBefore(breach.from()) && day.isBefore(breach.until());
  }

  private static Plans eightMonths() {
    return Plans.of(Scenarios.every(8).from("4.11", "2018-07-10"));
  }

  /// 4.10 and 4.11 are out, 4.12 is due on 10 March 2019.
  ///
  /// @param early how many months before it is out the work on a release begins
  private static Plans twoRecordedForSevenMonths(int early) {
    return Plans.of(Scenarios.every(8).from("4.12", "2019-03-10").support(begunBefore(early)))
        .released("4.10", "2018-05-01")
        .released("4.11", "2018-07-10");
  }

  private static SupportScheme begunBefore(int early) {
    Phase full = new Phase(Schemes.FULL, true, new End.AfterRelease(Length.ofMonths(7)));
    return SupportScheme.alike(
        early == 0 ? List.of() : List.of(new EarlyPhase("work", true, months(early))),
        List.of(full));
  }

  private static Limit most(int branches) {
    return new Limit.MostBranches(branches, Optional.empty());
  }

  private static Limit overlap(String releaseClass, int months) {
    return new Limit.LeastOverlap(Optional.of(releaseClass), months(months));
  }

  private static Length months(int months) {
    return Length.ofMonths(months);
  }

  private static List<Breach> breaches(Plans plans) {
    return plans.schedule().breaches();
  }

  private static List<String> found(Plans plans, Limit limit) {
    return breaches(plans.limits(limit)).stream().map(BreachesTest::inShort).toList();
  }

  private static String inShort(Breach breach) {
    return switch (breach) {
      case Breach.TooManyBranches many ->
          "%s branches from %s until %s".formatted(many.highest(), many.from(), many.until());
      case Breach.ReleaseInRange in -> in.inRange().version() + " in range";
      case Breach.ShortOverlap s ->
          "%s %s, %s until %s, wanted %s"
              .formatted(
                  s.next().version(),
                  s.from(),
                  s.before().version(),
                  s.supportedUntil(),
                  s.until());
      case Breach.TooManySeasons many ->
          "%s seasons from %s until %s"
              .formatted(many.seasons().size(), many.before().version(), many.until());
    };
  }
}
