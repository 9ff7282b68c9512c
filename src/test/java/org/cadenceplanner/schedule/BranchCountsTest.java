package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;

class BranchCountsTest {
  private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);
  private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 1);
  private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2020, 1, 1);

  @Test
  void aBranchIsInAPhaseFromItsFirstDayUpToItsEnd() {
    BranchCounts counts = counting(false, span(FULL, JANUARY, FEBRUARY));
    StepFunction full = counts.byPhase().get(FULL);
    assertThat(full.at(JANUARY.minusDays(1))).isZero();
    assertThat(full.at(JANUARY)).isEqualTo(1);
    assertThat(full.at(FEBRUARY.minusDays(1))).isEqualTo(1);
    assertThat(full.at(FEBRUARY)).isZero();
  }

  @Test
  void aBranchCountsOnceInTheTotalEvenOnADayThatTwoOfItsPhasesShare() {
    BranchCounts counts =
        counting(true, span(FULL, JANUARY, FEBRUARY), span(SECURITY, FEBRUARY, MARCH));
    assertThat(counts.byPhase().get(FULL).at(FEBRUARY)).isEqualTo(1);
    assertThat(counts.byPhase().get(SECURITY).at(FEBRUARY)).isEqualTo(1);
    assertThat(counts.total().at(FEBRUARY)).isEqualTo(1);
    assertThat(counts.total().at(MARCH)).isEqualTo(1);
    assertThat(counts.total().at(MARCH.plusDays(1))).isZero();
  }

  @Test
  void anEndSaidByMonthHasItsLastDayInThePhaseWhetherEndDaysCountOrNot() {
    HistoricRelease release =
        Plans.released(
            "4.9", "2019-01-01", Map.of(FULL, new HistoricEnd.InMonth(YearMonth.of(2019, 2))));
    List<PhaseSpan> branch =
        Spans.recorded(new ReleaseClass(ReleaseClass.ALIKE, Schemes.phases(18, 18)), release);
    for (boolean endDaysCount : List.of(false, true)) {
      StepFunction full = counting(endDaysCount, branch.getFirst()).byPhase().get(FULL);
      assertThat(full.at(MARCH.minusDays(1))).isEqualTo(1);
      assertThat(full.at(MARCH)).isZero();
    }
  }

  @Test
  void aPhaseWithoutDaysIsNeverCounted() {
    BranchCounts counts = counting(true, span(FULL, JANUARY, JANUARY));
    assertThat(counts.total().peak(JANUARY.minusDays(5), MARCH)).isZero();
  }

  @Test
  void aPhaseThatIsNoSupportDoesNotCount() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(
                new Phase(FULL, true, new End.AfterRelease(Length.ofMonths(12))),
                new Phase("archived", false, new End.AfterStart(Length.ofMonths(12)))));
    BranchCounts counts = Plans.of(Scenarios.every(12).support(scheme)).schedule().branches();
    assertThat(counts.byPhase()).containsOnlyKeys(FULL);
    assertThat(counts.total().at(LocalDate.of(2022, 1, 1))).isEqualTo(1);
  }

  @Test
  void phasesAreShownInTheOrderOfABranchsLife() {
    assertThat(Plans.of(Scenarios.every(8)).schedule().branches().byPhase().keySet())
        .containsExactly(FULL, SECURITY);
  }

  @Test
  void fullSupportGoesByThePlaceOfAPhaseInItsClassNotByItsName() {
    // 4.12 is in its second phase, 4.13 in its first: both are called maintenance.
    BranchCounts counts =
        Plans.of(Scenarios.every(12).support(Schemes.oddMaintainedOnly())).schedule().branches();
    LocalDate both = LocalDate.of(2021, 1, 1);
    assertThat(counts.byPhase().get(Schemes.MAINTENANCE).at(both)).isEqualTo(2);
    assertThat(counts.inFullSupport().at(both)).isEqualTo(1);
    assertThat(counts.inSecuritySupport().at(both)).isEqualTo(1);
  }

  @Test
  void peakMeanAndSharesComeFromTheSteps() {
    StepFunction steps =
        StepFunction.counting(List.of(new DayRange(JANUARY, MARCH), new DayRange(FEBRUARY, MARCH)));
    assertThat(steps.peak(JANUARY, YEAR_END)).isEqualTo(2);
    assertThat(steps.peak(JANUARY, FEBRUARY)).isEqualTo(1);
    assertThat(steps.low(JANUARY, MARCH)).isEqualTo(1);
    assertThat(steps.low(JANUARY, YEAR_END)).isZero();
    assertThat(steps.mean(JANUARY, MARCH)).isCloseTo((31 + 2 * 28) / 59.0, within(1e-12));
    assertThat(steps.shareAt(2, JANUARY, MARCH)).isCloseTo(28 / 59.0, within(1e-12));
    assertThat(steps.shareOver(0, JANUARY, YEAR_END)).isCloseTo(59 / 365.0, within(1e-12));
    assertThat(steps.changes(JANUARY, YEAR_END)).containsExactly(JANUARY, FEBRUARY, MARCH);
    assertThat(steps.changes(FEBRUARY, MARCH)).containsExactly(FEBRUARY);
  }

  @Test
  void stepsAreThereFromTheirFirstDayUpToTheirEnd() {
    StepFunction steps =
        StepFunction.counting(List.of(new DayRange(JANUARY, MARCH), new DayRange(FEBRUARY, MARCH)));
    assertThat(steps.over(0, JANUARY.minusDays(9), YEAR_END))
        .containsExactly(new DayRange(JANUARY, FEBRUARY), new DayRange(FEBRUARY, MARCH));
    assertThat(steps.over(1, JANUARY, YEAR_END)).containsExactly(new DayRange(FEBRUARY, MARCH));
    assertThat(steps.over(1, JANUARY, FEBRUARY.plusDays(1)))
        .containsExactly(new DayRange(FEBRUARY, FEBRUARY.plusDays(1)));
    assertThat(steps.over(2, JANUARY, YEAR_END)).isEmpty();
    assertThat(steps.shareOver(1, JANUARY, MARCH)).isCloseTo(28 / 59.0, within(1e-12));
    assertThat(steps.shareOver(2, JANUARY, MARCH)).isZero();
    assertThat(steps.changes(JANUARY.minusDays(1), JANUARY)).containsExactly(JANUARY.minusDays(1));
  }

  @Test
  void inWhichOrderStretchesAreGivenDoesNotMatter() {
    DayRange whole = new DayRange(JANUARY, MARCH);
    DayRange later = new DayRange(FEBRUARY, MARCH);
    assertThat(StepFunction.counting(List.of(later, whole)))
        .isEqualTo(StepFunction.counting(List.of(whole, later)));
    assertThat(StepFunction.counting(List.of(later, whole)).at(JANUARY)).isEqualTo(1);
  }

  @Test
  void stepsAreEqualByTheirDaysAndValues() {
    StepFunction steps = StepFunction.counting(List.of(new DayRange(JANUARY, MARCH)));
    StepFunction same = StepFunction.counting(List.of(new DayRange(JANUARY, MARCH)));
    StepFunction two =
        StepFunction.counting(List.of(new DayRange(JANUARY, MARCH), new DayRange(JANUARY, MARCH)));
    assertThat(steps).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(steps).isNotEqualTo(two).doesNotHaveSameHashCodeAs(two);
    assertThat(steps).isNotEqualTo(StepFunction.counting(List.of(new DayRange(JANUARY, FEBRUARY))));
  }

  @Test
  void aChangeThatCancelsOutIsNoStep() {
    StepFunction steps =
        StepFunction.counting(
            List.of(
                new DayRange(JANUARY, FEBRUARY),
                new DayRange(FEBRUARY, MARCH),
                new DayRange(MARCH, YEAR_END)));
    assertThat(steps.changes(JANUARY, YEAR_END.plusDays(1))).containsExactly(JANUARY, YEAR_END);
  }

  @Test
  void theChangesOfAllCountsAreTheDaysOnWhichAnyChanges() {
    BranchCounts counts =
        counting(false, span(FULL, JANUARY, FEBRUARY), span(SECURITY, FEBRUARY, MARCH));
    assertThat(counts.changes(JANUARY.minusDays(1), YEAR_END))
        .containsExactly(JANUARY.minusDays(1), JANUARY, FEBRUARY, MARCH);
  }

  @Test
  void nineMonthsHasThreeBranchesInFullSupportOnTheCommonDayWhenEndDaysCount() {
    LocalDate common = LocalDate.of(2020, 1, 10);
    StepFunction without = Plans.of(Scenarios.every(9)).schedule().branches().byPhase().get(FULL);
    StepFunction with =
        Plans.of(Scenarios.every(9)).endDaysCount().schedule().branches().byPhase().get(FULL);
    assertThat(without.peak(JANUARY, LocalDate.of(2025, 1, 1))).isEqualTo(2);
    assertThat(with.peak(JANUARY, LocalDate.of(2025, 1, 1))).isEqualTo(3);
    assertThat(with.at(common)).isEqualTo(3);
    assertThat(with.at(common.plusDays(1))).isEqualTo(2);
  }

  @Test
  void branchesOfReleasesBeforeTheHorizonStillCount() {
    BranchCounts counts =
        Plans.of(Scenarios.every(12).from("1", "2017-01-01"))
            .years(2018, 2018)
            .schedule()
            .branches();
    assertThat(counts.total().at(LocalDate.of(2018, 1, 1))).isEqualTo(2);
  }

  private static PhaseSpan span(String name, LocalDate from, LocalDate until) {
    return new PhaseSpan(
        name, from, until, name.equals(FULL) ? Support.FULL : Support.SECURITY_ONLY);
  }

  private static BranchCounts counting(boolean endDaysCount, PhaseSpan... branch) {
    return BranchCounts.of(List.of(List.of(branch)), List.of(FULL, SECURITY), endDaysCount);
  }
}
