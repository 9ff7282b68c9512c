package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// What the scenarios of a plan came to, kept for those that stay the very same while others are
/// changed. One that follows another is not kept, as its dates are the other's. For one thread.
final class KnownSchedules {
  private final Plan plan;
  private final DayIndex index;
  private final LocalDate today;
  // A scenario is long to compare; one made anew that is equal is scheduled again.
  private final IdentityHashMap<Scenario, Known> known = new IdentityHashMap<>();

  /// @param schedule what a scenario came to
  /// @param slots what it came from, whose number counts
  record Known(Schedule schedule, DatedSlots slots) {
    Known in(Plan changed) {
      return new Known(schedule.in(changed), slots);
    }
  }

  /// Nothing yet.
  ///
  /// @param day the day that counts as today, used where the plan does not say
  KnownSchedules(Plan plan, DayIndex index, LocalDate day) {
    this.plan = plan;
    this.index = index;
    this.today = plan.today().orElse(day);
  }

  Plan plan() {
    return plan;
  }

  LocalDate today() {
    return today;
  }

  /// What of this holds for a changed plan: nothing if more than its scenarios changed, or the days
  /// off or the day are others.
  KnownSchedules in(Plan changed, DayIndex indexOfChanged, LocalDate day) {
    KnownSchedules still = new KnownSchedules(changed, indexOfChanged, day);
    if (index.equals(still.index)
        && today.equals(still.today)
        && differsInScenariosAlone(changed)) {
      changed.scenarios().forEach(one -> of(one).ifPresent(is -> still.keep(is.in(changed))));
    }
    return still;
  }

  private boolean differsInScenariosAlone(Plan changed) {
    return besideScenarios(plan).equals(besideScenarios(changed));
  }

  private static List<Object> besideScenarios(Plan plan) {
    return List.of(
        plan.name(),
        plan.source(),
        plan.today(),
        plan.horizon(),
        plan.endDaysCount(),
        plan.history(),
        plan.pastIntervals(),
        plan.calendars(),
        plan.load(),
        plan.limits(),
        plan.backports());
  }

  /// What a scenario came to.
  Optional<Known> of(Scenario scenario) {
    return Optional.ofNullable(known.get(scenario));
  }

  /// Keeps what a scenario came to, if it is one of the plan and follows no other; of those that are
  /// only tried out, thousands would be kept.
  void keep(Known one) {
    Scenario scenario = one.schedule().scenario();
    if (plan.scenarios().contains(scenario)
        && scenario.cadences().stream().noneMatch(Cadence.Following.class::isInstance)) {
      known.put(scenario, one);
    }
  }
}
