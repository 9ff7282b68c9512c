package org.cadenceplanner.ui.compare;

import java.util.List;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// What the scenarios that are compared come to.
///
/// @param index the days off of the plan's calendars
/// @param schedules the scenarios that can be planned, in the plan's order
/// @param troubles why the others cannot be, a sentence for each
record Compared(DayIndex index, List<Schedule> schedules, List<String> troubles) {
  Compared {
    schedules = List.copyOf(schedules);
    troubles = List.copyOf(troubles);
  }
}
