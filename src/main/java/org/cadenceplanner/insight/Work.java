package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.BranchCounts;
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
    Hours upkeep = Upkeep.of(load, schemes(schedule)).aMonth(meanByPhase(schedule));
    return new Work(
        upkeep.plus(Hours.ofReleases(releasesAYear / MONTHS_OF_YEAR, load)),
        schedule.plan().peopleOf(schedule.scenario()).stream().mapToDouble(Person::hours).sum());
  }

  private static Map<String, Double> meanByPhase(Schedule schedule) {
    return schedule
        .settled()
        .map(settled -> means(settled.counts(), settled.from(), settled.end()))
        .orElseGet(
            () -> means(schedule.branches(), schedule.horizon().first(), schedule.horizon().end()));
  }

  /// How many branches there are in each phase on average, by its name, from a day on and before
  /// another.
  static Map<String, Double> means(BranchCounts counts, LocalDate from, LocalDate end) {
    Map<String, Double> means = new LinkedHashMap<>();
    counts.byPhase().forEach((phase, count) -> means.put(phase, count.mean(from, end)));
    return means;
  }

  private static Stream<SupportScheme> schemes(Schedule schedule) {
    Scenario scenario = schedule.scenario();
    return schedule.settled().isPresent()
        ? Stream.of(scenario.lastRules().support())
        : scenario.supportSchemes().stream();
  }
}
