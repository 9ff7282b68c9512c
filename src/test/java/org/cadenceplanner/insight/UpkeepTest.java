package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpkeepTest {
  private static final Load LOAD =
      Load.usual()
          .withBackportsInFullSupport(20)
          .withBackportsInSecuritySupport(10)
          .withSecurityShare(0.3)
          .withHoursPerBackport(0.5)
          .withHoursPerSecurityBackport(2)
          .withHoursPerPointRelease(12);

  @Test
  void aBranchCostsBackportsByItsPhase() {
    Hours hours =
        new Upkeep(LOAD, Set.of("full")).aMonth(Map.of("full", 2.0, "security fixes", 1.0));
    assertThat(hours.backports()).isCloseTo(50 * 0.7 * 0.5, within(1e-9));
    assertThat(hours.securityBackports()).isCloseTo(50 * 0.3 * 2, within(1e-9));
    assertThat(hours.pointReleases()).isCloseTo(3 * 12 / 4.0, within(1e-9));
    assertThat(hours.releases()).isZero();
  }

  @Test
  void theFirstPhaseThatCountsIsFullSupportInEveryClassThatAReleaseCanBeOf() {
    SupportScheme firefox =
        new SupportScheme(
            List.of(
                new ReleaseClass("ESR", List.of(untilNext("extended"), untilNext("archived"))),
                new ReleaseClass("rapid", List.of(untilNext("supported"))),
                new ReleaseClass("retired", List.of(untilNext("spare")))),
            List.of("rapid"),
            Optional.empty(),
            List.of(new ClassRule("ESR", new ClassRule.Listed(List.of(Version.of("115"))))));
    assertThat(Upkeep.of(LOAD, Stream.of(firefox)).fullSupport())
        .containsExactlyInAnyOrder("extended", "supported");
  }

  private static Phase untilNext(String name) {
    return new Phase(name, true, End.Successor.ofAny(1));
  }

  @ParameterizedTest(name = "every {0}: {1} h a month")
  @CsvSource({"4 months, 3", "1 year, 1", "2 years, 0.5", "2 weeks, 26.09", "30 days, 12.17"})
  void pointReleasesCostTheSameEachMonth(String every, double hours) {
    Load load = LOAD.withPointReleaseEvery(Length.parse(every).orElseThrow());
    assertThat(new Upkeep(load, Set.of()).aMonth(Map.of("full", 1.0)).pointReleases())
        .isCloseTo(hours, within(0.01));
  }

  @Test
  void aClassThatARuleAloneGivesIsFullySupportedInItsFirstPhase() {
    Phase only = new Phase("long support", true, new End.AfterRelease(Length.ofMonths(36)));
    Phase other = new Phase("support", true, new End.AfterRelease(Length.ofMonths(9)));
    SupportScheme scheme =
        new SupportScheme(
            List.of(
                new ReleaseClass("LTS", List.of(only)), new ReleaseClass("usual", List.of(other))),
            List.of("usual"),
            Optional.empty(),
            List.of(new ClassRule("LTS", new ClassRule.Numbered(ClassRule.Parity.EVEN))));
    assertThat(Upkeep.of(LOAD, Stream.of(scheme)).fullSupport())
        .containsExactlyInAnyOrder("long support", "support");
  }
}
