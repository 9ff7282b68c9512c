package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How many branches are supported at once, in all and by phase, as functions of the day.
///
/// Only phases that count as supported are in it. A branch counts once in the total, even on a day
/// that two of its phases share.
///
/// @param total the branches supported at once
/// @param byPhase the branches in each phase at once, by the phase's name in the order of a branch's
/// life
/// @param inFullSupport the branches in full support at once, whatever their phases are called
/// @param inSecuritySupport those in security-only support
public record BranchCounts(
    StepFunction total,
    Map<String, StepFunction> byPhase,
    StepFunction inFullSupport,
    StepFunction inSecuritySupport) {
  public BranchCounts {
    byPhase = Collections.unmodifiableMap(new LinkedHashMap<>(byPhase));
  }

  /// Counts branches by sweeping over the first and last days of their phases.
  ///
  /// @param branches the phases of each branch in order
  /// @param phases the names of the phases that come first, in this order, also where none is counted
  /// @param endDaysCount whether the day on which a phase ends is still part of it
  static BranchCounts of(
      List<List<PhaseSpan>> branches, List<String> phases, boolean endDaysCount) {
    Ranges ranges = new Ranges(phases);
    for (List<PhaseSpan> branch : branches) {
      for (PhaseSpan phase : branch) {
        ranges.add(phase, daysOf(phase, endDaysCount));
      }
    }
    return ranges.counts(total(branches, endDaysCount));
  }

  /// The days of phases that count, by the name of each and by what branches get in it.
  private static final class Ranges {
    private final Map<String, List<DayRange>> byPhase = new LinkedHashMap<>();
    private final List<DayRange> full = new ArrayList<>();
    private final List<DayRange> securityOnly = new ArrayList<>();

    Ranges(List<String> phases) {
      phases.forEach(phase -> byPhase.put(phase, new ArrayList<>()));
    }

    void add(PhaseSpan phase, DayRange days) {
      if (phase.counts() && !days.isEmpty()) {
        byPhase.computeIfAbsent(phase.name(), _ -> new ArrayList<>()).add(days);
        (phase.support() == Support.FULL ? full : securityOnly).add(days);
      }
    }

    BranchCounts counts(StepFunction total) {
      Map<String, StepFunction> counted = new LinkedHashMap<>();
      byPhase.forEach((phase, days) -> counted.put(phase, StepFunction.counting(days)));
      return new BranchCounts(
          total, counted, StepFunction.counting(full), StepFunction.counting(securityOnly));
    }
  }

  /// How many branches are supported at once, in all.
  ///
  /// @param branches the phases of each branch in order
  static StepFunction total(Iterable<List<PhaseSpan>> branches, boolean endDaysCount) {
    List<DayRange> all = new ArrayList<>();
    branches.forEach(branch -> addSupported(branch, endDaysCount, all));
    return StepFunction.counting(all);
  }

  /// Adds the days on which a branch is supported.
  private static void addSupported(
      List<PhaseSpan> branch, boolean endDaysCount, List<DayRange> all) {
    int first = all.size();
    for (PhaseSpan phase : branch) {
      DayRange days = daysOf(phase, endDaysCount);
      if (phase.counts() && !days.isEmpty()) {
        join(days, all, first);
      }
    }
  }

  /// The days of a phase; none where it ends on its first day.
  static DayRange daysOf(PhaseSpan phase, boolean endDaysCount) {
    return new DayRange(phase.from(), phase.countedUntil(endDaysCount));
  }

  /// Stretches of days in order, those that follow each other joined.
  static List<DayRange> joined(List<DayRange> inOrder) {
    List<DayRange> joined = new ArrayList<>();
    inOrder.forEach(days -> join(days, joined, 0));
    return joined;
  }

  /// Adds a stretch of days to those before it, from the first place on.
  private static void join(DayRange days, List<DayRange> joined, int first) {
    int last = joined.size() - 1;
    if (last >= first && !days.from().isAfter(joined.get(last).until())) {
      DayRange before = joined.get(last);
      joined.set(last, new DayRange(before.from(), Branches.later(before.until(), days.until())));
    } else {
      joined.add(days);
    }
  }

  /// The days from `from` on and before `end` on which any count changes, `from` itself first.
  public List<LocalDate> changes(LocalDate from, LocalDate end) {
    TreeSet<LocalDate> days = new TreeSet<>(total.changes(from, end));
    byPhase.values().forEach(phase -> days.addAll(phase.changes(from, end)));
    return List.copyOf(days);
  }
}
