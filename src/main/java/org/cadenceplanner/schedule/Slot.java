package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Version;

/// A place of a cadence with the release that is due there.
///
/// @param version the release
/// @param due the day the cadence gives
/// @param origin the day that its cadence counts from
/// @param rules the rules in force for it
/// @param skipped the slots before it that are left empty
record Slot(Version version, LocalDate due, LocalDate origin, Rules rules, List<Empty> skipped) {
  Slot {
    skipped = List.copyOf(skipped);
  }

  /// A slot without a release.
  ///
  /// @param version the release that would have come there
  /// @param due the day the cadence gives
  /// @param reasons why the date policy skips it; none where the plan says that it is skipped
  record Empty(Version version, LocalDate due, List<Reason> reasons) {
    Empty {
      reasons = List.copyOf(reasons);
    }
  }
}
