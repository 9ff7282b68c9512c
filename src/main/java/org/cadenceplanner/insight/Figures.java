package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.schedule.Breach;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.StepFunction;

/// The figures by which a scenario is judged.
///
/// @param releasesAYear how many releases the last cadence gives a year
/// @param placesInYear where in the year it falls due, see [PlacesInYear]
/// @param branches the branches supported at once
/// @param byPhase the branches in each phase at once, by its name
/// @param moved how many releases, milestones and ends of phases were moved off a blocked day
/// @param unresolved how many stayed on one, as no free day was found
/// @param hasPeople whether the plan names anybody who does the work
/// @param capacity how many branches the people can look after at once
/// @param shareOverCapacity the part of the horizon with more branches than that, 0 to 1
/// @param work the hours a month
/// @param limitsBroken how many limits of the plan are broken by more than history
/// @param breaches how often they are
public record Figures(
    double releasesAYear,
    List<String> placesInYear,
    CountFigures branches,
    Map<String, CountFigures> byPhase,
    int moved,
    int unresolved,
    boolean hasPeople,
    int capacity,
    double shareOverCapacity,
    Work work,
    int limitsBroken,
    int breaches) {
  private static final double DAYS_OF_YEAR = 365.2425;
  private static final double MONTHS_OF_YEAR = 12;
  private static final int FIRST_YEAR = 2000;

  /// The figures of a schedule.
  public static Figures of(Schedule schedule) {
    Map<String, CountFigures> byPhase = new LinkedHashMap<>();
    schedule
        .branches()
        .byPhase()
        .forEach((phase, count) -> byPhase.put(phase, ofPhase(schedule, phase, count)));
    List<Person> people = schedule.plan().peopleOf(schedule.scenario());
    int capacity = people.stream().mapToInt(Person::branches).sum();
    LocalDate first = schedule.horizon().first();
    StepFunction total = schedule.branches().total();
    List<Limit> broken =
        schedule.breaches().stream().filter(b -> !b.isHistory()).map(Breach::limit).toList();
    double releasesAYear = releasesAYear(schedule.scenario(), schedule.plan());
    return new Figures(
        releasesAYear,
        PlacesInYear.of(schedule),
        count(schedule, total, CountFigures.Settled.ofTotal(schedule)),
        byPhase,
        (int) schedule.clashes().stream().filter(Clash::resolved).count(),
        (int) schedule.clashes().stream().filter(clash -> !clash.resolved()).count(),
        !people.isEmpty(),
        capacity,
        total.shareOver(capacity, first, schedule.horizon().end()),
        Work.of(schedule, releasesAYear),
        (int) broken.stream().distinct().count(),
        broken.size());
  }

  private static CountFigures ofPhase(Schedule schedule, String phase, StepFunction count) {
    return count(
        schedule,
        count,
        schedule
            .settled()
            .map(
                settled ->
                    Optional.ofNullable(settled.counts().byPhase().get(phase))
                        .map(f -> CountFigures.Settled.of(f, settled.from(), settled.end()))
                        .orElse(new CountFigures.Settled(0, 0, 1))));
  }

  private static CountFigures count(
      Schedule schedule, StepFunction count, Optional<CountFigures.Settled> settled) {
    LocalDate first = schedule.horizon().first();
    LocalDate end = schedule.horizon().end();
    return new CountFigures(count.peak(first, end), count.mean(first, end), settled);
  }

  private static double releasesAYear(Scenario scenario, Plan plan) {
    return switch (scenario.lastRules().cadence()) {
      case Cadence.Every every -> releasesAYear(every.intervals());
      case Cadence.Following other ->
          releasesAYear(plan.scenario(other.scenario()).orElseThrow(), plan) / other.number();
      case Cadence.Yearly yearly -> releasesAYear(yearly);
    };
  }

  /// Places that fall on one day are one, as 28 and 29 February in three of four years.
  private static double releasesAYear(Cadence.Yearly yearly) {
    long days =
        IntStream.rangeClosed(1, YearlySlot.YEARS_TO_COME_ROUND)
            .boxed()
            .flatMap(year -> yearly.slots().stream().map(slot -> slot.in(FIRST_YEAR + year)))
            .distinct()
            .count();
    return (double) days / YearlySlot.YEARS_TO_COME_ROUND;
  }

  private static double releasesAYear(List<Length> turns) {
    double years =
        turns.stream()
            .mapToDouble(i -> i.months() / MONTHS_OF_YEAR + i.days() / DAYS_OF_YEAR)
            .sum();
    return turns.size() / years;
  }
}
