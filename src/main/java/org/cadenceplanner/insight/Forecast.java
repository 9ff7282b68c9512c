package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Scheduler;

/// When the planned releases of a scenario may come, were they as late as those of the history.
///
/// Many futures are walked through; in each, every planned release is as late as one of the history
/// was, drawn at random. Of fewer than five slips nothing is said: there are no releases then.
///
/// @param scenario the scenario
/// @param slips how late the releases of the history came
/// @param draws how it was drawn
/// @param releases the planned releases in the horizon
/// @param places the places in the year at which they are due; none where the cadence has none
/// @param limits the limits of the plan
/// @param anyLimitBroken the share of the futures that break any limit; empty where there is none
public record Forecast(
    Scenario scenario,
    Slips slips,
    Draws draws,
    List<ReleaseForecast> releases,
    List<PlaceChance> places,
    List<LimitChance> limits,
    Optional<Double> anyLimitBroken) {
  public Forecast {
    releases = List.copyOf(releases);
    places = List.copyOf(places);
    limits = List.copyOf(limits);
  }

  /// Looks ahead from a plan, its slips counted against the past intervals that it states.
  ///
  /// @param index the days off of its calendars
  /// @param today the day that counts as today, used where the plan does not say
  /// @param scenario a scenario of the plan
  /// @throws ContradictoryPlan if the scenario's rules contradict each other, or its releases come
  /// later than a plan can hold
  /// @throws CancellationException if the thread is interrupted meanwhile
  public static Forecast of(
      Plan plan, DayIndex index, LocalDate today, Scenario scenario, Draws draws) {
    return of(plan, index, today, scenario, plan.pastIntervals(), draws);
  }

  /// The same, its slips counted against other intervals.
  ///
  /// @param index the days off of its calendars
  /// @param today the day that counts as today, used where the plan does not say
  /// @param scenario a scenario of the plan
  /// @param stated the intervals that the history meant, see [Slips#of]
  /// @throws ContradictoryPlan if the scenario's rules contradict each other, or its releases come
  /// later than a plan can hold
  /// @throws CancellationException if the thread is interrupted meanwhile
  public static Forecast of(
      Plan plan,
      DayIndex index,
      LocalDate today,
      Scenario scenario,
      List<PastInterval> stated,
      Draws draws) {
    Slips slips = Slips.of(plan, index, scenario, stated);
    if (!slips.isEnough()) {
      return new Forecast(
          scenario, slips, draws, List.of(), List.of(), List.of(), Optional.empty());
    }
    ForecastWalk walk =
        new ForecastWalk(plan, new Scheduler(plan, index, today).futures(scenario), draws);
    walk.through(slips.resampled(draws.seed()));
    List<ReleaseForecast> releases = walk.releases();
    return new Forecast(
        scenario,
        slips,
        draws,
        releases,
        PlaceChances.of(scenario, releases, draws.within()),
        walk.limits(),
        plan.limits().isEmpty() ? Optional.empty() : Optional.of(walk.anyLimitBroken()));
  }

  /// Whether enough is known of the past to say something of what comes.
  public boolean isPossible() {
    return slips.isEnough();
  }
}
