package org.cadenceplanner.cli;

import java.util.List;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// A plan with the schedules of all its scenarios.
///
/// @param plan the plan
/// @param index the days off of its calendars
/// @param schedules the schedules in the order of its scenarios
record ScheduledPlan(Plan plan, DayIndex index, List<Schedule> schedules) {

  /// The schedules of the scenarios named, in that order; all if none is named.
  ///
  /// @throws BadInput if the plan has no scenario of a name
  List<Schedule> of(List<String> names) {
    return ScenarioChoice.of(plan, names).stream()
        .map(scenario -> schedules.get(plan.scenarios().indexOf(scenario)))
        .toList();
  }
}
