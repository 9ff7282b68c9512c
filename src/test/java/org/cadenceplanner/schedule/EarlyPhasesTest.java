package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;

/// Alpha and beta, 16 and 8 weeks before the release. 4.12 is due on 10 March 2019.
class EarlyPhasesTest {
  @Test
  void eachStartsSoLongBeforeTheReleaseAndEndsWhereTheNextOneStarts() {
    assertThat(inWords(Plans.of(counted(false)).release("4.12")))
        .startsWith("alpha 2018-11-18 2019-01-13", "beta 2019-01-13 2019-03-10")
        .endsWith(FULL + " 2019-03-10 2020-09-10", SECURITY + " 2020-09-10 2022-03-10");
  }

  @Test
  void aRecordedReleaseHasThemToo() {
    Release release =
        Plans.of(counted(false))
            .released(
                Plans.released(
                    "4.12",
                    "2019-04-02",
                    Map.of(FULL, new HistoricEnd.OnDay(LocalDate.of(2020, 10, 2)))))
            .release("4.12");
    assertThat(inWords(release))
        .startsWith(
            "alpha 2018-12-11 2019-02-05",
            "beta 2019-02-05 2019-04-02",
            FULL + " 2019-04-02 2020-10-02");
  }

  @Test
  void startsThatCannotBeComparedNeverCross() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(
                new EarlyPhase("alpha", false, Length.ofDays(20)),
                new EarlyPhase("beta", false, Length.ofMonths(1))),
            List.of());
    assertThat(inWords(Plans.of(Scenarios.every(8).support(scheme)).release("4.12")))
        .containsExactly("alpha 2019-02-10 2019-02-10", "beta 2019-02-10 2019-03-10");
  }

  @Test
  void theyCountOnlyWhereTheySaySo() {
    LocalDate inBeta = LocalDate.of(2019, 2, 1);
    assertThat(Plans.of(counted(false)).schedule().branches().total().at(inBeta)).isEqualTo(1);
    BranchCounts counts = Plans.of(counted(true)).schedule().branches();
    assertThat(counts.total().at(inBeta)).isEqualTo(2);
    assertThat(counts.byPhase().keySet()).containsExactly("alpha", "beta", FULL, SECURITY);
    assertThat(counts.byPhase().get("beta").at(inBeta)).isEqualTo(1);
  }

  @Test
  void aReleaseAfterTheYearsLookedAtCountsInThem() {
    Schedule schedule = Plans.of(counted(true)).years(2018, 2018).schedule();
    assertThat(schedule.branches().total().at(LocalDate.of(2018, 12, 1))).isEqualTo(2);
    assertThat(schedule.unlisted())
        .extracting(Release::version)
        .containsExactly(Version.of("4.12"));
    assertThat(schedule.releases())
        .extracting(Release::version)
        .containsExactly(Version.of("4.11"));
  }

  @Test
  void aReleaseYearsAfterTheYearsLookedAtMayCountInThem() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(new EarlyPhase("development", true, Length.ofMonths(60))), List.of());
    Schedule schedule =
        Plans.of(Scenarios.every(12).from("1", "2018-07-10").support(scheme))
            .years(2018, 2019)
            .schedule();
    assertThat(schedule.branches().total().at(LocalDate.of(2019, 12, 31))).isEqualTo(5);
  }

  @Test
  void settledCountsHaveThoseThatAreNotOutYet() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(new EarlyPhase("development", true, Length.ofMonths(16))),
            Schemes.phases(18, 18));
    SettledCounts settled =
        Plans.of(Scenarios.every(8).support(scheme)).schedule().settled().orElseThrow();
    assertThat(settled.counts().total().mean(settled.from(), settled.end()))
        .isCloseTo((16 + 36) / 8.0, within(0.02));
    assertThat(settled.counts().byPhase().get("development").low(settled.from(), settled.end()))
        .isEqualTo(2);
  }

  @Test
  void thoseThatDoNotCountLeaveTheSettledCountsAlone() {
    assertThat(Plans.of(counted(false)).schedule().settled())
        .isEqualTo(
            Plans.of(Scenarios.every(8).support(SupportScheme.alike(Schemes.phases(18, 18))))
                .schedule()
                .settled());
  }

  private static Scenarios counted(boolean counts) {
    return Scenarios.every(8)
        .support(
            SupportScheme.alike(
                List.of(
                    new EarlyPhase("alpha", counts, Length.ofWeeks(16)),
                    new EarlyPhase("beta", counts, Length.ofWeeks(8))),
                Schemes.phases(18, 18)));
  }

  private static List<String> inWords(Release release) {
    return release.phases().stream()
        .map(phase -> phase.name() + " " + phase.from() + " " + phase.until())
        .toList();
  }
}
