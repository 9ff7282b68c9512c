package org.cadenceplanner.calendar;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.WeightedCalendar;

/// The calendars that a plan names, as it writes them.
final class PlanCalendarIds {
  private PlanCalendarIds() {}

  static Set<String> of(Plan plan) {
    Set<String> ids = new LinkedHashSet<>();
    plan.calendars().forEach(calendar -> ids.add(calendar.id()));
    plan.scenarios().stream().flatMap(PlanCalendarIds::policies).forEach(p -> addOf(p, ids));
    return ids;
  }

  private static Stream<DatePolicy> policies(Scenario scenario) {
    return Stream.concat(
        Stream.of(scenario.rules().dates()),
        scenario.eras().stream().map(Era::dates).flatMap(dates -> dates.stream()));
  }

  private static void addOf(DatePolicy policy, Set<String> ids) {
    policy.calendars().stream()
        .flatMap(own -> own.stream())
        .map(WeightedCalendar::id)
        .forEach(ids::add);
    for (Event event : policy.events()) {
      if (event instanceof Event.NamedHoliday named) {
        ids.add(named.calendar());
      }
    }
  }
}
