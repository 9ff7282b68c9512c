package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How better dates are told.
final class AdviceInWordsTest {
  private static final Scenario SCENARIO = Scenarios.every(6).dates(Dates.workdays()).scenario();
  private static final Rules RULES = SCENARIO.rules();
  private static final Version NEXT = Version.of("4.12");
  private static final LocalDate DUE = LocalDate.of(2019, 1, 10);
  private static final NextRelease RELEASE = new NextRelease(NEXT, DUE, RULES);
  private static final Margin NO_FEAST = new Margin(7, List.of());
  private static final Advised NOW = advised(RULES, DUE, amounts(1, 4));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-10 | 4.12 is due on Thu 10 Jan 2019, as it is now.",
        "2019-01-11 | 4.12 is due on Fri 11 Jan 2019, 1 day later than now, on Thu 10 Jan 2019.",
        "2019-01-08 | 4.12 is due on Tue 8 Jan 2019, 2 days earlier than now, on Thu 10 Jan 2019.",
      })
  void firstTheDayIsSaidAndHowFarItIsFromNow(LocalDate due, String said) {
    assertThat(why(advised(RULES, due, NOW.cost()), NO_FEAST)).containsExactly(said);
  }

  @Test
  void otherRulesAreSaidAfterTheDay() {
    Dates tuesdays =
        Dates.on(EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY)).going(Direction.NEAREST);
    Rules other =
        RULES.withCadence(new Cadence.Every(Length.ofMonths(9))).withDates(tuesdays.policy());

    assertThat(why(advised(other, DUE, NOW.cost()), NO_FEAST))
        .containsExactly(
            "4.12 is due on Thu 10 Jan 2019, as it is now.",
            "From then on: every 9 months; full support 18 months, then security fixes only 18"
                + " months.",
            "Weekdays: Tuesday and Thursday.",
            "A blocked day moves: to the nearest free day.");
    assertThat(why(advised(RULES.withSupport(Schemes.months(12, 6)), DUE, NOW.cost()), NO_FEAST))
        .contains(
            "From then on: every 6 months; full support 12 months, then security fixes only 6"
                + " months.")
        .hasSize(2);
  }

  @Test
  void harmThatIsOtherThanNowIsSaidButNotTheShift() {
    Advised advised =
        advised(RULES, DUE, Cost.of(new Amounts(2.5, 4, 0, 0, 0, 1.004, 0, 9), Weights.usual()));
    Advised now =
        advised(RULES, DUE, Cost.of(new Amounts(1, 4, 0, 0, 3, 1, 0, 0), Weights.usual()));

    assertThat(AdviceInWords.why(advised, now, RELEASE, NO_FEAST).stream().skip(1))
        .containsExactly(
            "Days moved, of a release and its milestones: 2.5; now 1.",
            "Times a limit is broken: 0; now 3.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R2019 R2021 R2019 | Releases come within 7 days of Easter in 2019 and 2021,"
            + " no milestone does.",
        "M2020 | No release comes within 7 days of Easter; milestones do in 2020.",
        "R2021 M2020 R2019 | Releases come within 7 days of Easter in 2019 and 2021,"
            + " milestones in 2020.",
        "'' | No release and no milestone comes within 7 days of Easter.",
      })
  void theYearsAreSaidInWhichDatesComeNearAFeast(String near, String said) {
    List<NearDate> dates =
        Stream.of(near.split(" "))
            .filter(it -> !it.isEmpty())
            .map(it -> near(it, "easter"))
            .toList();

    assertThat(AdviceInWords.near(dates, new Margin(7, List.of("easter")))).containsExactly(said);
  }

  @Test
  void eachFeastHasItsOwnSentenceAndMarginsOfADayAreOfADay() {
    List<NearDate> near = List.of(near("R2019", "thanksgiving"));

    assertThat(AdviceInWords.near(near, new Margin(1, List.of("Christmas", "thanksgiving"))))
        .containsExactly(
            "No release and no milestone comes within 1 day of Christmas.",
            "Releases come within 1 day of Thanksgiving in 2019, no milestone does.");
    assertThat(why(advised(RULES, DUE, NOW.cost()), Margin.usual()))
        .endsWith(
            "No release and no milestone comes within 7 days of Easter.",
            "No release and no milestone comes within 7 days of Christmas.");
  }

  @Test
  void aDateNearChristmasIsOfTheYearOfTheFeast() {
    NearDate date =
        new NearDate(
            NEXT,
            Optional.of("Freeze"),
            LocalDate.of(2019, 1, 2),
            "christmas",
            "Christmas Day",
            LocalDate.of(2018, 12, 25));

    assertThat(date.year()).isEqualTo(2018);
    assertThat(date.daysAfter()).isEqualTo(8);
    assertThat(date.isOfRelease()).isFalse();
    assertThat(near("R2019", "easter").daysAfter()).isEqualTo(-1);
    assertThat(near("R2019", "easter").isOfRelease()).isTrue();
  }

  /// `R2019` is a release near the feast of 2019, `M2019` a milestone.
  private static NearDate near(String text, String feast) {
    LocalDate day = LocalDate.of(Integer.parseInt(text.substring(1)), 5, 1);
    Optional<String> milestone = text.startsWith("M") ? Optional.of("Freeze") : Optional.empty();
    return new NearDate(NEXT, milestone, day.minusDays(1), feast, "Feast", day);
  }

  @Test
  void aSummarySaysWhatWasLookedAtAndHowTheScenarioStands() {
    Strip strip = new Strip(RULES.cadence(), RULES.support(), List.of());
    Advised cheaper = advised(RULES, DUE, amounts(0, 4));

    assertThat(
            AdviceInWords.summary(
                advice(NOW, List.of(strip), List.of(cheaper), 10_220, 1_500, "midsummer")))
        .containsExactly(
            "10,220 schedules looked at, for 4.12 due on any day from 12 Oct 2018 to 11 Oct 2019.",
            "Not possible: 1,500; the rules do not allow it there, or the day is past.",
            "As it is, 4.12 is due on Thu 10 Jan 2019, at a cost of 41.",
            "because",
            "No calendar of the scenario knows 'Midsummer'.");
    assertThat(AdviceInWords.summary(advice(NOW, List.of(), List.of(NOW), 1, 0)))
        .containsExactly(
            "1 schedule looked at; the cadence says on which days 4.12 and later releases are due.",
            "As it is, 4.12 is due on Thu 10 Jan 2019, at a cost of 41.",
            "Nothing that was looked at costs less.",
            "because");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-10, 1, true",
    "2019-01-10, 1.004, true",
    "2019-01-10, 0.997, true",
    "2019-01-10, 0.9, false",
    "2018-10-12, 1, true",
    "2018-10-11, 1, false",
  })
  void thatNothingCostsLessIsSaidOfADayThatIsNotPast(LocalDate due, double other, boolean said) {
    Advised now = advised(RULES, due, amounts(1, 0));
    Advised best = advised(RULES, DUE, amounts(other, 0));

    assertThat(
            AdviceInWords.summary(advice(now, List.of(), List.of(best, now), 1, 0))
                .contains("Nothing that was looked at costs less."))
        .isEqualTo(said);
  }

  private static Advice advice(
      Advised now,
      List<Strip> strips,
      List<Advised> best,
      long looked,
      long impossible,
      String... unknown) {
    return new Advice(
        Search.usual(RULES),
        RELEASE,
        LocalDate.of(2018, 10, 12),
        LocalDate.of(2019, 10, 11),
        now.because(List.of("because")),
        best,
        strips,
        looked,
        impossible,
        List.of(unknown));
  }

  @Test
  void aDayOfAStripSaysItsCost() {
    assertThat(AdviceInWords.of(new Strip.Day(DUE, OptionalDouble.of(4.25))))
        .isEqualTo("Thu 10 Jan 2019: cost 4.25");
    assertThat(AdviceInWords.of(new Strip.Day(DUE, OptionalDouble.empty())))
        .isEqualTo("Thu 10 Jan 2019: not possible");
  }

  @Test
  void thousandsStandApart() {
    assertThat(AdviceInWords.schedules(1)).isEqualTo("1 schedule");
    assertThat(AdviceInWords.schedules(10_220)).isEqualTo("10,220 schedules");
    assertThat(AdviceInWords.tooMany(5_000_001))
        .isEqualTo(
            "5,000,001 schedules to look at; allowed: at most 5,000,000, by fewer weekdays,"
                + " directions or cadences");
  }

  @ParameterizedTest
  @CsvSource({
    "EARLIER, to the first free day before it",
    "LATER, to the first free day after it",
    "NEAREST, to the nearest free day",
    "WITHIN_MONTH, within its month",
    "SKIP, to the next slot",
  })
  void whichWayABlockedDayMovesIsSaid(Direction direction, String said) {
    assertThat(AdviceInWords.inWords(direction)).isEqualTo(said);
  }

  @Test
  void anAdvisedScenarioIsCalledByItsCadenceAndItsDay() {
    Cadence yearly = Scenarios.yearly(Scenarios.on(4, 8)).scenario().rules().cadence();
    Cadence turns = Scenarios.alternating("5 months", "7 months").scenario().rules().cadence();

    assertThat(name(RULES.cadence())).isEqualTo("tested, from 10 Jan 2019");
    assertThat(name(new Cadence.Every(Length.ofMonths(9)))).isEqualTo("9 months, from 10 Jan 2019");
    assertThat(name(turns)).isEqualTo("5 months and 7 months, from 10 Jan 2019");
    assertThat(name(yearly)).isEqualTo("places in the year");
    assertThat(name(new Cadence.Following("main line", 2, Optional.empty())))
        .isEqualTo("main line");
    assertThat(AdviceInWords.asItIs(SCENARIO)).isEqualTo("tested, as it is");
  }

  private static String name(Cadence cadence) {
    return AdviceInWords.name(
        new Variant(SCENARIO, RELEASE, cadence, RULES.support(), RULES.dates()), DUE);
  }

  private static List<String> why(Advised advised, Margin margin) {
    return AdviceInWords.why(advised, NOW, RELEASE, margin);
  }

  private static Cost amounts(double moved, double holidays) {
    return Cost.of(new Amounts(moved, holidays, 0, 0, 0, 0, 0, 0), Weights.usual());
  }

  private static Advised advised(Rules rules, LocalDate due, Cost cost) {
    return new Advised(
        SCENARIO,
        NEXT,
        due,
        rules.cadence(),
        rules.support(),
        rules.dates(),
        cost,
        List.of(),
        List.of());
  }

  @Test
  void adviceIsLikeAnotherByTheDayAndAllRules() {
    Rules nine = RULES.withCadence(new Cadence.Every(Length.ofMonths(9)));
    Rules shorter = RULES.withSupport(Schemes.months(12, 6));
    Rules everyDay = RULES.withDates(Dates.everyDay().policy());

    assertThat(NOW.isLike(advised(RULES, DUE, amounts(0, 0)))).isTrue();
    assertThat(
            Stream.of(
                    advised(RULES, DUE.plusDays(1), NOW.cost()),
                    advised(nine, DUE, NOW.cost()),
                    advised(shorter, DUE, NOW.cost()),
                    advised(everyDay, DUE, NOW.cost()))
                .map(NOW::isLike))
        .containsOnly(false);
  }
}
