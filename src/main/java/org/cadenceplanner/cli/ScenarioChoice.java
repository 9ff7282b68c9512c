package org.cadenceplanner.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.Nearest;

/// The scenarios of a plan that a command is asked for.
final class ScenarioChoice {
  private static final int MOST_LISTED = 20;

  private ScenarioChoice() {}

  /// The scenarios named, in that order; all if none is named.
  ///
  /// @throws BadInput if the plan has no scenario of a name
  static List<Scenario> of(Plan plan, List<String> names) {
    return names.isEmpty()
        ? plan.scenarios()
        : names.stream().distinct().map(name -> of(plan, name)).toList();
  }

  /// The one scenario that is asked for, where what is written holds no more.
  ///
  /// @param schedules those of the scenarios asked for
  /// @param what what holds one, such as `--format ics`
  /// @throws BadInput if there are several
  static Schedule onlyOne(Plan plan, List<Schedule> schedules, String what) {
    if (schedules.size() > 1) {
      List<String> names = plan.scenarios().stream().map(Scenario::name).toList();
      throw new BadInput(
          "%s has one scenario; choose it with --scenario, allowed: %s"
              .formatted(what, listed(names)));
    }
    return schedules.getFirst();
  }

  private static Scenario of(Plan plan, String name) {
    return plan.scenario(name).orElseThrow(() -> unknown(plan, name));
  }

  private static BadInput unknown(Plan plan, String name) {
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
