package org.cadenceplanner.insight.advice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.DayIndex;

/// What the calendars of a scenario say to all who look at its dates: where the feasts lie, and who is
/// off when. For all threads: each list of calendars is read once.
final class Holidays {
  private final DayIndex index;
  private final Feasts feasts;
  private final Map<List<WeightedCalendar>, OffDays> offDays = new ConcurrentHashMap<>();

  private Holidays(DayIndex index, Feasts feasts) {
    this.index = index;
    this.feasts = feasts;
  }

  static Holidays of(Plan plan, DayIndex index, Scenario scenario, Margin margin) {
    List<String> calendars =
        scenario.datePolicies().stream()
            .flatMap(policy -> policy.calendarsIn(plan).stream())
            .map(WeightedCalendar::id)
            .distinct()
            .toList();
    return new Holidays(index, Feasts.of(margin, calendars, index));
  }

  Feasts feasts() {
    return feasts;
  }

  OffDays offDays(List<WeightedCalendar> calendars) {
    return offDays.computeIfAbsent(calendars, these -> OffDays.of(these, index));
  }
}
