package org.cadenceplanner.ui.fx;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.Draws;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.CarriedPlan;

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

  /// Schedules a scenario from nothing; where it cannot be, what is out already is there, and why.
  /// Reads files, so not on the screen's thread.
  public Planned first(Plan plan, String scenario) {
    try {
      return fromNothing(plan, scenario);
    } catch (UnusableCalendars | ContradictoryPlan e) {
      return recorded(plan, scenario, Reason.of(e));
    }
  }

  /// What is out already, of a scenario that cannot be planned.
  ///
  /// @param trouble why it cannot
  Planned recorded(Plan plan, String name, String trouble) {
    LocalDate first = LocalDate.of(DayIndex.firstYear(plan), 1, 1);
    LocalDate last = LocalDate.of(DayIndex.lastYear(plan), 12, 31);
    DayIndex index = DayIndex.of(first, last, List.of());
    return new Planned(
        index, scheduler(index, plan).recorded(scenario(plan, name)), Optional.of(trouble));
  }

  /// What a scenario comes to beside the one shown, with the same calendars; where it cannot be
  /// planned, what is out already is there, and why.
  public Planned beside(Planned shown, Scenario scenario) {
    return beside(shown, List.of(scenario)).getFirst();
  }

  /// What scenarios come to beside the one shown, in the order asked for, as one does.
  public List<Planned> beside(Planned shown, List<Scenario> scenarios) {
    Scheduler scheduler = scheduler(shown.index(), shown.plan());
    return scenarios.stream().map(scenario -> beside(shown, scenario, scheduler)).toList();
  }

  private Planned beside(Planned shown, Scenario scenario, Scheduler scheduler) {
    if (shown.schedule().scenario().equals(scenario)) {
      return shown;
    }
    try {
      return planned(scheduler, shown.plan(), scenario.name());
    } catch (ContradictoryPlan e) {
      return recorded(shown.plan(), scenario.name(), Reason.of(e));
    }
  }

  /// Schedules several scenarios from nothing; reads files, so not on the screen's thread.
  ///
  /// @param scenarios their names, in the order wanted; at least one
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  /// @throws ContradictoryPlan if the rules of one of them contradict each other
  public ScheduledScenarios several(Plan plan, List<String> scenarios) throws UnusableCalendars {
    DayIndex index = PlanCalendars.index(calendars, plan);
    Scheduler scheduler = scheduler(index, plan);
    return new ScheduledScenarios(
        index, scenarios.stream().map(name -> scheduler.schedule(scenario(plan, name))).toList());
  }

  /// Holds the scenario shown against a history. Reads files, so not on the screen's thread.
  ///
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  /// @throws ContradictoryPlan if its rules contradict each other
  public Backtest held(Planned shown, PublishedHistory history) throws UnusableCalendars {
    Plan plan = history.inPlaceOfHistoryOf(shown.plan());
    DayIndex index = PlanCalendars.index(calendars, plan, shown.index());
    return Backtest.of(plan, index, today(), shown.schedule().scenario(), history);
  }

  /// Looks ahead from the plan shown to when the releases of a scenario may come.
  ///
  /// @throws ContradictoryPlan if its rules contradict each other
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
  public Forecast ahead(Planned shown, Scenario scenario) {
    return Forecast.of(shown.plan(), shown.index(), today(), scenario, Draws.usual());
  }

  /// Schedules a scenario with the calendars of an earlier index; reads only files of others.
  ///
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  /// @throws ContradictoryPlan if its rules contradict each other
  Planned after(DayIndex before, Plan plan, String scenario) throws UnusableCalendars {
    return planned(changed(Optional.empty(), before, plan), plan, scenario);
  }

  /// A scheduler of a changed plan, with the calendars of an earlier index; reads only files of others.
  ///
  /// @param last the one of the plan before, from which it takes over what holds, and with whose thread
  /// it stays; empty for none
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  Scheduler changed(Optional<Scheduler> last, DayIndex before, Plan plan) throws UnusableCalendars {
    DayIndex index = PlanCalendars.index(calendars, plan, before);
    return last.map(scheduler -> scheduler.changedTo(plan, index, today()))
        .orElseGet(() -> scheduler(index, plan));
  }

  /// What a scheduler makes of a scenario of its plan.
  ///
  /// @throws ContradictoryPlan if its rules contradict each other
  static Planned planned(Scheduler scheduler, Plan plan, String name) {
    Schedule schedule = scheduler.schedule(scenario(plan, name));
    return new Planned(scheduler.index(), schedule, Optional.empty());
  }

  /// A plan with its own calendars, to travel in pictures of it. Reads files, so not on the screen's
  /// thread.
  ///
  /// @throws CalendarFailure if a calendar cannot be read
  public CarriedPlan carried(Plan plan) throws CalendarFailure {
    return new CarriedPlan(plan, calendars.files(plan), Optional.empty());
  }

  /// The day it is, by the clock.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private Planned with(DayIndex index, Plan plan, String name) {
    return planned(scheduler(index, plan), plan, name);
  }

  private Scheduler scheduler(DayIndex index, Plan plan) {
    return new Scheduler(plan, index, today());
  }

  private static Scenario scenario(Plan plan, String name) {
    return plan.scenario(name).orElse(plan.scenarios().getFirst());
  }
}
