package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Xen's real history, as it stood in July 2018 and in August 2026.
class XenTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "4.2, 2012-09-17, 2014-03-17, 2015-10-01",
    "4.9, 2017-06-28, 2019-02-01, 2020-08-01",
    "4.10, 2017-12-13, 2019-06-13, 2020-12-13",
    "4.11, 2018-07-10, 2020-01-10, 2021-07-10",
    "4.12, 2019-04-02, 2020-10-02, 2022-04-02",
    "4.13, 2019-12-18, 2021-06-18, 2022-12-18",
    "4.14, 2020-07-24, 2022-01-24, 2023-07-24",
    "4.15, 2021-04-08, 2022-10-08, 2024-04-08",
    "4.16, 2021-12-02, 2023-06-02, 2024-12-02",
    "4.19, 2024-07-29, 2026-01-29, 2029-07-29",
    "4.20, 2025-03-05, 2028-03-05, 2030-03-05"
  })
  void historyHasTheSupportEndsThatWerePublished(
      String version, LocalDate released, LocalDate full, LocalDate security) {
    Release release = xen2026().release(version);
    assertThat(release.date()).isEqualTo(released);
    assertThat(release.phases())
        .containsExactly(span(FULL, released, full), span(SECURITY, full, security));
  }

  /// A phase whose end was published as a day or, where it is the first of a month, as the month before.
  private static PhaseSpan span(String phase, LocalDate from, LocalDate until) {
    Precision precision = until.getDayOfMonth() == 1 ? Precision.MONTH : Precision.DAY;
    Support support = phase.equals(FULL) ? Support.FULL : Support.SECURITY_ONLY;
    return new PhaseSpan(
        phase, false, from, until, support, precision, false, false, Optional.empty());
  }

  @Test
  void theRuleOf18And18MonthsGivesTheEndsOf410To416() {
    for (HistoricRelease release : XenReleases.until("4.16")) {
      if (release.version().isFrom(Version.of("4.10"))) {
        ReleaseClass xen = Schemes.months(18, 18).named(ReleaseClass.ALIKE);
        assertThat(Spans.planned(xen, release.date()))
            .as("%s", release.version())
            .isEqualTo(Spans.recorded(xen, release));
      }
    }
  }

  @Test
  void onTheDayOfTheCallThreeBranchesWereInEachKindOfSupport() {
    BranchCounts counts =
        Plans.of(Scenarios.every(8)).released(XenReleases.until("4.11")).schedule().branches();
    LocalDate call = LocalDate.of(2018, 7, 11);
    assertThat(counts.byPhase().get(FULL).at(call)).isEqualTo(3);
    assertThat(counts.byPhase().get(SECURITY).at(call)).isEqualTo(3);
    assertThat(counts.total().at(call)).isEqualTo(6);
  }

  @Test
  void inAugust2026ThreeBranchesAreInEachKindOfSupport() {
    BranchCounts counts = xen2026().schedule().branches();
    LocalDate today = LocalDate.of(2026, 8, 20);
    assertThat(counts.byPhase().get(FULL).at(today)).isEqualTo(3);
    assertThat(counts.byPhase().get(SECURITY).at(today)).isEqualTo(3);
  }

  @Test
  void theNextReleasesCountFromThePlannedSlotNotFromTheLateRelease() {
    assertThat(xen2026().schedule().planned().stream().map(r -> r.due().orElseThrow().toString()))
        .startsWith("2027-03-14", "2027-11-14", "2028-07-14");
  }

  private static Plans xen2026() {
    return Plans.of(
            Scenarios.every(8)
                .from("4.22", "2026-07-14")
                .dates(Dates.tuesdayToThursday())
                .era(Eras.from("4.20").support(Schemes.months(36, 24))))
        .years(2024, 2032)
        .today("2026-08-20")
        .released(XenReleases.until("4.22"));
  }
}
