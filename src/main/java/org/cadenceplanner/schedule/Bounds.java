package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Gap;

/// The days among which one has to stay when it moves.
///
/// @param first the first of them
/// @param tooEarly why a day before it will not do
/// @param end the day after the last of them
/// @param tooLate why that day or a later one will not do
/// @param isFirm whether a day due before the first is put on that where there is no free one
record Bounds(LocalDate first, Reason tooEarly, LocalDate end, Reason tooLate, boolean isFirm) {
  /// Those of a day that may go anywhere.
  static final Bounds NONE = ofMilestone(LocalDate.MIN, LocalDate.MAX);

  /// Those of a milestone: not before the one it follows, which a policy of its own may have moved
  /// past it, and before its release.
  static Bounds ofMilestone(LocalDate notBefore, LocalDate release) {
    return new Bounds(
        notBefore, new Reason.OutOfOrder(), release, new Reason.NotBeforeRelease(), true);
  }

  /// Those of the end of a phase: after its start.
  static Bounds ofEnd(LocalDate start) {
    return new Bounds(start.plusDays(1), new Reason.NotAfterStart(), NONE.end, NONE.tooLate, true);
  }

  /// Those of a release that comes after another.
  ///
  /// @param before the date of the one before
  static Bounds between(LocalDate before, Gap gap) {
    return new Bounds(
        gap.minimum().map(least -> least.after(before)).orElse(NONE.first),
        gap.minimum().<Reason>map(Reason.TooSoon::new).orElse(NONE.tooEarly),
        gap.maximum().map(most -> most.after(before).plusDays(1)).orElse(NONE.end),
        gap.maximum().<Reason>map(Reason.TooLate::new).orElse(NONE.tooLate),
        false);
  }

  /// Whether a day will do.
  boolean allow(LocalDate day) {
    return !day.isBefore(first) && day.isBefore(end);
  }

  /// Whether a day is where it would be without these bounds: none of those that were tried is out of
  /// them.
  boolean allow(Placement place) {
    return place.resolved() && allow(place.date()) && allowAll(place.refused());
  }

  private boolean allowAll(List<Refusal> refused) {
    for (Refusal refusal : refused) {
      if (!allow(refusal.day())) {
        return false;
      }
    }
    return true;
  }

  /// Why a day will not do; empty if it will.
  Optional<Reason> against(LocalDate day) {
    if (day.isBefore(first)) {
      return Optional.of(tooEarly);
    }
    return day.isBefore(end) ? Optional.empty() : Optional.of(tooLate);
  }

  /// Where a day is kept that finds no free one.
  LocalDate kept(LocalDate due) {
    return isFirm && due.isBefore(first) ? first : due;
  }
}
