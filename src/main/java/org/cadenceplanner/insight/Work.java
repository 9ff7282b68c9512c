package org.cadenceplanner.insight;

import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.schedule.Schedule;

/// The hours a month that a scenario asks for once it has settled, by kind of work, and those that
/// its people can give; over the horizon where nothing settles.
///
/// What branches cost is told by [Upkeep].
///
/// @param hours the hours that it asks for
/// @param available hours that the people have
public record Work(Hours hours, double available) {
  private static final double MONTHS_OF_YEAR = 12;

  /// All hours a month.
  public double total() {
    return hours.total();
  }

  static Work of(Schedule schedule, double releasesAYear) {
    Load load = schedule.plan().load();
    Hours upkeep = upkeep(schedule);
    return new Work(
        upkeep.plus(Hours.ofReleases(releasesAYear / MONTHS_OF_YEAR, load)),
        schedule.plan().peopleOf(schedule.scenario()).stream().mapToDouble(Person::hours).sum());
  }

  private static Hours upkeep(Schedule schedule) {
    Upkeep upkeep = new Upkeep(schedule.plan().load());
    Horizon horizon = schedule.horizon();
    return schedule
        .settled()
        .map(settled -> upkeep.aMonth(settled.counts(), settled.from(), settled.end()))
        .orElseGet(() -> upkeep.aMonth(schedule.branches(), horizon.first(), horizon.end()));
  }
}
