package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.WeightedCalendar;

/// What a scenario comes to: its releases with their dates and branches, what moved and why, and how
/// many branches are supported at once.
///
/// @param plan the plan
/// @param scenario the scenario
/// @param today the day that counts as today
/// @param releases all of history, and the planned releases with a date in the horizon, by date
/// @param unlisted planned releases from before the horizon that the history does not have, and those
/// after it with a phase or a milestone in it; branches in a phase count and milestones are listed, but
/// they themselves are not
/// @param skipped the due days of slots in the horizon that are left empty
/// @param clashes what fell due on a blocked day, by the day it was due; ends of phases from the
/// horizon's first day on, milestones of later releases where they lie in the horizon
/// @param branches how many branches are supported at once
/// @param origin the day that the last era's cadence counts from; empty if that era never begins
/// @param settled what the last rules alone come to; empty where they have no whole cycle
/// @param breaches where it goes beyond the limits of the plan, limit by limit
/// @param notes what a reader should know besides, in whole sentences
public record Schedule(
    Plan plan,
    Scenario scenario,
    LocalDate today,
    List<Release> releases,
    List<Release> unlisted,
    List<LocalDate> skipped,
    List<Clash> clashes,
    BranchCounts branches,
    Optional<LocalDate> origin,
    Optional<SettledCounts> settled,
    List<Breach> breaches,
    List<String> notes) {
  public Schedule {
    releases = List.copyOf(releases);
    unlisted = List.copyOf(unlisted);
    skipped = List.copyOf(skipped);
    clashes = List.copyOf(clashes);
    breaches = List.copyOf(breaches);
    notes = List.copyOf(notes);
  }

  /// This schedule with what goes beyond the limits of its plan.
  Schedule withBreaches(List<Breach> found) {
    return new Schedule(
        plan, scenario, today, releases, unlisted, skipped, clashes, branches, origin, settled,
        found, notes);
  }

  /// This schedule in a plan that is the same but for other scenarios.
  Schedule in(Plan changed) {
    return new Schedule(
        changed, scenario, today, releases, unlisted, skipped, clashes, branches, origin, settled,
        breaches, notes);
  }

  /// The releases of this schedule, and no more.
  Draft draft() {
    return new Draft(scenario, releases, unlisted);
  }

  public Horizon horizon() {
    return plan.horizon();
  }

  /// The date policy in force on a day: that of the first release on it or after it, out or planned,
  /// and the last one where none comes any more.
  public DatePolicy datesOn(LocalDate day) {
    return draft().datesOn(day);
  }

  /// The calendars heeded on a day: those of the policy in force, see [#datesOn].
  public List<WeightedCalendar> calendarsOn(LocalDate day) {
    return datesOn(day).calendarsIn(plan);
  }

  /// The releases whose branches count, those that are not listed first.
  public List<Release> counted() {
    return draft().counted(horizon().end());
  }

  /// The planned releases that come after the horizon but have milestones in it, with these alone, by
  /// date: what tables and calendars have of them.
  public List<Release> upcoming() {
    return draft().upcoming(horizon());
  }

  /// The releases that make work in the horizon: those whose branches count, and those after it with
  /// a milestone in it.
  public List<Release> worked() {
    return Stream.concat(unlisted.stream(), releases.stream()).toList();
  }

  /// The releases that have not happened yet.
  public List<Release> planned() {
    return releases.stream().filter(release -> !release.isReleased()).toList();
  }
}
