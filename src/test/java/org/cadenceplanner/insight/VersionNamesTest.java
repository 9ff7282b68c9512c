package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

/// Versions found elsewhere get the names that the plan gives.
class VersionNamesTest {
  @Test
  void whatStandsBeforeTheNumbersOfThePlanStandsBeforeThoseFound() {
    assertThat(named("1.31", Plans.of(Scenarios.every(4).from("v1.30", "2024-04-17")).plan()))
        .isEqualTo("v1.31");
    assertThat(named("1.31", Plans.of(Scenarios.every(4).from("1.30", "2024-04-17")).plan()))
        .isEqualTo("1.31");
    assertThat(named("v1.31", Plans.of(Scenarios.every(4).from("v1.30", "2024-04-17")).plan()))
        .isEqualTo("v1.31");
  }

  @Test
  void aNameWithoutANumberIsNoBeginningOfOthers() {
    Plans debian =
        Plans.of(Scenarios.every(24).from("bookworm", "2023-06-10").versions("{yy}.{mm}"));
    assertThat(named("20.07", debian.plan())).isEqualTo("20.07");
    assertThat(named("1.31", debian.released("v1.30", "2022-04-17").plan())).isEqualTo("v1.31");
  }

  private static String named(String found, Plan plan) {
    return VersionNames.of(plan).of(Version.of(found)).text();
  }
}
