package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What may come, held against what can be worked out by hand.
class ForecastTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 3);
  private static final Length INTERVAL = Length.ofWeeks(12);

  @Test
  void aSlipIsTheActualIntervalLessTheOneThatTheRulesOfItsTimeName() {
    Plans plan =
        Plans.of(
                Scenarios.every(9)
                    .from("4.11", "2018-07-10")
                    .era(Eras.from("4.7").every(6))
                    .era(Eras.from("4.12").every(8)))
            .released("4.5", "2015-01-15")
            .released("4.6", "2015-10-13")
            .released("4.7", "2016-06-20")
            .released("4.8", "2016-12-05")
            .released("4.12", "2017-08-07");
    assertThat(slips(plan)).containsExactly("4.6 -2", "4.7 +68", "4.8 -15", "4.12 +2");
  }

  @Test
  void whereIntervalsAreStatedThoseBeforeTheFirstAreLeftOut() {
    Plans plan =
        Plans.of(Scenarios.every(8))
            .released("4.1", "2011-03-25")
            .released("4.2", "2012-09-17")
            .released("4.3", "2013-07-09")
            .released("4.4", "2014-03-10")
            .released("4.7", "2014-10-10");
    assertThat(slips(plan, stated("4.3", 9), stated("4.7", 6)))
        .containsExactly("4.3 +22", "4.4 -30", "4.7 +30");
  }

  @Test
  void aSlotThatThePlanSkipsIsNoSlip() {
    Plans plan =
        Plans.of(Scenarios.every(6).from("1.1", "2016-01-10").skipping("1.3", 1))
            .released("1.1", "2016-01-10")
            .released("1.2", "2016-07-12")
            .released("1.3", "2017-07-15");
    assertThat(slips(plan)).containsExactly("1.2 +2", "1.3 +3");
  }

  @Test
  void whereLengthsTakeTurnsTheSlotsSayWhatWasMeant() {
    Plans plan =
        Plans.of(Scenarios.alternating("100 days", "200 days").from("1.1", "2016-01-01"))
            .years(2016, 2024)
            .released("1.0", "2015-06-01")
            .released("1.1", "2016-01-01")
            .released("1.2", "2016-04-20")
            .released("1.3", "2016-11-06");
    // The anchor's release comes after one that no slot asks for; 1.2 is due on 10 April.
    assertThat(slips(plan)).containsExactly("1.2 +10", "1.3 0");
  }

  @Test
  void ofFourSlipsNothingIsSaid() {
    Plans plan = Plans.of(everyTwelveWeeks());
    release(plan, 0, 0, 0, 0);
    Forecast four = forecast(plan, Draws.usual());
    assertThat(four.isPossible()).isFalse();
    assertThat(four.releases()).isEmpty();
    assertThat(ForecastInWords.impossible(four.slips()))
        .isEqualTo("No forecast: the history has 4 slips to go by; at least 5 are needed.");
    Plans more = Plans.of(everyTwelveWeeks());
    release(more, 0, 0, 0, 0, 0);
    assertThat(forecast(more, Draws.usual()).releases()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void withoutSlipsThePlanIsWhatComes(Slip mode) {
    Plans plan = Plans.of(everyTwelveWeeks().slips(mode).dates(Dates.tuesdayToThursday()));
    release(plan, 0, 0, 0, 0, 0);
    Forecast forecast = forecast(plan, new Draws(100, 1, 0));
    assertThat(forecast.releases()).hasSize(28);
    for (ReleaseForecast release : forecast.releases()) {
      assertThat(release.spread().by(0.001)).isEqualTo(release.planned());
      assertThat(release.spread().by(1)).isEqualTo(release.planned());
      assertThat(release.blocked()).isZero();
    }
  }

  @Test
  void aConstantSlipMovesTheKthReleaseOfAChainByKTimesIt() {
    Plans plan = Plans.of(everyTwelveWeeks().slips(Slip.CHAINED));
    release(plan, 9, 9, 9, 9, 9);
    List<ReleaseForecast> releases = forecast(plan, new Draws(100, 1, 0)).releases();
    for (int k = 1; k <= releases.size(); k++) {
      ReleaseForecast release = releases.get(k - 1);
      assertThat(release.spread().by(0.5)).isEqualTo(release.planned().plusDays(9L * k));
      assertThat(release.spread().by(1)).isEqualTo(release.spread().by(0.001));
    }
  }

  @Test
  void anAnchoredReleaseIsSpreadAsTheSlipsAre() {
    Plans plan = Plans.of(everyTwelveWeeks());
    plan.years(2018, 2019);
    release(plan, -10, 0, 10, 20, 30);
    for (ReleaseForecast release : forecast(plan, new Draws(20_000, 7, 0)).releases()) {
      for (int slip = -10; slip <= 30; slip += 10) {
        LocalDate day = release.due().plusDays(slip);
        assertThat(release.spread().chance(day, day)).isCloseTo(0.2, within(error(0.2, 20_000)));
      }
    }
  }

  @Test
  void theSecondReleaseOfAChainIsSpreadAsTheSumOfTwoSlips() {
    Plans plan = Plans.of(everyTwelveWeeks().slips(Slip.CHAINED));
    plan.years(2018, 2019);
    release(plan, -10, 0, 10, 20, 30);
    ReleaseForecast second = forecast(plan, new Draws(20_000, 7, 0)).releases().get(1);
    for (int sum = -20; sum <= 60; sum += 10) {
      double chance = (5 - Math.abs(sum - 20) / 10) / 25.0;
      LocalDate day = second.planned().plusDays(sum);
      assertThat(second.spread().chance(day, day))
          .as("%d days", sum)
          .isCloseTo(chance, within(error(chance, 20_000)));
    }
  }

  @Test
  void theBandOfManySlipsIsThatOfTheNormalDistribution() {
    Plans plan = Plans.of(everyTwelveWeeks().slips(Slip.CHAINED)).years(2018, 2030);
    release(plan, -20, -10, 0, 10, 20);
    List<ReleaseForecast> releases = forecast(plan, new Draws(20_000, 3, 0)).releases();
    ReleaseForecast fortieth = releases.get(39);
    // The slips have a variance of 200, forty of them a deviation of 89.4 days; the deciles of the
    // normal distribution are 1.2816 deviations away.
    double off = 1.2816 * Math.sqrt(40 * 200);
    assertThat(days(fortieth.planned(), fortieth.spread().by(0.1))).isCloseTo(-off, within(10.0));
    assertThat(days(fortieth.planned(), fortieth.spread().by(0.5))).isCloseTo(0, within(10.0));
    assertThat(days(fortieth.planned(), fortieth.spread().by(0.9))).isCloseTo(off, within(10.0));
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherAnother() {
    Plans plan = Plans.of(everyTwelveWeeks().slips(Slip.CHAINED));
    plan.years(2018, 2019);
    release(plan, -10, 0, 10, 20, 33);
    Forecast one = forecast(plan, new Draws(1_000, 1, 14));
    assertThat(forecast(plan, new Draws(1_000, 1, 14))).isEqualTo(one);
    assertThat(forecast(plan, new Draws(1_000, 2, 14)).releases()).isNotEqualTo(one.releases());
  }

  @Test
  void blockedDaysCountBeforeTheReleaseIsMoved() {
    // Slips lead from a Tuesday to Tuesday, Wednesday, Saturday, Sunday and Monday.
    Plans plan = Plans.of(everyTwelveWeeks().dates(Dates.tuesdayToThursday()));
    plan.years(2018, 2019);
    release(plan, 0, 1, 4, 5, 6);
    ReleaseForecast first = forecast(plan, new Draws(20_000, 1, 0)).releases().getFirst();
    assertThat(first.blocked()).isCloseTo(0.6, within(error(0.6, 20_000)));
    LocalDate tuesday = first.planned().plusDays(7);
    assertThat(first.spread().chance(tuesday, tuesday)).isCloseTo(0.6, within(error(0.6, 20_000)));
  }

  @Test
  void aPlaceInTheYearIsMetByReleasesThatComeNearIt() {
    Plans plan = Plans.of(Scenarios.every(6).from("1.0", "2018-08-10"));
    release(plan, 0, 10, 20, 30, 40);
    Forecast forecast = forecast(plan, List.of(stated("0.1", INTERVAL)), new Draws(20_000, 1, 20));
    assertThat(forecast.places())
        .extracting(PlaceChance::place)
        .containsExactly("10 Feb", "10 Aug");
    assertThat(forecast.places()).extracting(PlaceChance::releases).containsExactly(6, 7);
    assertThat(forecast.places())
        .allMatch(place -> Math.abs(place.chance() - 0.6) < error(0.6, 20_000));
  }

  @Test
  void aCadenceInWeeksHasNoPlaces() {
    Plans plan = Plans.of(everyTwelveWeeks());
    release(plan, 0, 0, 0, 0, 0);
    assertThat(forecast(plan, Draws.usual()).places()).isEmpty();
  }

  @Test
  void aLimitIsBrokenInAsManyFuturesAsSlipsBreakIt() {
    Limit summer =
        new Limit.NoReleaseIn(new BlockedRange("summer", MonthDay.of(8, 1), MonthDay.of(8, 31)));
    Limit branches = new Limit.MostBranches(2, Optional.empty());
    Plans plan = Plans.of(Scenarios.every(12).from("1.0", "2018-07-10")).years(2019, 2020);
    release(plan, 0, 5, 15, 30, 40);
    plan.limits(summer, branches);
    Forecast forecast = forecast(plan, List.of(stated("0.1", INTERVAL)), new Draws(20_000, 1, 0));
    // Two releases, due on 10 July; 30 and 40 days late they come in August.
    double chance = 1 - 0.6 * 0.6;
    LimitChance first = forecast.limits().getFirst();
    assertThat(first.isBrokenAsPlanned()).isFalse();
    assertThat(first.chance()).isCloseTo(chance, within(error(chance, 20_000)));
    assertThat(forecast.limits().get(1)).isEqualTo(new LimitChance(branches, true, 1));
    assertThat(forecast.anyLimitBroken()).contains(1.0);
  }

  @Test
  void anOverdueReleaseSlipsByAsMuchAsIsStillPossible() {
    Plans plan = Plans.of(everyTwelveWeeks()).today("2018-08-15").years(2018, 2018);
    release(plan, 0, 10, 20, 30, 40);
    // The next was due 15 days before today: it will be 20, 30 or 40 days late.
    ReleaseForecast next = forecast(plan, new Draws(20_000, 1, 0)).releases().getFirst();
    assertThat(next.due()).isEqualTo("2018-07-31");
    for (int slip = 20; slip <= 40; slip += 10) {
      LocalDate day = next.due().plusDays(slip);
      assertThat(next.spread().chance(day, day)).isCloseTo(1 / 3.0, within(error(1 / 3.0, 20_000)));
    }
  }

  @Test
  void numbersOutOfBoundsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Draws(99, 1, 14))
        .withMessage("99 futures; allowed: 100 to 100000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Draws(100, 1, 184))
        .withMessage("184 days; allowed: 0 to 183");
  }

  /// Six standard errors of a share of so many futures: less than one seed in a hundred million is
  /// beyond.
  private static double error(double share, int futures) {
    return 6 * Math.sqrt(share * (1 - share) / futures);
  }

  /// The next release is due on Tuesday 31 July 2018, and then every 12 weeks.
  private static Scenarios everyTwelveWeeks() {
    return Scenarios.every(INTERVAL).from("1.0", "2018-07-31");
  }

  private static double days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  /// Puts releases into the history every 12 weeks, each so many days late.
  private static void release(Plans plan, int... slips) {
    LocalDate day = FIRST;
    plan.released("0.1", day.toString());
    for (int i = 0; i < slips.length; i++) {
      day = INTERVAL.after(day).plusDays(slips[i]);
      plan.released("0." + (i + 2), day.toString());
    }
  }

  private static PastInterval stated(String from, int months) {
    return stated(from, Length.ofMonths(months));
  }

  private static PastInterval stated(String from, Length interval) {
    return new PastInterval(Version.of(from), interval);
  }

  private static List<String> slips(Plans plan, PastInterval... stated) {
    return Slips.of(plan.plan(), plan.index(), plan.plan().scenarios().getFirst(), List.of(stated))
        .observed()
        .stream()
        .map(slip -> slip.version() + " " + ForecastInWords.signed(slip.days()))
        .toList();
  }

  private static Forecast forecast(Plans plan, Draws draws) {
    return forecast(plan, List.of(), draws);
  }

  private static Forecast forecast(Plans plan, List<PastInterval> stated, Draws draws) {
    return Forecast.of(
        plan.plan(),
        plan.index(),
        LocalDate.of(2018, 7, 11),
        plan.plan().scenarios().getFirst(),
        stated,
        draws);
  }
}
