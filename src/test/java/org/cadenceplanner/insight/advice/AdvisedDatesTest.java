package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is advised of the schedules looked at, where few of them are.
final class AdvisedDatesTest {
  private static final Scenarios OCTOBER = october(8);

  private static Scenarios october(int day) {
    return Scenarios.yearly(Scenarios.on(4, 8), Scenarios.on(10, day)).dates(Dates.workdays());
  }

  private static Cadence cadence(Scenarios scenarios) {
    return scenarios.scenario().rules().cadence();
  }

  @Test
  void theScenarioAsItIsIsAdvisedBesideOthersOfOtherNames() {
    Asked asked = new Asked(released(OCTOBER));

    Advice advice = advice(asked, cadence(OCTOBER), cadence(october(9)), cadence(october(10)));

    assertThat(names(advice))
        .containsExactly("tested, as it is", "places in the year", "places in the year (2)");
    assertThat(advice.best())
        .extracting(Advised::due)
        .extracting(LocalDate::toString)
        .containsExactly("2018-10-08", "2018-10-09", "2018-10-10");
    assertThat(advice.best().getFirst().why())
        .startsWith("4.12 is due on Mon 8 Oct 2018, as it is now.");
    assertThat(advice.best().get(1).why())
        .startsWith("4.12 is due on Tue 9 Oct 2018, 1 day later than now, on Mon 8 Oct 2018.");
    assertThat(advice.best().get(1).scenario().name()).isEqualTo("places in the year");
    assertThat(advice.looked()).isEqualTo(31 * 3);
    assertThat(advice.impossible()).isZero();
    assertThat(advice.first()).isEqualTo("2018-10-08");
    assertThat(advice.last()).isEqualTo("2019-10-07");
    assertThat(advice.strips()).isEmpty();
    assertThat(advice.unknown()).containsExactly("easter", "christmas");
  }

  @Test
  void aNameThatThePlanHasAlreadyGetsANumber() {
    Scenarios taken = Scenarios.every(6).named("places in the year");
    Asked asked = new Asked(released(OCTOBER).and(taken));

    assertThat(names(advice(asked, cadence(october(9)), cadence(october(10)))))
        .containsExactly("places in the year (2)", "places in the year (3)");
  }

  @Test
  void tenAreAdvisedThatCostLeast() {
    Asked asked = new Asked(released(OCTOBER));
    List<Cadence> cadences =
        IntStream.rangeClosed(2, 13).mapToObj(day -> cadence(october(day))).toList();
    Advice advice =
        asked.advice(
            search(asked)
                .withCadences(cadences)
                .withWeights(SearchedPlans.weighing(Harm.SHIFT, 1)));

    assertThat(advice.best())
        .extracting(best -> best.due().getDayOfMonth())
        .containsExactly(8, 7, 9, 6, 10, 5, 11, 4, 12, 3);
  }

  @Test
  void ofDaysThatCostTheSameTheNearestIsAdvisedFirst() {
    Asked asked = new Asked(released(Scenarios.every(6)));
    Search search =
        search(asked)
            .withWeekdays(Set.of(DayOfWeek.MONDAY))
            .withWeights(SearchedPlans.weighing(Harm.LIMITS, 1));

    assertThat(asked.advice(search).best())
        .extracting(best -> best.due().toString())
        .startsWith("2019-01-10", "2019-01-02", "2019-01-18", "2018-12-25", "2019-01-26")
        .hasSize(10);
  }

  private static List<String> names(Advice advice) {
    return advice.best().stream().map(best -> best.scenario().name()).toList();
  }

  /// Today is Wednesday 25 July 2018, and releases are moved to an earlier day.
  @ParameterizedTest
  @CsvSource({"TUESDAY, 5", "WEDNESDAY, 0", "THURSDAY, 0"})
  void aDayFromWhichTheReleaseWouldMoveIntoThePastIsNotPossible(DayOfWeek weekday, int impossible) {
    Scenarios monthly =
        Scenarios.every(1)
            .from("4.11", "2018-07-01")
            .dates(Dates.on(EnumSet.of(weekday)).going(Direction.EARLIER));
    Plans plans = Plans.of(monthly).released("4.11", "2018-07-01").years(2018, 2019);
    Asked asked = new Asked(plans.today("2018-07-25"));
    AtomicInteger heard = new AtomicInteger();

    Advice advice = asked.advice(search(asked), heard::incrementAndGet);

    assertThat(advice.first()).isEqualTo("2018-07-26");
    assertThat(advice.last()).isEqualTo("2019-07-25");
    assertThat(advice.impossible()).isEqualTo(impossible);
    assertThat(advice.looked()).isEqualTo(365);
    assertThat(heard).hasValue(365);
    assertThat(advice.strips().getFirst().days().stream().filter(day -> day.cost().isEmpty()))
        .extracting(Strip.Day::day)
        .hasSize(impossible);
  }

  @Test
  void todayIsThatOfThePlanElseTheOneGiven() {
    Asked asked = new Asked(released(OCTOBER));
    LocalDate given = LocalDate.of(2018, 9, 1);
    Asked without = new Asked(asked.plan().withToday(Optional.empty()));

    assertThat(asked.question(given, search(asked)).today()).isEqualTo(Asked.TODAY);
    assertThat(without.question(given, search(without)).today()).isEqualTo(given);
  }

  @Test
  void aShapeIsACadenceAndASupportWithAllDayRules() {
    Asked asked = new Asked(released(OCTOBER));
    Search search =
        search(asked)
            .withWeekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
            .withCadences(List.of(cadence(OCTOBER), cadence(october(9))));
    Question question = asked.question(Asked.TODAY, search);

    assertThat(question.shapes()).hasSize(2);
    assertThat(question.shapes().getFirst())
        .hasSize(3)
        .allMatch(variant -> variant.cadence().equals(cadence(OCTOBER)));
    assertThat(question.asItIs().dates()).isEqualTo(Dates.workdays().policy());
  }

  @Test
  void rulesThatContradictEachOtherAreNotAdvised() {
    Scenarios byMonth = Scenarios.every(6).versions("{yy}.{mm}").from("18.07", "2018-07-10");
    Asked asked = new Asked(Plans.of(byMonth).released("18.07", "2018-07-10").years(2018, 2019));
    Cadence twoOfAMonth = new Cadence.Every(Length.ofWeeks(2));
    Search search = search(asked).withWeekdays(Set.of(DayOfWeek.MONDAY));

    Advice advice =
        asked.advice(search.withCadences(List.of(twoOfAMonth, cadence(Scenarios.every(6)))));

    assertThat(advice.looked()).isEqualTo(2 * 365);
    assertThat(advice.impossible()).isBetween(300L, 365L);
    assertThat(advice.best())
        .isNotEmpty()
        .allMatch(best -> best.cadence().equals(cadence(Scenarios.every(6))));
  }

  @Test
  void withoutPlannedReleasesItIsSaidOfWhichScenario() {
    Plans over = Plans.of(Scenarios.every(6)).released("4.11", "2018-07-10").years(2018, 2018);

    assertThatThrownBy(() -> new Asked(over).next())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "scenario 'tested' plans no release in the years looked at that is not set by hand");
  }

  private static Plans released(Scenarios scenarios) {
    return Plans.of(scenarios).released("4.11", "2018-07-10").years(2018, 2020);
  }

  /// The usual search, a blocked day moving as it does now.
  private static Search search(Asked asked) {
    Rules rules = asked.next().rules();
    return Search.usual(rules).withDirections(List.of(rules.dates().direction()));
  }

  private static Advice advice(Asked asked, Cadence... cadences) {
    return asked.advice(search(asked).withCadences(List.of(cadences)));
  }
}
