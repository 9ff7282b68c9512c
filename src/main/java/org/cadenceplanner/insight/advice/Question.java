package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Scheduler;

/// What is asked: better dates of which scenario, among which choices.
///
/// @param plan the plan
/// @param index the days off of its calendars
/// @param today the day that counts as today
/// @param scenario the scenario as it is
/// @param search the choices and the weights
/// @param next the release whose day is looked for
record Question(
    Plan plan,
    DayIndex index,
    LocalDate today,
    Scenario scenario,
    Search search,
    NextRelease next) {

  /// @param today the day that counts as today, used where the plan does not say
  /// @throws IllegalArgumentException if there are too many schedules to look at
  static Question of(Plan plan, DayIndex index, LocalDate today, Scenario scenario, Search search) {
    LocalDate day = plan.today().orElse(today);
    Question question =
        new Question(
            plan, index, day, scenario, search, AdviceSearch.next(plan, index, day, scenario));
    question.requireBounded();
    return question;
  }

  private void requireBounded() {
    long all = search.schedules(days().size());
    if (all > AdviceSearch.MOST) {
      throw new IllegalArgumentException(AdviceInWords.tooMany(all));
    }
  }

  /// The days that the next release may be due on.
  List<LocalDate> days() {
    return next.days(today);
  }

  /// What is looked at: a list for each cadence and each support, of all choices of day rules.
  List<List<Variant>> shapes() {
    List<DatePolicy> policies = search.policies(next.rules().dates());
    List<List<Variant>> shapes = new ArrayList<>();
    for (Cadence cadence : search.cadences()) {
      for (SupportScheme support : search.supports()) {
        shapes.add(policies.stream().map(dates -> variant(cadence, support, dates)).toList());
      }
    }
    return shapes;
  }

  /// The rules as they are.
  Variant asItIs() {
    return variant(next.rules().cadence(), next.rules().support(), next.rules().dates());
  }

  private Variant variant(Cadence cadence, SupportScheme support, DatePolicy dates) {
    return new Variant(scenario, next, cadence, support, dates);
  }

  /// A scheduler for one thread.
  Scheduler scheduler() {
    return new Scheduler(plan, index, today);
  }
}
