package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

/// The usual load: 19 and 10 backports a month, 35 % of them security, ½ h a backport, 1½ h a
/// security backport, 120 h a release, 8 h a point release every 4 months.
class WorkTest {
  private static final Offset<Double> MONTHS_DIFFER = within(0.2);

  @Test
  void everyEightMonthsTheUsualLoadIs79HoursAMonth() {
    // 2.25 branches × 19 + 2.25 × 10 = 65.25 backports a month
    Work work = work(Scenarios.every(8));
    assertThat(work.hours().backports()).isCloseTo(65.25 * 0.65 * 0.5, MONTHS_DIFFER);
    assertThat(work.hours().securityBackports()).isCloseTo(65.25 * 0.35 * 1.5, MONTHS_DIFFER);
    assertThat(work.hours().releases()).isCloseTo(15, within(1e-9));
    assertThat(work.hours().pointReleases()).isCloseTo(4.5 * 8 / 4, MONTHS_DIFFER);
    assertThat(work.total()).isCloseTo(79.46, MONTHS_DIFFER);
    assertThat(work.available()).isEqualTo(60);
  }

  @Test
  void whereNothingSettlesTheHoursAreThoseOfTheYearsLookedAt() {
    Work work =
        work(
            Scenarios.every(Length.ofWeeks(1))
                .from("2018.1", "2018-07-10")
                .versions("{yyyy}.{n}")
                .support(Schemes.evenLong()));
    assertThat(work.hours().backports()).isPositive();
    assertThat(work.hours().releases()).isCloseTo(365.2425 / 7 / 12 * 120, within(0.01));
  }

  @Test
  void releasesWithoutSupportCostTheirReleaseAlone() {
    Work work = work(Scenarios.every(12).support(SupportScheme.alike(List.of())));
    assertThat(work.total()).isCloseTo(10, within(1e-9));
  }

  @Test
  void aFirstPhaseThatDoesNotCountIsNotFullSupport() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(
                new Phase("stabilising", false, new End.AfterStart(Length.ofMonths(12))),
                new Phase("stable", true, new End.AfterStart(Length.ofMonths(12)))));
    Work work = work(Scenarios.every(12).support(scheme));
    assertThat(work.hours().backports()).isCloseTo(19 * 0.65 * 0.5, MONTHS_DIFFER);
  }

  @Test
  void aClassOutsideTheCycleMakesNoPhaseFullSupport() {
    List<Phase> both = Schemes.phases(18, 18);
    SupportScheme scheme =
        new SupportScheme(
            List.of(
                new ReleaseClass("usual", both),
                new ReleaseClass("never used", List.of(both.getLast()))),
            List.of("usual"),
            Optional.empty());
    assertThat(work(Scenarios.every(9).support(scheme)))
        .isEqualTo(work(Scenarios.every(9).support(SupportScheme.alike(both))));
  }

  @Test
  void aPhaseCostsWhatItsPlaceInTheClassOfItsReleaseSays() {
    // Of two years, even releases are in full support for one and in security-only support for the
    // other, odd ones in full support for one.
    Work work = work(Scenarios.every(12).support(Schemes.oddMaintainedOnly()));
    assertThat(work.hours().backports()).isCloseTo((19 + 10 / 2.0) * 0.65 * 0.5, MONTHS_DIFFER);
    assertThat(work.hours().pointReleases()).isCloseTo(1.5 * 8 / 4, MONTHS_DIFFER);
  }

  private static Work work(Scenarios scenario) {
    return Figures.of(Plans.of(scenario).schedule()).work();
  }
}
