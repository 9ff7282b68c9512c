package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.PlacesInYear;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Draft;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scheduler;

/// Looks at every day of a year on which the next release of a scenario may be due, with every choice
/// of rules, and finds those that cost least: through the scheduler that plans, on all processors.
///
/// Of the choices of day rules the best is kept for each day, cadence and support; of equally good
/// ones that which changes least. The best of those are advised, at most ten: each of another cadence
/// or support than those before it, or with dates more than a week from theirs.
public final class AdviceSearch {
  /// The most schedules that are looked at.
  public static final long MOST = 5_000_000;

  private static final int MOST_ADVISED = 10;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final double ALIKE = 1e-9;

  private final Plan plan;
  private final DayIndex index;
  private final LocalDate today;
  private final Scenario scenario;
  private final Search search;
  private final NextRelease next;
  private final List<LocalDate> days;
  private final List<DatePolicy> policies;

  private AdviceSearch(
      Plan plan, DayIndex index, LocalDate today, Scenario scenario, Search search) {
    this.plan = plan;
    this.index = index;
    this.today = plan.today().orElse(today);
    this.scenario = scenario;
    this.search = search;
    this.next = next(plan, index, today, scenario);
    this.days = next.days(this.today);
    this.policies = search.policies(next.rules().dates());
  }

  /// The next release of a scenario: the one whose day is looked for.
  ///
  /// @throws IllegalArgumentException if it plans none in the years looked at
  /// @throws ContradictoryPlan if its rules contradict each other
  public static NextRelease next(Plan plan, DayIndex index, LocalDate today, Scenario scenario) {
    return NextRelease.of(new Scheduler(plan, index, today).draft(scenario))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tr(
                        "scenario '%s' plans no release in the years looked at that is not set by"
                            + " hand",
                        scenario.name())));
  }

  /// Searches.
  ///
  /// @param today the day that counts as today, used where the plan does not say
  /// @param looking hears of every schedule looked at, and may stop it
  /// @throws IllegalArgumentException if the scenario plans no release in the years looked at, or
  /// there are more than 5,000,000 schedules to look at
  /// @throws ContradictoryPlan if the scenario's own rules contradict each other
  public static Advice of(
      Plan plan,
      DayIndex index,
      LocalDate today,
      Scenario scenario,
      Search search,
      Looking looking) {
    return new AdviceSearch(plan, index, today, scenario, search).advice(looking);
  }

  /// Variants of one cadence and one support, and what each of them costs on each day.
  ///
  /// @param variants those of the date policies in their order
  /// @param days the days looked at; a single empty one where the cadence has places of its own
  /// @param totals the cost by variant and day; not a number where it is impossible
  private record Looked(
      List<Variant> variants, List<Optional<LocalDate>> days, List<double[]> totals) {

    /// The best on one of the days, the one before others that are as good.
    Optional<Found> best(int day) {
      int best = -1;
      for (int i = 0; i < totals.size(); i++) {
        boolean isPossible = !Double.isNaN(totals.get(i)[day]);
        if (isPossible && (best < 0 || totals.get(i)[day] < totals.get(best)[day] - ALIKE)) {
          best = i;
        }
      }
      return best < 0
          ? Optional.empty()
          : Optional.of(new Found(variants.get(best), days.get(day), totals.get(best)[day]));
    }

    long impossible() {
      return totals.stream().flatMapToDouble(Arrays::stream).filter(Double::isNaN).count();
    }
  }

  /// A variant on one day, and its cost.
  private record Found(Variant variant, Optional<LocalDate> day, double total) {
    LocalDate due() {
      return day.orElse(variant.next().due());
    }

    long shift() {
      return Math.abs(due().toEpochDay() - variant.next().due().toEpochDay());
    }

    boolean differs(Found other) {
      return !variant.isOfShape(other.variant)
          || variant.daysApart(due(), other.due()) > DAYS_OF_A_WEEK;
    }
  }

  private Advice advice(Looking looking) {
    List<List<Variant>> shapes = shapes();
    requireBounded(shapes);
    List<Looked> looked = shapes.stream().map(shape -> look(shape, looking)).toList();
    Advised now = now();
    List<Advised> best = new ArrayList<>();
    for (Found found : best(looked)) {
      Advised advised = advised(found, best);
      best.add(advised.because(AdviceInWords.why(advised, now, next, search.margin())));
    }
    return new Advice(
        search,
        next,
        days.getFirst(),
        days.getLast(),
        now.because(AdviceInWords.near(now.near(), search.margin())),
        best,
        strips(looked),
        looked.stream()
            .mapToLong(shape -> (long) shape.days().size() * shape.variants().size())
            .sum(),
        looked.stream().mapToLong(Looked::impossible).sum(),
        costing(scenario).unknown());
  }

  private List<List<Variant>> shapes() {
    List<List<Variant>> shapes = new ArrayList<>();
    for (Cadence cadence : search.cadences()) {
      for (SupportScheme support : search.supports()) {
        shapes.add(
            policies.stream()
                .map(dates -> new Variant(scenario, next, cadence, support, dates))
                .toList());
      }
    }
    return shapes;
  }

  private void requireBounded(List<List<Variant>> shapes) {
    long all = (long) shapes.size() * policies.size() * days.size();
    if (all > MOST) {
      throw new IllegalArgumentException(
          tr(
              "%s schedules to look at; allowed: at most %s, by fewer weekdays, directions or"
                  + " cadences",
              all, MOST));
    }
  }

  private Looked look(List<Variant> shape, Looking looking) {
    List<Optional<LocalDate>> looked =
        shape.getFirst().hasAnchor()
            ? days.stream().map(Optional::of).toList()
            : List.of(Optional.empty());
    return new Looked(
        shape,
        looked,
        shape.parallelStream().map(variant -> totals(variant, looked, looking)).toList());
  }

  // The scheduler and what is worked out with it are for one thread: each variant has its own.
  private double[] totals(Variant variant, List<Optional<LocalDate>> looked, Looking looking) {
    Scheduler scheduler = new Scheduler(plan, index, today);
    Optional<Costing> costing = possible(() -> costing(variant.from(Optional.empty())));
    double[] totals = new double[looked.size()];
    for (int i = 0; i < totals.length; i++) {
      Optional<LocalDate> day = looked.get(i);
      totals[i] =
          costing
              .flatMap(known -> amounts(variant, day, known, scheduler))
              .map(amounts -> amounts.total(search.weights()))
              .orElse(Double.NaN);
      looking.looked();
    }
    return totals;
  }

  private Optional<Amounts> amounts(
      Variant variant, Optional<LocalDate> day, Costing costing, Scheduler scheduler) {
    return possible(() -> scheduler.draft(variant.from(day)))
        .filter(draft -> !isLate(draft))
        .flatMap(draft -> costing.amounts(draft, scheduler, shift(day)));
  }

  private long shift(Optional<LocalDate> day) {
    return day.orElse(next.due()).toEpochDay() - next.due().toEpochDay();
  }

  /// Whether the next release would have had to be out already.
  private boolean isLate(Draft draft) {
    for (Release release : draft.releases()) {
      if (release.version().equals(next.version())) {
        return release.date().isBefore(today);
      }
    }
    return false;
  }

  private static <T> Optional<T> possible(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (ContradictoryPlan | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// What the schedules cost that have the cadence and the support of a scenario.
  private Costing costing(Scenario like) {
    int places = PlacesInYear.of(new Scheduler(plan, index, today).schedule(like)).size();
    return Costing.of(plan, index, search.margin(), like, places);
  }

  private List<Found> best(List<Looked> looked) {
    List<Found> all =
        looked.stream()
            .flatMap(
                shape ->
                    IntStream.range(0, shape.days().size())
                        .mapToObj(shape::best)
                        .flatMap(Optional::stream))
            .sorted(Comparator.comparingDouble(Found::total).thenComparingLong(Found::shift))
            .toList();
    List<Found> best = new ArrayList<>();
    for (Found found : all) {
      if (best.size() < MOST_ADVISED && best.stream().allMatch(found::differs)) {
        best.add(found);
      }
    }
    return best;
  }

  private Advised now() {
    Variant asItIs =
        new Variant(
            scenario, next, next.rules().cadence(), next.rules().support(), next.rules().dates());
    return advised(scenario, asItIs, next.due());
  }

  private Advised advised(Found found, List<Advised> before) {
    Scenario named =
        found
            .variant()
            .from(found.day())
            .withName(AdviceInWords.name(found.variant(), found.due()));
    return advised(unique(named, before), found.variant(), found.due());
  }

  private Advised advised(Scenario of, Variant variant, LocalDate due) {
    Scheduler scheduler = new Scheduler(plan, index, today);
    Draft draft = scheduler.draft(of);
    Costing costing = costing(of);
    Amounts amounts =
        costing
            .amounts(draft, scheduler, due.toEpochDay() - next.due().toEpochDay())
            .orElse(Amounts.NONE);
    return new Advised(
        of,
        due,
        variant.cadence(),
        variant.support(),
        variant.dates(),
        Cost.of(amounts, search.weights()),
        costing.near(draft),
        List.of());
  }

  private Scenario unique(Scenario wanted, List<Advised> before) {
    Scenario named = wanted;
    int number = 2;
    while (isTaken(named.name(), before)) {
      named = wanted.withName(wanted.name() + " (" + number + ")");
      number++;
    }
    return named;
  }

  private boolean isTaken(String name, List<Advised> before) {
    return plan.scenario(name).isPresent()
        || before.stream().anyMatch(advised -> advised.scenario().name().equals(name));
  }

  private static List<Strip> strips(List<Looked> looked) {
    return looked.stream()
        .filter(shape -> shape.days().size() > 1)
        .map(
            shape ->
                new Strip(
                    shape.variants().getFirst().cadence(),
                    shape.variants().getFirst().support(),
                    IntStream.range(0, shape.days().size())
                        .mapToObj(
                            day ->
                                new Strip.Day(
                                    shape.days().get(day).orElseThrow(),
                                    shape
                                        .best(day)
                                        .map(found -> OptionalDouble.of(found.total()))
                                        .orElse(OptionalDouble.empty())))
                        .toList()))
        .toList();
  }
}
