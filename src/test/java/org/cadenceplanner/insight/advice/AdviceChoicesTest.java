package org.cadenceplanner.insight.advice;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Among what better dates are looked for, and what counts as harm.
final class AdviceChoicesTest {
  private static final Dates TUESDAY_OR_THURSDAY =
      Dates.on(EnumSet.of(TUESDAY, THURSDAY)).going(Direction.NEAREST);
  private static final Rules RULES =
      Scenarios.every(6).dates(TUESDAY_OR_THURSDAY).scenario().rules();

  @Test
  void theUsualSearchKeepsCadenceAndSupportAndTriesEveryDirectionButSkipping() {
    Search usual = Search.usual(RULES);

    assertThat(usual.weekdays()).containsExactlyInAnyOrder(TUESDAY, THURSDAY);
    assertThat(usual.directions())
        .containsExactly(
            Direction.NEAREST, Direction.EARLIER, Direction.LATER, Direction.WITHIN_MONTH);
    assertThat(usual.cadences()).containsExactly(RULES.cadence());
    assertThat(usual.supports()).containsExactly(RULES.support());
    assertThat(usual.margin()).isEqualTo(new Margin(7, List.of("easter", "christmas")));
    assertThat(usual.weights()).isEqualTo(Weights.usual());
  }

  @Test
  void aScenarioThatSkipsSlotsMaySkipThemInEveryAdviceToo() {
    Rules skipping =
        Scenarios.every(6).dates(Dates.workdays().going(Direction.SKIP)).scenario().rules();

    assertThat(Search.usual(skipping).directions())
        .startsWith(Direction.SKIP)
        .hasSize(Direction.values().length)
        .doesNotHaveDuplicates();
  }

  @Test
  void eachPartOfASearchIsChosenByItself() {
    Cadence yearly = new Cadence.Every(Length.ofMonths(12));
    SupportScheme longer = Schemes.months(24, 24);
    Weights heavy = Weights.usual().with(Harm.LOAD, 1000);
    Search search =
        Search.usual(RULES)
            .withWeekdays(Set.of(MONDAY))
            .withDirections(List.of(Direction.LATER))
            .withCadences(List.of(yearly))
            .withSupports(List.of(longer))
            .withWeights(heavy)
            .withMargin(Margin.ofDays(3));

    assertThat(search)
        .isEqualTo(
            new Search(
                Set.of(MONDAY),
                List.of(Direction.LATER),
                List.of(yearly),
                List.of(longer),
                heavy,
                new Margin(3, List.of("easter", "christmas"))));
  }

  @Test
  void whereThereIsNothingToChooseFromNothingIsLookedFor() {
    Search usual = Search.usual(RULES);

    assertNothing(() -> usual.withWeekdays(Set.of()));
    assertNothing(() -> usual.withDirections(List.of()));
    assertNothing(() -> usual.withCadences(List.of()));
    assertNothing(() -> usual.withSupports(List.of()));
  }

  private static void assertNothing(Runnable choice) {
    assertThatThrownBy(choice::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "nothing to choose from; allowed: at least one weekday, direction, cadence, support");
  }

  @Test
  void everyCombinationIsLookedAtOnEveryDayUnlessTheCadenceHasPlacesOfItsOwn() {
    Cadence yearly = Scenarios.yearly(Scenarios.on(4, 8)).scenario().rules().cadence();
    Search search =
        Search.usual(RULES)
            .withCadences(List.of(RULES.cadence(), RULES.cadence(), yearly))
            .withSupports(List.of(Schemes.months(18, 18), Schemes.months(12, 6)));

    assertThat(search.schedules(365)).isEqualTo((4 - 1) * 4 * 2 * (2 * 365 + 1));
    assertThat(search.withWeekdays(Set.of(MONDAY)).schedules(10)).isEqualTo(4 * 2 * (2 * 10 + 1));
  }

  @Test
  void dayRulesThatChangeLeastAreTriedFirst() {
    DatePolicy now = TUESDAY_OR_THURSDAY.policy();
    Search search =
        Search.usual(RULES).withDirections(List.of(Direction.EARLIER, Direction.NEAREST));

    assertThat(search.policies(now))
        .extracting(policy -> EnumSet.copyOf(policy.weekdays()) + " " + policy.direction())
        .containsExactly(
            "[TUESDAY, THURSDAY] NEAREST",
            "[TUESDAY, THURSDAY] EARLIER",
            "[THURSDAY] NEAREST",
            "[TUESDAY] NEAREST",
            "[THURSDAY] EARLIER",
            "[TUESDAY] EARLIER");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void aMarginHasNoneToSixtyDays(int days) {
    assertThat(Margin.ofDays(days).days()).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61})
  void aMarginOfOtherDaysIsRefused(int days) {
    assertThatThrownBy(() -> Margin.ofDays(days))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a margin of " + days + " days; allowed: 0 to 60");
  }

  @Test
  void aFeastHasAName() {
    assertThatThrownBy(() -> new Margin(7, List.of("Easter", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a feast without a name; allowed: a name");
  }

  @Test
  void aMarginIsKeptForTheOtherFeasts() {
    assertThat(Margin.usual().without(List.of("easter")))
        .isEqualTo(new Margin(7, List.of("christmas")));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1000})
  void aHarmMayWeighNothingToAThousand(double weight) {
    Weights weights = Weights.usual().with(Harm.NEAR, weight);

    assertThat(weights.of(Harm.NEAR)).isEqualTo(weight);
    assertThat(weights.of(Harm.MOVED)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1000.5, Double.NaN})
  void anotherWeightIsRefused(double weight) {
    assertThatThrownBy(() -> Weights.usual().with(Harm.NEAR, weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("for 'near'; allowed: 0 to 1000");
  }

  @ParameterizedTest
  @CsvSource({
    "MOVED, moved, Day moved, 'days moved, of a release and its milestones'",
    "HOLIDAYS, holidays, Holiday of all committers,"
        + " 'holidays met, by the share of the committers who are off'",
    "NEAR, near, Day near a feast, 'days near a feast, of a release and its milestones'",
    "SEASONS, seasons, Second holiday season,"
        + " 'holiday seasons in a cycle, the first not counted'",
    "LIMITS, limits, Broken limit, times a limit is broken",
    "LOAD, load, Hour too much, hours a month over what the people can give",
    "PLACES, places, Place in the year, different places in the year",
    "SHIFT, shift, Day earlier or later,"
        + " days the next release comes earlier or later than now",
  })
  void aHarmIsFoundByItsKeyInAnyCaseAndSaysWhatItIs(
      Harm harm, String key, String one, String words) {
    assertThat(harm.key()).isEqualTo(key);
    assertThat(Harm.named(key)).contains(harm);
    assertThat(Harm.named(key.toUpperCase(Locale.ROOT))).contains(harm);
    assertThat(harm.one()).isEqualTo(one);
    assertThat(harm.inWords()).isEqualTo(words);
  }

  @Test
  void noHarmHasAnotherName() {
    assertThat(Harm.named("weather")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Harm.class)
  void aCostIsEveryAmountTimesItsWeight(Harm harm) {
    Amounts amounts = new Amounts(1, 2, 3, 4, 5, 6, 7, 8);
    Cost cost = Cost.of(amounts, SearchedPlans.weighing(harm, 10));

    assertThat(cost.of(harm)).isEqualTo(harm.ordinal() + 1);
    assertThat(cost.total()).isEqualTo(10.0 * (harm.ordinal() + 1));
    assertThat(amounts.total(Weights.usual().with(harm, 0)))
        .isCloseTo(
            amounts.total(Weights.usual()) - (harm.ordinal() + 1) * harm.usual(), within(1e-9));
  }
}
