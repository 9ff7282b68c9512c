package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.plan.Gap;

/// The days among which one has to stay when it moves.
///
/// @param first the first of them
/// @param tooEarly why a day before it will not do
/// @param end the day after the last of them
/// @param tooLate why that day or a later one will not do
record Bounds(LocalDate first, Reason tooEarly, LocalDate end, Reason tooLate) {
  /// Those of a day that may go anywhere.
  static final Bounds NONE =
      new Bounds(
          LocalDate.MIN, new Reason.OutOfOrder(), LocalDate.MAX, new Reason.NotBeforeRelease());

  /// Those of a milestone: not before the one it follows, and before its release.
  static Bounds ofMilestone(LocalDate notBefore, LocalDate release) {
    return new Bounds(notBefore, new Reason.OutOfOrder(), release, new Reason.NotBeforeRelease());
  }

  /// Those of a release that comes after another.
  ///
  /// @param before the date of the one before
  static Bounds between(LocalDate before, Gap gap) {
    return new Bounds(
        gap.minimum().map(least -> least.after(before)).orElse(NONE.first),
        gap.minimum().<Reason>map(Reason.TooSoon::new).orElse(NONE.tooEarly),
        gap.maximum().map(most -> most.after(before).plusDays(1)).orElse(NONE.end),
        gap.maximum().<Reason>map(Reason.TooLate::new).orElse(NONE.tooLate));
  }

  /// Why a day will not do; empty if it will.
  Optional<Reason> against(LocalDate day) {
    if (day.isBefore(first)) {
      return Optional.of(tooEarly);
    }
    return day.isBefore(end) ? Optional.empty() : Optional.of(tooLate);
  }
}
