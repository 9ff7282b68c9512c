package org.cadenceplanner.calendar;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;

/// The calendars that a plan names, as it writes them.
final class PlanCalendarIds {
  private PlanCalendarIds() {}

  static Set<String> of(Plan plan) {
    Set<String> ids = new LinkedHashSet<>();
    plan.calendars().forEach(calendar -> ids.add(calendar.id()));
    plan.scenarios().stream()
        .flatMap(scenario -> scenario.datePolicies().stream())
        .forEach(policy -> addOf(policy, ids));
    return ids;
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
