package org.cadenceplanner.ui.fx;

import java.time.Clock;
import java.time.LocalDate;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Scheduler;

/// How a scenario becomes a schedule: with which calendars, and by which clock.
///
/// @param calendars where the plan's calendars are found
/// @param clock says what today is
public record Planning(Calendars calendars, Clock clock) {

  /// Schedules a scenario from nothing; reads files, so not on the screen's thread.
  ///
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  /// @throws ContradictoryPlan if its rules contradict each other
  public Planned fromNothing(Plan plan, String scenario) throws UnusableCalendars {
    return with(PlanCalendars.index(calendars, plan), plan, scenario);
  }

  /// Schedules a scenario with the calendars of an earlier index; reads only files of others.
  ///
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  /// @throws ContradictoryPlan if its rules contradict each other
  Planned after(DayIndex before, Plan plan, String scenario) throws UnusableCalendars {
    return with(PlanCalendars.index(calendars, plan, before), plan, scenario);
  }

  /// The day it is, by the clock.
  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Planned with(DayIndex index, Plan plan, String name) {
    Scenario scenario = plan.scenario(name).orElse(plan.scenarios().getFirst());
    Scheduler scheduler = new Scheduler(plan, index, today());
    return new Planned(index, scheduler.schedule(scenario));
  }
}
