package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseTurn;
import org.cadenceplanner.plan.Version;

/// Knows which releases are the first due in their year; history that no slot asked for counts by
/// the day it came out.
final class FirstOfYears {
  private final Map<Version, LocalDate> days = new HashMap<>();
  private final Set<Version> first = new HashSet<>();

  FirstOfYears(Plan plan, List<Slot> slots) {
    plan.history().forEach(release -> days.put(release.version(), release.date()));
    slots.forEach(slot -> days.put(slot.version(), slot.due()));
    Map<Integer, Version> byYear = new HashMap<>();
    days.forEach((version, day) -> byYear.merge(day.getYear(), version, this::firstOf));
    first.addAll(byYear.values());
  }

  private Version firstOf(Version one, Version other) {
    return day(other).isBefore(day(one)) ? other : one;
  }

  private LocalDate day(Version version) {
    return Optional.ofNullable(days.get(version)).orElseThrow();
  }

  /// A release of these as rules see it.
  ReleaseTurn turn(Version version) {
    return new ReleaseTurn(version, day(version), first.contains(version));
  }

  /// A release after all of these.
  ///
  /// @param before the day on which the one before it is due
  static ReleaseTurn later(Version version, LocalDate due, LocalDate before) {
    return new ReleaseTurn(version, due, before.getYear() < due.getYear());
  }
}
