package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadenceplanner.schedule.Scenarios.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;

/// How near and how far from each other releases may come: 4.12 is out, 4.13 due on 10 November 2019.
class GapTest {

  @Test
  void aReleaseTooSoonAfterALateOneMovesLater() {
    Plans plan =
        Plans.of(Scenarios.every(8).apart(6).dates(Dates.everyDay().atMost(60)))
            .released("4.12", "2019-06-01");
    Release next = plan.release("4.13");
    assertThat(next.date()).isEqualTo("2019-12-01");
    assertThat(next.refused().getFirst().reasons())
        .containsExactly(new Reason.TooSoon(Length.ofMonths(6)));
    assertThat(plan.release("4.14").date()).isEqualTo("2020-07-10");
  }

  @Test
  void itMovesLaterEvenWherePolicyMovesEarlier() {
    Plans plan =
        Plans.of(
                Scenarios.every(8)
                    .apart(6)
                    .dates(Dates.everyDay().going(Direction.EARLIER).atMost(60)))
            .released("4.12", "2019-06-01");
    assertThat(plan.release("4.13").date()).isEqualTo("2019-12-01");
  }

  @Test
  void whereItCannotMoveSoFarTheClashIsReported() {
    Plans plan =
        Plans.of(Scenarios.every(8).apart(6).dates(Dates.everyDay().atMost(10)))
            .released("4.12", "2019-06-01");
    assertThat(plan.release("4.13").resolved()).isFalse();
    assertThat(plan.release("4.13").date()).isEqualTo("2019-11-10");
    assertThat(plan.schedule().clashes()).hasSize(1);
  }

  @Test
  void aReleaseTooFarFromTheOneBeforeMovesEarlier() {
    Gap atMostEight = new Gap(Optional.empty(), Optional.of(Length.ofMonths(8)));
    Plans plan = Plans.of(Scenarios.every(8).apart(atMostEight)).released("4.12", "2019-03-01");
    assertThat(plan.release("4.13").date()).isEqualTo("2019-11-01");
    assertThat(plan.release("4.13").refused().getFirst().reasons())
        .containsExactly(new Reason.TooLate(Length.ofMonths(8)));
  }

  @Test
  void aGapLongerThanEveryCycleIsRefused() {
    assertThatThrownBy(() -> Scenarios.every(8).apart(9).scenario())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a gap of at least 9 months, which no cycle of the cadence keeps; "
                + "allowed: a minimum that its cycles can keep");
    assertThatThrownBy(() -> Scenarios.yearly(on(4, 1), on(10, 1)).apart(7).scenario())
        .hasMessageStartingWith("a gap of at least 7 months");
    assertThatThrownBy(() -> Scenarios.every(8).apart(5).era(Eras.from("4.13").every(4)).scenario())
        .hasMessageStartingWith("a gap of at least 5 months");
    assertThat(Scenarios.yearly(on(4, 1), on(10, 1)).apart(6).scenario()).isNotNull();
    assertThat(Scenarios.alternating("5 months", "7 months").apart(6).scenario()).isNotNull();
  }

  @Test
  void aGapShorterThanEveryCycleIsRefused() {
    Gap weeks = new Gap(Optional.empty(), Optional.of(Length.ofWeeks(30)));
    assertThatThrownBy(() -> Scenarios.every(8).apart(weeks).scenario())
        .hasMessage(
            "a gap of at most 30 weeks, which no cycle of the cadence keeps; "
                + "allowed: a maximum that its cycles can keep");
  }

  @Test
  void theMinimumIsNotLongerThanTheMaximum() {
    assertThatThrownBy(
            () -> new Gap(Optional.of(Length.ofMonths(9)), Optional.of(Length.ofWeeks(30))))
        .hasMessage(
            "a gap of at least 9 months and at most 30 weeks; "
                + "allowed: a minimum not longer than the maximum");
  }

  @Test
  void releasesBeyondTheYearsLookedAtKeepTheirDistanceToo() {
    Plans plan =
        Plans.of(
                Scenarios.every(8)
                    .apart(8)
                    .dates(Dates.tuesdayToThursday().atMost(30))
                    .support(
                        SupportScheme.alike(
                            List.of(new Phase("support", true, End.Successor.ofAny(1))))))
            .years(2018, 2019);
    Release last = plan.release("4.13");
    assertThat(last.date()).isEqualTo("2019-11-12");
    assertThat(last.end()).isEqualTo(LocalDate.of(2020, 7, 14));
  }
}
