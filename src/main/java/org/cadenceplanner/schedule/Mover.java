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

  /// Places a day that has to stay on or after one day and before another; where the policy's
  /// direction runs into the latter, the way back is tried too. Both hold of the due day.
  Placement place(LocalDate due, LocalDate notBefore, LocalDate before) {
    if (blocked.isFree(due)) {
      return Placement.asIs(due);
    }
    List<Refusal> refused = new ArrayList<>();
    Optional<LocalDate> free =
        offsets(due, before)
            .mapToObj(due::plusDays)
            .filter(day -> day.isBefore(before))
            .filter(day -> isFreeElseNoted(day, notBefore, refused))
            .findFirst();
    return new Placement(due, free.orElse(due), refused, free.isPresent());
  }

  private boolean isFreeElseNoted(LocalDate day, LocalDate notBefore, List<Refusal> refused) {
    boolean inOrder = !day.isBefore(notBefore);
    if (blocked.isFree(day) && inOrder) {
      return true;
    }
    // All days before the first free one that is out of order are out of order too: one says it.
    if (inOrder || refused.stream().noneMatch(Mover::isOutOfOrder)) {
      refused.add(new Refusal(day, reasons(day)));
    }
    return false;
  }

  private List<Reason> reasons(LocalDate day) {
    return blocked.isFree(day) ? List.of(new Reason.OutOfOrder()) : blocked.reasons(day);
  }

  private static boolean isOutOfOrder(Refusal refusal) {
    return refusal.reasons().contains(new Reason.OutOfOrder());
  }

  private IntStream offsets(LocalDate due, LocalDate before) {
    int most = blocked.policy().atMost();
    IntStream later = IntStream.rangeClosed(0, most);
    IntStream earlier = IntStream.rangeClosed(1, most).map(days -> -days);
    return switch (blocked.policy().direction()) {
      case EARLIER -> IntStream.concat(IntStream.of(0), earlier);
      case LATER -> due.plusDays(most).isBefore(before) ? later : IntStream.concat(later, earlier);
      case NEAREST ->
          IntStream.concat(
              IntStream.of(0),
              IntStream.rangeClosed(1, most).flatMap(days -> IntStream.of(days, -days)));
      case WITHIN_MONTH ->
          IntStream.concat(later, earlier)
              .filter(days -> YearMonth.from(due.plusDays(days)).equals(YearMonth.from(due)));
    };
  }
}
