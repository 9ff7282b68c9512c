package org.cadenceplanner.insight;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;

/// What branches ask for: backports by the phase that each is in, and its share of its point
/// releases.
///
/// A branch costs the backports of full support in the first phase that counts as supported and in
/// those before the release that count, those of security-only support in the later ones. Its point
/// releases cost the same each month: the plan has no days for them.
///
/// @param load what each thing costs
/// @param fullSupport the names of the phases that are full support
record Upkeep(Load load, Set<String> fullSupport) {
  private static final double MONTHS_OF_YEAR = 12;
  private static final double DAYS_OF_MONTH = 365.2425 / 12;
  private static final int DAYS_OF_WEEK = 7;

  /// What branches ask for whose phases come from some support schemes.
  static Upkeep of(Load load, Stream<SupportScheme> schemes) {
    return new Upkeep(
        load,
        schemes
            .flatMap(scheme -> scheme.names().map(scheme::named))
            .flatMap(Upkeep::inFullSupport)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<String> inFullSupport(ReleaseClass releaseClass) {
    return Stream.concat(
        releaseClass.early().stream().filter(EarlyPhase::counts).map(EarlyPhase::name),
        releaseClass.phases().stream().filter(Phase::counts).limit(1).map(Phase::name));
  }

  /// The hours of one month.
  ///
  /// @param branches how many branches there are in each phase on average, by its name
  Hours aMonth(Map<String, Double> branches) {
    double backports = 0;
    double all = 0;
    for (Map.Entry<String, Double> phase : branches.entrySet()) {
      backports += phase.getValue() * backportsIn(phase.getKey());
      all += phase.getValue();
    }
    return new Hours(
        backports * (1 - load.securityShare()) * load.hoursPerBackport(),
        backports * load.securityShare() * load.hoursPerSecurityBackport(),
        all * load.hoursPerPointRelease() / monthsOf(load.pointReleaseEvery()),
        0);
  }

  private double backportsIn(String phase) {
    return fullSupport.contains(phase)
        ? load.backportsInFullSupport()
        : load.backportsInSecuritySupport();
  }

  private static double monthsOf(Length length) {
    return switch (length.unit()) {
      case DAYS -> length.amount() / DAYS_OF_MONTH;
      case WEEKS -> DAYS_OF_WEEK * length.amount() / DAYS_OF_MONTH;
      case MONTHS -> length.amount();
      case YEARS -> MONTHS_OF_YEAR * length.amount();
    };
  }
}
