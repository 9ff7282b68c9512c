package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.ReleaseTurn;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// Knows which releases are the first due in their year; history that no slot asked for counts by
/// the day it came out. Of two on one day it is the lower version.
final class FirstOfYears {
  private final Supplier<Set<Version>> first;

  FirstOfYears(Plan plan, List<DatedSlot> slots) {
    this.first = Deferred.of(() -> first(days(plan, slots)));
  }

  private static Map<Version, LocalDate> days(Plan plan, List<DatedSlot> slots) {
    Map<Version, LocalDate> days = new HashMap<>();
    plan.history().forEach(release -> days.put(release.version(), release.date()));
    slots.forEach(dated -> days.put(dated.slot().version(), dated.slot().due()));
    return days;
  }

  private static Set<Version> first(Map<Version, LocalDate> days) {
    Map<Integer, Version> byYear = new HashMap<>();
    days.entrySet().stream()
        .sorted(Map.Entry.<Version, LocalDate>comparingByValue().thenComparing(Map.Entry::getKey))
        .forEach(release -> byYear.putIfAbsent(release.getValue().getYear(), release.getKey()));
    return Set.copyOf(byYear.values());
  }

  /// The class of one of these releases.
  ///
  /// @param day the day it is due; for history that no slot asked for, the day it came out
  ReleaseClass classOf(Version version, LocalDate day, SupportScheme support) {
    boolean isFirst = support.asksForFirstOfYear() && first.get().contains(version);
    return support.classOf(new ReleaseTurn(version, day, isFirst));
  }

  /// A release after all of these.
  ///
  /// @param before the day on which the one before it is due
  static ReleaseTurn later(Version version, LocalDate due, LocalDate before) {
    return new ReleaseTurn(version, due, before.getYear() < due.getYear());
  }
}
