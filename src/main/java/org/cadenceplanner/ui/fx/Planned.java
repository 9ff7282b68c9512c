package org.cadenceplanner.ui.fx;

import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// What one scenario of a plan comes to: all that a screen shows is from one of these, so
/// that chart, figures and tables always agree.
///
/// @param index the days off of the plan's calendars
/// @param schedule what the scenario comes to
/// @param trouble why it cannot be planned, for people, in which case the schedule has only what is
/// out already; empty if it can
public record Planned(DayIndex index, Schedule schedule, Optional<String> trouble) {
  public Plan plan() {
    return schedule.plan();
  }
}
