package org.cadenceplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    if (names.isEmpty()) {
      return schedules;
    }
    List<Schedule> chosen = new ArrayList<>();
    names.stream().distinct().forEach(name -> chosen.add(of(name)));
    return chosen;
  }

  private Schedule of(String name) {
    return schedules.stream()
        .filter(schedule -> schedule.scenario().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadInput("no scenario '%s'; allowed: %s".formatted(name, names())));
  }

  private String names() {
    return plan.scenarios().stream()
        .map(scenario -> "'" + scenario.name() + "'")
        .collect(Collectors.joining(", "));
  }
}
