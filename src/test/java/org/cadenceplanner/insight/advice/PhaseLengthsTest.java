package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

/// The support schemes that come of other lengths of phases.
final class PhaseLengthsTest {
  private static final SupportScheme SCHEME = Schemes.months(18, 6);
  private static final End UNKNOWN = new End.Unknown();

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

  @Test
  void aPhaseWhoseEndNobodyKnowsHasNoLength() {
    SupportScheme mixed =
        SupportScheme.alike(
            List.of(
                new Phase("current", true, UNKNOWN),
                new Phase("old", true, new End.AfterStart(Length.ofMonths(6)))));
    SupportScheme never = SupportScheme.alike(List.of(new Phase("current", true, UNKNOWN)));

    assertThat(PhaseLengths.in(mixed)).containsOnlyKeys("old");
    assertThat(PhaseLengths.of(mixed, Map.of("old", months(7))))
        .extracting(scheme -> scheme.classes().getFirst().phases().getFirst().end())
        .containsExactly(UNKNOWN);
    assertRefused(mixed, "current", "no phase 'current' with a length; allowed: old");
    assertRefused(never, "old", "no phase 'old' with a length; allowed: –");
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
    List<Length> most = IntStream.rangeClosed(1, 100).mapToObj(Length::ofMonths).toList();

    assertThat(PhaseLengths.of(SCHEME, Map.of(FULL, most, SECURITY, most))).hasSize(10_000);
  }

  private static List<Length> months(int... months) {
    return IntStream.of(months).mapToObj(Length::ofMonths).toList();
  }
}
