package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Precision;

/// A phase of a branch with its days.
///
/// @param name the phase
/// @param isEarly whether it lies before the release
/// @param from its first day; where that is open, the day up to which the phase before it is looked at
/// @param until the day it ends on, its first day after unless the plan counts days of ends; `from` itself where the phase has no days; where its end is
/// open, the day up to which it is looked at
/// @param support what the branch gets in it
/// @param precision how exactly its end is said
/// @param isStartOpen whether nobody knows its first day: the end of the phase before it is open
/// @param isOpen whether nobody knows its end
/// @param placement where the date policy for ends put its end; empty for what that does not judge
public record PhaseSpan(
    String name,
    boolean isEarly,
    LocalDate from,
    LocalDate until,
    Support support,
    Precision precision,
    boolean isStartOpen,
    boolean isOpen,
    Optional<Placement> placement) {

  /// A phase before a release.
  static PhaseSpan before(EarlyPhase phase, LocalDate from, LocalDate until) {
    Support support = phase.counts() ? Support.FULL : Support.NONE;
    return new PhaseSpan(
        phase.name(), true, from, until, support, Precision.DAY, false, false, Optional.empty());
  }

  /// A phase that ends on a day.
  public PhaseSpan(String name, LocalDate from, LocalDate until, Support support) {
    this(name, false, from, until, support, Precision.DAY, false, false, Optional.empty());
  }

  /// Whether the branch counts as supported in it.
  public boolean counts() {
    return support != Support.NONE;
  }

  /// Its first day; empty where nobody knows it.
  public Optional<LocalDate> start() {
    return isStartOpen ? Optional.empty() : Optional.of(from);
  }

  /// The first day on which a branch in it does not count any more: the day after its last. Where
  /// the end is said by month or by quarter, that is the first of the next, whether end days count or
  /// not: its last day is in the phase anyway.
  ///
  /// @param endDaysCount whether the day on which a phase ends is still part of it
  public LocalDate countedUntil(boolean endDaysCount) {
    boolean hasEndDay = precision == Precision.DAY && from.isBefore(until);
    return endDaysCount && hasEndDay ? until.plusDays(1) : until;
  }

  /// Whether a day lies in it.
  public boolean contains(LocalDate day) {
    return contains(day, false);
  }

  /// Whether a day lies in it. Where its end is open, all later ones do; where its first day is, none.
  ///
  /// @param endDaysCount whether the day on which a phase ends is still part of it
  public boolean contains(LocalDate day, boolean endDaysCount) {
    return !isStartOpen
        && !day.isBefore(from)
        && (isOpen || day.isBefore(countedUntil(endDaysCount)));
  }
}
