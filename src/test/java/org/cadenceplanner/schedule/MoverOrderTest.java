package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.junit.jupiter.api.Test;

/// A milestone that has to wait for the one before it says so, day by day.
class MoverOrderTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 4, 12);

  @Test
  void everyDayTriedHasAReasonThoughTheMilestoneBeforeComesLater() {
    LocalDate thursday = SUNDAY.plusDays(4);
    Placement placement =
        nearestThursday().place(SUNDAY, Bounds.ofMilestone(thursday, SUNDAY.plusDays(20)));

    assertThat(placement.date()).isEqualTo(thursday);
    assertThat(placement.refused()).extracting(Refusal::day).startsWith(SUNDAY);
    assertThat(placement.refused())
        .allSatisfy(refusal -> assertThat(refusal.reasons()).isNotEmpty());
    assertThat(placement.refused())
        .contains(new Refusal(SUNDAY.minusDays(3), List.of(new Reason.OutOfOrder())));
  }

  private static Mover nearestThursday() {
    DatePolicy policy =
        new DatePolicy(
            Set.of(DayOfWeek.THURSDAY),
            Optional.empty(),
            new Blocking.Any(),
            List.of(),
            List.of(),
            Direction.NEAREST,
            6);
    return new Mover(BlockedDays.of(policy, List.of(), DayIndex.of(SUNDAY, SUNDAY, List.of())));
  }
}
