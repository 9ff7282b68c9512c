package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;

/// Plans in which every harm may be: milestones, limits, holidays anywhere in the year.
final class SearchedPlans {
  private SearchedPlans() {}

  static Plan plan(List<Calendars> calendars, Random random) {
    return Plans.of(
            Scenarios.every(8)
                .dates(Dates.tuesdayToThursday().atMost(6))
                .milestone("Freeze", Length.ofWeeks(3 + random.nextInt(9)))
                .row("RC", Length.ofWeeks(4), Length.ofWeeks(1), Optional.empty()))
        .years(2018, 2021)
        .released("4.10", "2017-12-13")
        .released("4.11", "2018-07-10")
        .limits(
            new Limit.MostBranches(1 + random.nextInt(5), Optional.empty()),
            new Limit.MostHolidaySeasons(random.nextInt(2)))
        .heeding(3, calendars.getFirst())
        .heeding(1 + random.nextInt(3), calendars.getLast())
        .plan();
  }

  static Calendars calendar(String name, Random random) {
    Calendars calendar = Calendars.named(name);
    for (int year = 2017; year <= 2022; year++) {
      calendar.off("Christmas Day", year + "-12-25", year + "-12-26", year + "-12-27");
      LocalDate easter = LocalDate.of(year, 3, 22).plusDays(random.nextInt(35));
      calendar.off("Easter Monday", easter.toString());
      for (int i = 0; i < 8; i++) {
        calendar.off("Feast", LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)).toString());
      }
    }
    return calendar;
  }

  /// Weights by which one harm alone costs anything.
  static Weights weighing(Harm harm, double weight) {
    Weights weights = Weights.usual();
    for (Harm other : Harm.values()) {
      weights = weights.with(other, other == harm ? weight : 0);
    }
    return weights;
  }
}
