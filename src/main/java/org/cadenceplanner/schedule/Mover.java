package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;

/// Moves days off blocked ones, in the direction and within the limit of a date policy.
final class Mover {
  private final BlockedDays blocked;
  private final int[] oneWay;
  private final int[] everyWay;
  private final ByDay<Placement> unbounded;

  Mover(BlockedDays blocked) {
    this.blocked = blocked;
    this.oneWay = oneWay(blocked.policy());
    this.everyWay = everyWay(blocked.policy());
    this.unbounded = new ByDay<>(blocked.index(), due -> placeWithin(Bounds.NONE, due));
  }

  /// Places a day without other bounds than the policy's.
  Placement place(LocalDate due) {
    return unbounded.of(due);
  }

  /// Leaves a day where it is, as one whose slot could not be skipped, and says what is against it.
  Placement leave(LocalDate due, Bounds bounds) {
    List<Reason> reasons =
        Stream.concat(against(due).stream(), bounds.against(due).stream()).toList();
    return reasons.isEmpty()
        ? Placement.asIs(due)
        : new Placement(due, due, List.of(new Refusal(due, reasons)), false);
  }

  /// Places the end of a phase, which has to stay after its start.
  ///
  /// @param due a day after the start
  Placement placeAfter(LocalDate start, LocalDate due) {
    return place(due, Bounds.ofEnd(start));
  }

  /// Whether this moves days as a policy says.
  boolean isOf(DatePolicy policy) {
    return blocked.policy().equals(policy);
  }

  /// The days that are refused.
  BlockedDays blocked() {
    return blocked;
  }

  /// Why the policy refuses a day; empty if it does not.
  List<Reason> against(LocalDate day) {
    return blocked.isFree(day) ? List.of() : blocked.reasons(day);
  }

  /// Places a day within bounds. Where the policy's direction runs into one of them, the other way is
  /// tried too.
  Placement place(LocalDate due, Bounds bounds) {
    Placement place = place(due);
    return bounds.allow(place) ? place : placeWithin(bounds, due);
  }

  private Placement placeWithin(Bounds bounds, LocalDate due) {
    if (blocked.isFree(due) && bounds.allow(due)) {
      return Placement.asIs(due);
    }
    List<Refusal> refused = new ArrayList<>();
    for (int away : offsets(due, bounds)) {
      LocalDate day = due.plusDays(away);
      if (isWithinReach(day, due) && isFreeElseNoted(day, bounds, refused)) {
        return new Placement(due, day, refused, true);
      }
    }
    return new Placement(due, bounds.kept(due), refused, false);
  }

  private boolean isFreeElseNoted(LocalDate day, Bounds bounds, List<Refusal> refused) {
    boolean isFree = blocked.isFree(day);
    Optional<Reason> misplaced = bounds.against(day);
    if (isFree && misplaced.isEmpty()) {
      return true;
    }
    // All days beyond the first free one that is misplaced are misplaced too: one says it.
    if (misplaced.isEmpty() || !isIn(refused, misplaced.get())) {
      refused.add(isFree ? new Refusal(day, List.of(misplaced.get())) : blocked.refusal(day));
    }
    return false;
  }

  private static boolean isIn(List<Refusal> refused, Reason reason) {
    for (Refusal refusal : refused) {
      if (refusal.reasons().contains(reason)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithinReach(LocalDate day, LocalDate due) {
    return switch (blocked.policy().direction()) {
      case EARLIER, LATER, SKIP, NEAREST -> true;
      case WITHIN_MONTH -> day.getMonth() == due.getMonth() && day.getYear() == due.getYear();
    };
  }

  /// The days to try, counted from the one that is due.
  private int[] offsets(LocalDate due, Bounds bounds) {
    int most = blocked.policy().atMost();
    boolean bothWays =
        switch (blocked.policy().direction()) {
          case EARLIER -> due.minusDays(most).isBefore(bounds.first());
          case LATER, SKIP -> !due.plusDays(most).isBefore(bounds.end());
          case NEAREST, WITHIN_MONTH -> true;
        };
    return bothWays ? everyWay : oneWay;
  }

  private static int[] oneWay(DatePolicy policy) {
    return IntStream.concat(IntStream.of(0), ahead(policy)).toArray();
  }

  private static int[] everyWay(DatePolicy policy) {
    IntStream away =
        switch (policy.direction()) {
          case NEAREST -> ahead(policy).flatMap(days -> IntStream.of(days, -days));
          case EARLIER, LATER, SKIP, WITHIN_MONTH ->
              IntStream.concat(ahead(policy), ahead(policy).map(days -> -days));
        };
    return IntStream.concat(IntStream.of(0), away).toArray();
  }

  /// The days away from the due one in the direction that is tried first.
  private static IntStream ahead(DatePolicy policy) {
    int sign = policy.direction() == Direction.EARLIER ? -1 : 1;
    return IntStream.rangeClosed(1, policy.atMost()).map(days -> sign * days);
  }
}
