package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The support schemes that come of other lengths of phases.
final class PhaseLengthsTest {
  private static final SupportScheme SCHEME = Schemes.months(18, 6);

  @Test
  void everyLengthOfOnePhaseGoesWithEveryLengthOfAnother() {
    Map<String, List<Length>> lengths = new LinkedHashMap<>();
    lengths.put(FULL, months(12, 24));
    lengths.put(SECURITY, months(6, 9));

    assertThat(PhaseLengths.of(SCHEME, lengths))
        .containsExactly(
            Schemes.months(12, 6),
            Schemes.months(12, 9),
            Schemes.months(24, 6),
            Schemes.months(24, 9));
    assertThat(PhaseLengths.of(SCHEME, Map.of())).containsExactly(SCHEME);
  }

  @Test
  void thePhasesOfThatNameAreOfThatLengthInEveryClass() {
    SupportScheme changed =
        PhaseLengths.of(Schemes.evenLong(), Map.of(SECURITY, months(1))).getFirst();

    assertThat(changed.classes())
        .flatExtracting(some -> some.phases().stream().map(Phase::end).toList())
        .containsExactly(
            new End.AfterRelease(Length.ofMonths(24)),
            new End.AfterStart(Length.ofMonths(1)),
            new End.AfterRelease(Length.ofMonths(9)),
            new End.AfterStart(Length.ofMonths(1)));
    assertThat(PhaseLengths.in(Schemes.evenLong()))
        .isEqualTo(Map.of(FULL, months(24, 9), SECURITY, months(24, 3)));
    assertThat(PhaseLengths.in(changed)).containsEntry(SECURITY, months(1));
  }

  private static Stream<End> endsWithoutLength() {
    End day = new End.OnDay(MonthDay.of(4, 30), 5, false);
    End successor = new End.Successor(2, Optional.empty(), 0, Optional.of(Length.ofMonths(6)));
    return Stream.of(
        successor,
        day,
        new End.Unknown(),
        new End.Earliest(List.of(day, successor)),
        new End.Latest(List.of(day, successor)),
        new End.Rounded(successor, new Rounding.EndOf(Rounding.Period.QUARTER)));
  }

  @ParameterizedTest
  @MethodSource("endsWithoutLength")
  void aPhaseThatEndsOtherwiseStaysAsItIs(End end) {
    SupportScheme scheme = Schemes.evenOdd(new End.AfterRelease(Length.ofMonths(18)), end);

    assertThat(PhaseLengths.in(scheme)).isEqualTo(Map.of(FULL, months(18)));
    assertThat(PhaseLengths.of(scheme, Map.of(FULL, months(7))))
        .containsExactly(Schemes.evenOdd(new End.AfterRelease(Length.ofMonths(7)), end));
    assertRefused(
        SupportScheme.alike(List.of(new Phase(FULL, true, end))),
        FULL,
        "no phase 'full support' with a length; allowed: –");
  }

  @Test
  void aPhaseThatASchemeDoesNotHaveIsRefused() {
    assertRefused(
        SCHEME, "x", "no phase 'x' with a length; allowed: full support, security fixes only");
  }

  private static void assertRefused(SupportScheme scheme, String phase, String reason) {
    assertThatThrownBy(() -> PhaseLengths.of(scheme, Map.of(phase, months(7))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }

  @Test
  void tenThousandChoicesAreAllowedAndNoMore() {
    List<Length> hundred = IntStream.rangeClosed(1, 100).mapToObj(Length::ofMonths).toList();
    List<Length> more = IntStream.rangeClosed(1, 101).mapToObj(Length::ofMonths).toList();

    assertThat(PhaseLengths.of(SCHEME, Map.of(FULL, hundred, SECURITY, hundred))).hasSize(10_000);
    assertThatThrownBy(() -> PhaseLengths.of(SCHEME, Map.of(FULL, hundred, SECURITY, more)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("10,100 choices of phase lengths; allowed: at most 10,000");
  }

  private static List<Length> months(int... months) {
    return IntStream.of(months).mapToObj(Length::ofMonths).toList();
  }
}
