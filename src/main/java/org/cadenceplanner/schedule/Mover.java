package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;

/// Moves days off blocked ones, in the direction and within the limit of a date policy.
final class Mover {
  private final BlockedDays blocked;
  private final Map<LocalDate, Placement> unbounded = new HashMap<>();

  Mover(BlockedDays blocked) {
    this.blocked = blocked;
  }

  /// Places a day without other bounds than the policy's.
  Placement place(LocalDate due) {
    return place(due, Bounds.NONE);
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
    return bounds.equals(Bounds.NONE)
        ? unbounded.computeIfAbsent(due, day -> found(day, bounds))
        : found(due, bounds);
  }

  private Placement found(LocalDate due, Bounds bounds) {
    if (blocked.isFree(due) && bounds.against(due).isEmpty()) {
      return Placement.asIs(due);
    }
    List<Refusal> refused = new ArrayList<>();
    Optional<LocalDate> free =
        offsets(due, bounds)
            .mapToObj(due::plusDays)
            .filter(day -> isFreeElseNoted(day, bounds.against(day), refused))
            .findFirst();
    return new Placement(due, free.orElse(bounds.kept(due)), refused, free.isPresent());
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
              due.minusDays(most).isBefore(bounds.first())
                  ? IntStream.concat(earlier, later)
                  : earlier;
          case LATER, SKIP ->
              due.plusDays(most).isBefore(bounds.end()) ? later : IntStream.concat(later, earlier);
          case NEAREST -> later.flatMap(days -> IntStream.of(days, -days));
          case WITHIN_MONTH ->
              IntStream.concat(later, earlier)
                  .filter(days -> YearMonth.from(due.plusDays(days)).equals(YearMonth.from(due)));
        };
    return IntStream.concat(IntStream.of(0), away);
  }
}
