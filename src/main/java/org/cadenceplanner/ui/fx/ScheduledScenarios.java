package org.cadenceplanner.ui.fx;

import java.util.List;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// What several scenarios of one plan come to.
///
/// @param index the days off of the plan's calendars
/// @param schedules what each comes to, in the order asked for; at least one
public record ScheduledScenarios(DayIndex index, List<Schedule> schedules) {
  public ScheduledScenarios {
    schedules = List.copyOf(schedules);
  }
}
