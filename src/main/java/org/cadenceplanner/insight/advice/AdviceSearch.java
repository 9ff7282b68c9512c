package org.cadenceplanner.insight.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
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

  private final Question question;
  private final Holidays holidays;
  private final Looking looking;

  private AdviceSearch(Question question, Looking looking) {
    this.question = question;
    this.holidays =
        Holidays.of(
            question.plan(), question.index(), question.scenario(), question.search().margin());
    this.looking = looking;
  }

  /// The next release of a scenario: the one whose day is looked for.
  ///
  /// @throws IllegalArgumentException if it plans none in the years looked at
  /// @throws ContradictoryPlan if its rules contradict each other
  public static NextRelease next(Plan plan, DayIndex index, LocalDate today, Scenario scenario) {
    return NextRelease.of(new Scheduler(plan, index, today).draft(scenario))
        .orElseThrow(() -> new IllegalArgumentException(nothingPlanned(scenario)));
  }

  /// Why there is nothing to look for in a scenario that has no next release.
  public static String nothingPlanned(Scenario scenario) {
    return tr(
        "scenario '%s' plans no release in the years looked at that is not set by hand",
        scenario.name());
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
    Question question = Question.of(plan, index, today, scenario, search);
    return new AdviceSearch(question, looking).advice();
  }

  private Advice advice() {
    List<Looked> looked = question.shapes().stream().map(this::look).toList();
    return new Advising(question, holidays).of(looked);
  }

  private Looked look(List<Variant> shape) {
    List<Optional<LocalDate>> days =
        shape.getFirst().hasAnchor()
            ? question.days().stream().map(Optional::of).toList()
            : List.of(Optional.empty());
    return new Looked(
        shape, days, shape.parallelStream().map(variant -> totals(variant, days)).toList());
  }

  // The scheduler and what is worked out with it are for one thread: each variant has its own.
  private double[] totals(Variant variant, List<Optional<LocalDate>> days) {
    Scheduler scheduler = question.scheduler();
    Optional<Costing> costing =
        days.stream()
            .flatMap(day -> variant.possible(day).stream())
            .findFirst()
            .map(scenario -> Costing.of(question.plan(), holidays, scenario));
    double[] totals = new double[days.size()];
    for (int i = 0; i < totals.length; i++) {
      Optional<LocalDate> day = days.get(i);
      totals[i] =
          costing
              .flatMap(known -> amounts(variant, day, known, scheduler))
              .map(amounts -> amounts.total(question.search().weights()))
              .orElse(Double.NaN);
      looking.looked();
    }
    return totals;
  }

  private Optional<Amounts> amounts(
      Variant variant, Optional<LocalDate> day, Costing costing, Scheduler scheduler) {
    return variant
        .possible(day)
        .flatMap(scenario -> draft(scenario, scheduler))
        .flatMap(
            draft ->
                NextRelease.in(draft)
                    .filter(next -> isInTime(next) && variant.isHeld(next, day))
                    .flatMap(next -> costing.amounts(draft, scheduler, shift(next))));
  }

  /// Whether the next release need not have been out already.
  private boolean isInTime(Release next) {
    return !next.date().isBefore(question.today());
  }

  private long shift(Release next) {
    return question.next().shift(next);
  }

  /// What a scenario comes to; empty where its rules contradict each other.
  private static Optional<Draft> draft(Scenario scenario, Scheduler scheduler) {
    try {
      return Optional.of(scheduler.draft(scenario));
    } catch (ContradictoryPlan _) {
      return Optional.empty();
    }
  }
}
