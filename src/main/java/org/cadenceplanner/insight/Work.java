package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.StepFunction;

/// The hours a month that a scenario asks for once it has settled, by kind of work, and those that
/// its people can give; over the horizon where nothing settles.
///
/// A branch costs its backports: those of full support in the first phase that counts as supported
/// and in those before the release that count, those of security-only support in the later ones.
///
/// @param backports hours for backports that are not security
/// @param securityBackports hours for security backports
/// @param releases hours for releases
/// @param pointReleases hours for point releases
/// @param available hours that the people have
public record Work(
    double backports,
    double securityBackports,
    double releases,
    double pointReleases,
    double available) {
  private static final double MONTHS_OF_YEAR = 12;
  private static final double DAYS_OF_MONTH = 365.2425 / 12;

  /// All hours a month.
  public double total() {
    return backports + securityBackports + releases + pointReleases;
  }

  static Work of(Schedule schedule, double releasesAYear) {
    Load load = schedule.plan().load();
    Set<String> full = fullSupport(schedule);
    double backports = 0;
    double branches = 0;
    for (Map.Entry<String, Double> phase : meanByPhase(schedule).entrySet()) {
      double each =
          full.contains(phase.getKey())
              ? load.backportsInFullSupport()
              : load.backportsInSecuritySupport();
      backports += phase.getValue() * each;
      branches += phase.getValue();
    }
    return new Work(
        backports * (1 - load.securityShare()) * load.hoursPerBackport(),
        backports * load.securityShare() * load.hoursPerSecurityBackport(),
        releasesAYear / MONTHS_OF_YEAR * load.hoursPerRelease(),
        branches * load.hoursPerPointRelease() / monthsOf(load.pointReleaseEvery()),
        schedule.plan().peopleOf(schedule.scenario()).stream().mapToDouble(Person::hours).sum());
  }

  private static Map<String, Double> meanByPhase(Schedule schedule) {
    return schedule
        .settled()
        .map(settled -> means(settled.counts().byPhase(), settled.from(), settled.end()))
        .orElseGet(
            () ->
                means(
                    schedule.branches().byPhase(),
                    schedule.horizon().first(),
                    schedule.horizon().end()));
  }

  private static Map<String, Double> means(
      Map<String, StepFunction> counts, LocalDate from, LocalDate end) {
    Map<String, Double> means = new LinkedHashMap<>();
    counts.forEach((phase, count) -> means.put(phase, count.mean(from, end)));
    return means;
  }

  private static Set<String> fullSupport(Schedule schedule) {
    return schemes(schedule)
        .flatMap(scheme -> scheme.classes().stream().filter(c -> scheme.cycle().contains(c.name())))
        .flatMap(Work::inFullSupport)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> inFullSupport(ReleaseClass releaseClass) {
    return Stream.concat(
        releaseClass.early().stream().filter(EarlyPhase::counts).map(EarlyPhase::name),
        releaseClass.phases().stream().filter(Phase::counts).limit(1).map(Phase::name));
  }

  private static Stream<SupportScheme> schemes(Schedule schedule) {
    Scenario scenario = schedule.scenario();
    return schedule.settled().isPresent()
        ? Stream.of(scenario.lastRules().support())
        : scenario.supportSchemes().stream();
  }

  private static double monthsOf(Length length) {
    return switch (length.unit()) {
      case DAYS -> length.amount() / DAYS_OF_MONTH;
      case WEEKS -> 7 * length.amount() / DAYS_OF_MONTH;
      case MONTHS -> length.amount();
      case YEARS -> MONTHS_OF_YEAR * length.amount();
    };
  }
}
