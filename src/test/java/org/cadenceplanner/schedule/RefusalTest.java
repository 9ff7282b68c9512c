package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Length;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A day is blocked by what is against the day itself, not by what is against its place among others.
class RefusalTest {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 10);
  private static final Reason MONDAY = new Reason.WrongWeekday(DayOfWeek.MONDAY);

  @ParameterizedTest
  @MethodSource
  void againstTheDayItself(Reason reason) {
    Refusal refusal = new Refusal(DAY, List.of(reason));
    assertThat(refusal.isOfBlockedDay(DAY)).isTrue();
    assertThat(refusal.isOfBlockedDay(DAY.plusDays(1))).isFalse();
    assertThat(placed(DAY, refusal).isFromBlockedDay()).isTrue();
    assertThat(placed(DAY.minusDays(1), refusal).isFromBlockedDay()).isFalse();
  }

  static Stream<Reason> againstTheDayItself() {
    return Stream.of(
        MONDAY,
        new Reason.Holiday("Christmas", List.of("England")),
        new Reason.InRange("freeze"),
        new Reason.NearEvent("summit"));
  }

  @ParameterizedTest
  @MethodSource
  void againstItsPlaceAmongOthers(Reason reason) {
    assertThat(new Refusal(DAY, List.of(reason)).isOfBlockedDay(DAY)).isFalse();
    assertThat(new Refusal(DAY, List.of(MONDAY, reason)).isOfBlockedDay(DAY)).isFalse();
  }

  static Stream<Reason> againstItsPlaceAmongOthers() {
    return Stream.of(
        new Reason.TooSoon(Length.ofMonths(5)),
        new Reason.TooLate(Length.ofMonths(9)),
        new Reason.OutOfOrder(),
        new Reason.NotBeforeRelease(),
        new Reason.NotAfterStart());
  }

  private static Placement placed(LocalDate due, Refusal refusal) {
    return new Placement(due, DAY.plusDays(2), List.of(refusal), true);
  }
}
