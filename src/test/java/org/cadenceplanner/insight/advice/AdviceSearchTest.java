package org.cadenceplanner.insight.advice;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search finds what looking at every schedule by hand finds.
final class AdviceSearchTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final Version NEXT = Version.of("4.12");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theBestIsTheBestOfAllThatThereAre(int seed) {
    Random random = new Random(seed);
    List<Calendars> calendars =
        List.of(SearchedPlans.calendar("A", random), SearchedPlans.calendar("B", random));
    Plan plan = SearchedPlans.plan(calendars, random);
    DayIndex index = Calendars.index(calendars.toArray(Calendars[]::new));
    Scenario scenario = plan.scenarios().getFirst();
    NextRelease next = AdviceSearch.next(plan, index, TODAY, scenario);
    Search search = search(next, random);

    Advice advice = AdviceSearch.of(plan, index, TODAY, scenario, search, () -> {});

    List<Double> all = costsOfAll(plan, index, scenario, next, search);
    double least = all.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    Advised best = advice.best().getFirst();
    assertThat(advice.looked()).isEqualTo(2L * 3 * 365);
    assertThat(advice.looked() - advice.impossible()).isEqualTo(all.size());
    assertThat(best.cost().total()).isCloseTo(least, within(1e-6));
    assertThat(cost(plan, index, best.scenario(), search, best.due(), next))
        .isCloseTo(least, within(1e-6));
    assertThat(leastOf(advice.strips())).isCloseTo(least, within(1e-6));
    assertThat(advice.best()).extracting(advised -> advised.cost().total()).isSorted();
    assertThat(advice.now().cost().total())
        .isCloseTo(cost(plan, index, scenario, search, next.due(), next), within(1e-6));
  }

  private static double leastOf(List<Strip> strips) {
    return strips.stream()
        .flatMap(strip -> strip.days().stream())
        .flatMapToDouble(day -> day.cost().stream())
        .min()
        .orElseThrow();
  }

  private static List<Double> costsOfAll(
      Plan plan, DayIndex index, Scenario scenario, NextRelease next, Search search) {
    List<Double> costs = new ArrayList<>();
    LocalDate half =
        next.due()
            .minusDays(
                (Length.ofMonths(8).after(next.due()).toEpochDay() - next.due().toEpochDay()) / 2);
    LocalDate first = half.isAfter(TODAY) ? half : TODAY.plusDays(1);
    for (Direction direction : search.directions()) {
      for (Set<DayOfWeek> weekdays : choices(search.weekdays())) {
        for (LocalDate due = first; due.isBefore(first.plusYears(1)); due = due.plusDays(1)) {
          Scenario tried =
              scenario.withEra(
                  Era.asBefore(NEXT)
                      .withAnchor(Optional.of(due))
                      .withDates(
                          Optional.of(
                              scenario
                                  .rules()
                                  .dates()
                                  .withWeekdays(weekdays)
                                  .withDirection(direction))));
          Schedule schedule = new Scheduler(plan, index, TODAY).schedule(tried);
          boolean isLate =
              schedule.planned().stream()
                  .anyMatch(
                      release -> release.version().equals(NEXT) && release.date().isBefore(TODAY));
          if (!isLate) {
            costs.add(new PlainCost(schedule, index, search, due).total(next.due()));
          }
        }
      }
    }
    return costs;
  }

  private static List<Set<DayOfWeek>> choices(Set<DayOfWeek> two) {
    List<Set<DayOfWeek>> choices = new ArrayList<>(List.of(two));
    two.forEach(day -> choices.add(EnumSet.of(day)));
    return choices;
  }

  private static double cost(
      Plan plan,
      DayIndex index,
      Scenario scenario,
      Search search,
      LocalDate due,
      NextRelease next) {
    Schedule schedule = new Scheduler(plan, index, TODAY).schedule(scenario);
    return new PlainCost(schedule, index, search, due).total(next.due());
  }

  private static Search search(NextRelease next, Random random) {
    Weights weights = Weights.usual();
    for (Harm harm : Harm.values()) {
      weights = weights.with(harm, random.nextInt(4));
    }
    return Search.usual(next.rules())
        .withWeekdays(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.of(3 + random.nextInt(5))))
        .withDirections(List.of(Direction.LATER, Direction.NEAREST))
        .withMargin(Margin.ofDays(random.nextInt(15)))
        .withWeights(weights);
  }

  @Test
  void adviceDiffersByMoreThanAWeekOrByItsCadence() {
    Random random = new Random(7);
    List<Calendars> calendars =
        List.of(SearchedPlans.calendar("A", random), SearchedPlans.calendar("B", random));
    Plan plan = SearchedPlans.plan(calendars, random);
    DayIndex index = Calendars.index(calendars.toArray(Calendars[]::new));
    Scenario scenario = plan.scenarios().getFirst();
    NextRelease next = AdviceSearch.next(plan, index, TODAY, scenario);
    Search search =
        Search.usual(next.rules())
            .withCadences(List.of(new Cadence.Every(Length.ofMonths(8)), every(9)));

    List<Advised> best = AdviceSearch.of(plan, index, TODAY, scenario, search, () -> {}).best();

    assertThat(best).hasSize(10);
    for (int i = 0; i < best.size(); i++) {
      for (Advised other : best.subList(0, i)) {
        long days = Math.abs(best.get(i).due().toEpochDay() - other.due().toEpochDay());
        assertThat(days > 7 || !best.get(i).cadence().equals(other.cadence())).isTrue();
      }
    }
    assertThat(best).extracting(advised -> advised.scenario().name()).doesNotHaveDuplicates();
  }

  private static Cadence every(int months) {
    return new Cadence.Every(Length.ofMonths(months));
  }

  @Test
  void aScenarioThatCountsFromItsNextReleaseGetsAnotherAnchor() {
    Plan plan = Plans.of(Scenarios.every(6).from("1.0", "2018-12-01")).years(2018, 2020).plan();
    Scenario scenario = plan.scenarios().getFirst();
    DayIndex index = Calendars.index();
    NextRelease next = AdviceSearch.next(plan, index, TODAY, scenario);

    Advised best =
        AdviceSearch.of(plan, index, TODAY, scenario, Search.usual(next.rules()), () -> {})
            .best()
            .getFirst();

    assertThat(next.version()).isEqualTo(Version.of("1.0"));
    assertThat(best.scenario().eras()).isEmpty();
    assertThat(best.scenario().anchor().date()).isEqualTo(best.due());
  }

  @Test
  void fixedPlacesInTheYearStayAndTheDayRulesAreLookedAt() {
    Plan plan =
        Plans.of(Scenarios.yearly(Scenarios.on(4, 8), Scenarios.on(10, 8)).dates(Dates.workdays()))
            .released("4.11", "2018-07-10")
            .years(2018, 2020)
            .plan();
    Scenario scenario = plan.scenarios().getFirst();
    DayIndex index = Calendars.index();
    NextRelease next = AdviceSearch.next(plan, index, TODAY, scenario);

    Advice advice =
        AdviceSearch.of(plan, index, TODAY, scenario, Search.usual(next.rules()), () -> {});

    assertThat(advice.looked()).isEqualTo(31L * 4);
    assertThat(advice.strips()).isEmpty();
    assertThat(advice.best()).hasSize(1);
    assertThat(advice.best().getFirst().due()).isEqualTo(LocalDate.of(2018, 10, 8));
  }

  @Test
  void ofFixedPlacesThatCostTheSameThoseComeFirstThatMoveTheNextReleaseLeast() {
    Asked asked =
        new Asked(Plans.of(Scenarios.yearly(Scenarios.on(10, 8))).released("4.11", "2018-07-10"));
    List<Cadence> cadences =
        Stream.of(Scenarios.on(4, 8), Scenarios.on(10, 12))
            .<Cadence>map(place -> new Cadence.Yearly(List.of(place)))
            .toList();
    Weights none = new Weights(Stream.of(Harm.values()).collect(toMap(harm -> harm, _ -> 0.0)));
    Search search = Search.usual(asked.next().rules()).withCadences(cadences).withWeights(none);

    assertThat(asked.advice(search).best())
        .extracting(Advised::due)
        .containsExactly(LocalDate.of(2018, 10, 12), LocalDate.of(2019, 4, 8));
  }

  @Test
  void aSearchThatNobodyWaitsForStops() {
    Plan plan = Plans.of(Scenarios.every(6)).released("4.11", "2018-07-10").plan();
    Scenario scenario = plan.scenarios().getFirst();
    DayIndex index = Calendars.index();
    Search search = Search.usual(AdviceSearch.next(plan, index, TODAY, scenario).rules());
    AtomicInteger looked = new AtomicInteger();

    assertThatThrownBy(
            () ->
                AdviceSearch.of(
                    plan,
                    index,
                    TODAY,
                    scenario,
                    search,
                    () -> {
                      if (looked.incrementAndGet() >= 5) {
                        throw new CancellationException("not wanted");
                      }
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(looked.get()).isLessThan(1000);
  }
}
