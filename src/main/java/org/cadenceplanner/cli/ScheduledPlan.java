package org.cadenceplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.Nearest;

/// A plan with the schedules of all its scenarios.
///
/// @param plan the plan
/// @param index the days off of its calendars
/// @param schedules the schedules in the order of its scenarios
record ScheduledPlan(Plan plan, DayIndex index, List<Schedule> schedules) {
  private static final int MOST_LISTED = 20;

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
        .orElseThrow(() -> unknown(name));
  }

  private BadInput unknown(String name) {
    List<String> names = plan.scenarios().stream().map(Scenario::name).toList();
    String hint = Nearest.of(name, names).map(near -> "; did you mean '" + near + "'?").orElse(";");
    return new BadInput("no scenario '%s'%s allowed: %s".formatted(name, hint, listed(names)));
  }

  private static String listed(List<String> names) {
    String first =
        names.stream()
            .limit(MOST_LISTED)
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST_LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
