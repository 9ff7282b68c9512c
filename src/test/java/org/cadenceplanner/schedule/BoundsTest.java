package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.junit.jupiter.api.Test;

/// Among which days one stays when it moves.
class BoundsTest {
  private static final LocalDate BEFORE = LocalDate.of(2018, 7, 10);
  private static final LocalDate SOONEST = LocalDate.of(2018, 12, 10);
  private static final LocalDate LATEST = LocalDate.of(2019, 4, 10);
  private static final Length LEAST = Length.ofMonths(5);
  private static final Length MOST = Length.ofMonths(9);

  private final Bounds apart =
      Bounds.between(BEFORE, new Gap(Optional.of(LEAST), Optional.of(MOST)));

  @Test
  void theLeastAndTheMostTimeFromTheReleaseBeforeAreAllowed() {
    assertThat(apart.against(SOONEST.minusDays(1))).contains(new Reason.TooSoon(LEAST));
    assertThat(apart.against(SOONEST)).isEmpty();
    assertThat(apart.against(LATEST)).isEmpty();
    assertThat(apart.against(LATEST.plusDays(1))).contains(new Reason.TooLate(MOST));
    assertThat(apart.allow(SOONEST.minusDays(1))).isFalse();
    assertThat(apart.allow(SOONEST)).isTrue();
    assertThat(apart.allow(LATEST)).isTrue();
    assertThat(apart.allow(LATEST.plusDays(1))).isFalse();
  }

  @Test
  void aMilestoneStaysAfterTheOneItFollowsAndBeforeItsRelease() {
    Bounds milestone = Bounds.ofMilestone(SOONEST, LATEST);
    assertThat(milestone.against(SOONEST.minusDays(1))).contains(new Reason.OutOfOrder());
    assertThat(milestone.against(SOONEST)).isEmpty();
    assertThat(milestone.against(LATEST.minusDays(1))).isEmpty();
    assertThat(milestone.against(LATEST)).contains(new Reason.NotBeforeRelease());
  }

  @Test
  void anEndComesAfterTheStart() {
    assertThat(Bounds.ofEnd(SOONEST).against(SOONEST)).contains(new Reason.NotAfterStart());
    assertThat(Bounds.ofEnd(SOONEST).against(SOONEST.plusDays(1))).isEmpty();
    assertThat(Bounds.ofEnd(SOONEST).against(LocalDate.of(2300, 1, 1))).isEmpty();
  }

  @Test
  void whatFindsNoFreeDayIsKeptAfterTheOneItFollowsButForReleases() {
    LocalDate due = SOONEST.minusDays(3);
    assertThat(Bounds.ofMilestone(SOONEST, LATEST).kept(due)).isEqualTo(SOONEST);
    assertThat(Bounds.ofMilestone(SOONEST, LATEST).kept(SOONEST.plusDays(1)))
        .isEqualTo(SOONEST.plusDays(1));
    assertThat(apart.kept(due)).isEqualTo(due);
  }

  @Test
  void aPlaceIsAsItWouldBeWithoutBoundsWhereAllDaysTriedAreWithinThem() {
    assertThat(apart.allow(placed(SOONEST, SOONEST.plusDays(2), true))).isTrue();
    assertThat(apart.allow(placed(SOONEST.minusDays(1), SOONEST, true))).isFalse();
    assertThat(apart.allow(placed(LATEST, LATEST.plusDays(1), true))).isFalse();
    assertThat(apart.allow(placed(SOONEST, SOONEST.plusDays(2), false))).isFalse();
  }

  private static Placement placed(LocalDate due, LocalDate date, boolean resolved) {
    Refusal monday = new Refusal(due, List.of(new Reason.WrongWeekday(DayOfWeek.MONDAY)));
    return new Placement(due, date, List.of(monday), resolved);
  }
}
