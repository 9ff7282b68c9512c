package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.schedule.Support;
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
  void aBranchCostsBackportsByItsSupport() {
    Hours hours = new Upkeep(LOAD).aMonth(2, 1);
    assertThat(hours.backports()).isCloseTo(50 * 0.7 * 0.5, within(1e-9));
    assertThat(hours.securityBackports()).isCloseTo(50 * 0.3 * 2, within(1e-9));
    assertThat(hours.pointReleases()).isCloseTo(3 * 12 / 4.0, within(1e-9));
    assertThat(hours.releases()).isZero();
  }

  @ParameterizedTest(name = "every {0}: {1} h a month")
  @CsvSource({"4 months, 3", "1 year, 1", "2 years, 0.5", "2 weeks, 26.09", "30 days, 12.17"})
  void pointReleasesCostTheSameEachMonth(String every, double hours) {
    Load load = LOAD.withPointReleaseEvery(Length.parse(every).orElseThrow());
    assertThat(new Upkeep(load).aMonth(Support.SECURITY_ONLY).pointReleases())
        .isCloseTo(hours, within(0.01));
  }
}
