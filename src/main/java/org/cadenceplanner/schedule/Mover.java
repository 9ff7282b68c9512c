package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Moves days off blocked ones, in the direction and within the limit of a date policy.
final class Mover {
  private final BlockedDays blocked;

  Mover(BlockedDays blocked) {
    this.blocked = blocked;
  }

  /// Places a day without other bounds than the policy's.
  Placement place(LocalDate due) {
    return place(due, LocalDate.MIN, LocalDate.MAX);
  }

  /// Places the end of a phase, which has to stay after its start; where the policy's direction runs
  /// into that, the other way is tried too.
  ///
  /// @param due a day after the start
  Placement placeAfter(LocalDate start, LocalDate due) {
    return place(due, new Bounds(start.plusDays(1), LocalDate.MAX, new Reason.NotAfterStart()));
  }

  /// The days that are refused.
  BlockedDays blocked() {
    return blocked;
  }

  /// Places a day that has to stay on or after one day and before another; where the policy's
  /// direction runs into one of them, the other way is tried too. A day due before the first, as one
  /// of another policy was moved past it, is put on that where there is no free one.
  ///
  /// @param due a day before `before`
  Placement place(LocalDate due, LocalDate notBefore, LocalDate before) {
    return place(due, new Bounds(notBefore, before, new Reason.OutOfOrder()));
  }

  private Placement place(LocalDate due, Bounds bounds) {
    if (blocked.isFree(due) && bounds.against(due).isEmpty()) {
      return Placement.asIs(due);
    }
    List<Refusal> refused = new ArrayList<>();
    Optional<LocalDate> free =
        offsets(due, bounds)
            .mapToObj(due::plusDays)
            .filter(day -> isFreeElseNoted(day, bounds.against(day), refused))
            .findFirst();
    LocalDate kept = due.isBefore(bounds.notBefore()) ? bounds.notBefore() : due;
    return new Placement(due, free.orElse(kept), refused, free.isPresent());
  }

  private boolean isFreeElseNoted(
      LocalDate day, Optional<Reason> misplaced, List<Refusal> refused) {
    boolean isFree = blocked.isFree(day);
    // All days beyond the first free one that is misplaced are misplaced too: one says it.
    boolean isSaid = misplaced.filter(reason -> isIn(refused, reason)).isPresent();
    if (!isSaid && !(isFree && misplaced.isEmpty())) {
      refused.add(new Refusal(day, isFree ? misplaced.stream().toList() : blocked.reasons(day)));
    }
    return isFree && misplaced.isEmpty();
  }

  private static boolean isIn(List<Refusal> refused, Reason reason) {
    return refused.stream().anyMatch(refusal -> refusal.reasons().contains(reason));
  }

  private IntStream offsets(LocalDate due, Bounds bounds) {
    int most = blocked.policy().atMost();
    IntStream later = IntStream.rangeClosed(1, most);
    IntStream earlier = IntStream.rangeClosed(1, most).map(days -> -days);
    IntStream away =
        switch (blocked.policy().direction()) {
          case EARLIER ->
              due.minusDays(most).isBefore(bounds.notBefore())
                  ? IntStream.concat(earlier, later)
                  : earlier;
          case LATER ->
              due.plusDays(most).isBefore(bounds.before())
                  ? later
                  : IntStream.concat(later, earlier);
          case NEAREST -> later.flatMap(days -> IntStream.of(days, -days));
          case WITHIN_MONTH ->
              IntStream.concat(later, earlier)
                  .filter(days -> YearMonth.from(due.plusDays(days)).equals(YearMonth.from(due)));
        };
    return IntStream.concat(IntStream.of(0), away);
  }

  /// Where a day has to stay.
  ///
  /// @param notBefore the first day it may be on
  /// @param before the first day after those
  /// @param tooEarly what is wrong with the days before them
  private record Bounds(LocalDate notBefore, LocalDate before, Reason tooEarly) {

    Optional<Reason> against(LocalDate day) {
      if (day.isBefore(notBefore)) {
        return Optional.of(tooEarly);
      }
      return day.isBefore(before) ? Optional.empty() : Optional.of(new Reason.NotBeforeRelease());
    }
  }
}
