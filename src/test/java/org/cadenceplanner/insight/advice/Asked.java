package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;

/// A plan without calendars, whose first scenario better dates are looked for.
record Asked(Plan plan) {
  static final LocalDate TODAY = LocalDate.of(2018, 7, 11);

  Asked(Plans plans) {
    this(plans.plan());
  }

  Scenario scenario() {
    return plan.scenarios().getFirst();
  }

  DayIndex index() {
    return Calendars.index();
  }

  NextRelease next() {
    return AdviceSearch.next(plan, index(), TODAY, scenario());
  }

  LocalDate due() {
    return next().due();
  }

  Advice advice(Search search) {
    return advice(search, () -> {});
  }

  Advice advice(Search search, Looking looking) {
    return AdviceSearch.of(plan, index(), TODAY, scenario(), search, looking);
  }

  Question question(LocalDate today, Search search) {
    return Question.of(plan, index(), today, scenario(), search);
  }

  Schedule schedule(Scenario some) {
    return new Scheduler(plan, index(), TODAY).schedule(some);
  }
}
