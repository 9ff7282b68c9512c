package org.cadenceplanner.insight;

import java.time.LocalDate;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.schedule.BranchCounts;
import org.cadenceplanner.schedule.Support;

/// What branches ask for: backports by the support that each is in, and its share of its point
/// releases.
///
/// A branch costs the backports of full support in the first phase that counts as supported and in
/// those before the release that count, those of security-only support in the later ones. Its point
/// releases cost the same each month: the plan has no days for them.
///
/// @param load what each thing costs
record Upkeep(Load load) {
  private static final double MONTHS_OF_YEAR = 12;
  private static final double DAYS_OF_MONTH = 365.2425 / 12;
  private static final int DAYS_OF_WEEK = 7;

  /// The hours of one month with as many branches as there are on average from a day on and before
  /// another.
  Hours aMonth(BranchCounts counts, LocalDate from, LocalDate end) {
    return aMonth(
        counts.inFullSupport().mean(from, end), counts.inSecuritySupport().mean(from, end));
  }

  /// The hours of one month of a branch.
  Hours aMonth(Support support) {
    return switch (support) {
      case FULL -> aMonth(1, 0);
      case SECURITY_ONLY -> aMonth(0, 1);
      case NONE -> aMonth(0, 0);
    };
  }

  /// The hours of one month.
  ///
  /// @param full how many branches there are in full support on average
  /// @param securityOnly how many there are in security-only support
  Hours aMonth(double full, double securityOnly) {
    double backports =
        full * load.backportsInFullSupport() + securityOnly * load.backportsInSecuritySupport();
    return new Hours(
        backports * (1 - load.securityShare()) * load.hoursPerBackport(),
        backports * load.securityShare() * load.hoursPerSecurityBackport(),
        (full + securityOnly) * load.hoursPerPointRelease() / monthsOf(load.pointReleaseEvery()),
        0);
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
