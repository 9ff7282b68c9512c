package org.cadenceplanner.schedule;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadenceplanner.schedule.Scenarios.on;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseTurn;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.plan.YearlySlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettledCountsTest {
  private static final double TOLERANCE = 0.02;

  @ParameterizedTest(name = "{1} + {2} months every {0}: {3} + {4} = {5}")
  @CsvSource({
    "6, 18, 18, 3, 3, 6",
    "8, 18, 18, 2.25, 2.25, 4.5",
    "9, 18, 18, 2, 2, 4",
    "12, 18, 18, 1.5, 1.5, 3",
    "6, 36, 24, 6, 4, 10",
    "8, 36, 24, 4.5, 3, 7.5",
    "9, 36, 24, 4, 2.67, 6.67",
    "12, 36, 24, 3, 2, 5"
  })
  void supportOfSoManyMonthsComesToSoManyBranches(
      int every, int full, int security, double inFull, double inSecurity, double inAll) {
    SettledCounts settled = settled(Scenarios.every(every).support(Schemes.months(full, security)));
    assertThat(mean(settled, phase(settled, FULL))).isCloseTo(inFull, within(TOLERANCE));
    assertThat(mean(settled, phase(settled, SECURITY))).isCloseTo(inSecurity, within(TOLERANCE));
    assertThat(mean(settled, settled.counts().total())).isCloseTo(inAll, within(TOLERANCE));
  }

  @ParameterizedTest(name = "{1} + {2} months every {0}: peak {3} for {4}, {5} for {6} in all")
  @CsvSource({
    "6, 18, 18, 3, 1, 6, 1",
    "8, 18, 18, 3, 0.25, 5, 0.5",
    "9, 18, 18, 2, 1, 4, 1",
    "12, 18, 18, 2, 0.5, 3, 1",
    "6, 36, 24, 6, 1, 10, 1",
    "8, 36, 24, 5, 0.5, 8, 0.5",
    "9, 36, 24, 4, 1, 7, 0.67",
    "12, 36, 24, 3, 1, 5, 1"
  })
  void theyPeakAtSoManyForAPartOfTheTime(
      int every, int full, int security, int peak, double share, int peakInAll, double shareInAll) {
    SettledCounts settled = settled(Scenarios.every(every).support(Schemes.months(full, security)));
    assertThat(peak(settled, phase(settled, FULL))).isEqualTo(peak);
    assertThat(shareAtPeak(settled, phase(settled, FULL))).isCloseTo(share, within(TOLERANCE));
    assertThat(peak(settled, settled.counts().total())).isEqualTo(peakInAll);
    assertThat(shareAtPeak(settled, settled.counts().total()))
        .isCloseTo(shareInAll, within(TOLERANCE));
  }

  @Test
  void evenAndOddReleasesCountEachByItsOwnPhases() {
    SettledCounts settled = settled(Scenarios.every(6).support(Schemes.evenLong()));
    assertThat(mean(settled, phase(settled, FULL))).isCloseTo(2.75, within(TOLERANCE));
    assertThat(mean(settled, phase(settled, SECURITY))).isCloseTo(2.25, within(TOLERANCE));
    assertThat(mean(settled, settled.counts().total())).isCloseTo(5, within(TOLERANCE));
    assertThat(peak(settled, phase(settled, FULL))).isEqualTo(3);
    assertThat(shareAtPeak(settled, phase(settled, FULL))).isCloseTo(0.75, within(TOLERANCE));
    assertThat(peak(settled, settled.counts().total())).isEqualTo(5);
  }

  @Test
  void theFirstReleaseOfEachYearCountsByItsOwnPhases() {
    SettledCounts settled = settled(Scenarios.every(4).support(Schemes.firstOfYearLong()));
    // One for four years, and two for one.
    assertThat(mean(settled, settled.counts().total())).isCloseTo(4 + 2, within(TOLERANCE));
    assertThat(mean(settled, phase(settled, FULL))).isCloseTo(2 + 1.5, within(TOLERANCE));
  }

  @Test
  void monthsAreSettledOverFourYearsInWhichLeapDaysComeRound() {
    for (Scenarios scenario :
        List.of(Scenarios.every(8), Scenarios.alternating("5 months", "7 months"))) {
      SettledCounts settled = settled(scenario);
      assertThat(settled.end()).isEqualTo(settled.from().plusYears(4));
    }
  }

  @Test
  void historySkipsPinsAndEarlierErasLeaveNoTrace() {
    Scenarios plain = Scenarios.every(8).from("4.12", "2019-03-10");
    Scenarios eventful =
        Scenarios.every(3)
            .from("4.11", "2018-07-10")
            .skipping("4.14", 2)
            .pinned("4.15", "2021-01-01")
            .era(Eras.from("4.12").every(8).anchored("2019-03-10"));
    SettledCounts expected = settled(plain);
    Schedule schedule =
        Plans.of(eventful).released(XenReleases.until("4.11")).years(2018, 2020).schedule();
    assertThat(schedule.settled()).contains(expected);
    assertThat(schedule.origin()).contains(LocalDate.of(2019, 3, 10));
  }

  @Test
  void twoFixedPlacesAYearAreACadenceOfSixMonths() {
    SettledCounts settled =
        settled(Scenarios.yearly(on(10, 15), on(4, 15)).from("9", "2018-07-10"));
    assertThat(mean(settled, settled.counts().total())).isCloseTo(6, within(TOLERANCE));
    assertThat(peak(settled, settled.counts().total())).isEqualTo(6);
    assertThat(settled.from()).isEqualTo(settled.from().withDayOfMonth(15));
    assertThat(settled.end()).isEqualTo(settled.from().plusYears(4));
  }

  @Test
  void slotsByWeekdayAreSettledOver28YearsInWhichWeekdaysComeRound() {
    SettledCounts settled =
        settled(
            Scenarios.yearly(on(WeekOfMonth.SECOND, TUESDAY, Month.APRIL))
                .from("9", "2018-04-10")
                .support(Schemes.one(Length.ofMonths(12))));
    assertThat(settled.end()).isEqualTo(settled.from().plusYears(28));
    assertThat(peak(settled, settled.counts().total())).isEqualTo(2);
    assertThat(mean(settled, settled.counts().total())).isCloseTo(1, within(TOLERANCE));
  }

  @Test
  void placesThatSometimesFallTogetherAreSettledOverTheSlotsThereAre() {
    SettledCounts settled =
        settled(
            Scenarios.yearly(on(2, 28), on(2, 29))
                .from("9", "2018-02-28")
                .support(Schemes.one(Length.ofDays(1))));
    assertThat(settled.end()).isEqualTo(settled.from().plusYears(4));
    assertThat(mean(settled, settled.counts().total())).isCloseTo(5 / 1461.0, within(1e-9));
  }

  @Test
  void weeksAgainstWeeksComeRoundAtOnce() {
    SettledCounts settled =
        settled(Scenarios.every(Length.ofWeeks(6)).support(Schemes.one(Length.ofWeeks(15))));
    assertThat(mean(settled, settled.counts().total())).isCloseTo(2.5, within(1e-9));
    assertThat(peak(settled, settled.counts().total())).isEqualTo(3);
    assertThat(shareAtPeak(settled, settled.counts().total())).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void daysInWeeksOfAMonthComeRoundAfter28Years() {
    YearlySlot thirdWeek =
        new YearlySlot.InWeek(WeekOfMonth.THIRD, DayOfWeek.THURSDAY, Month.APRIL);
    SettledCounts settled =
        settled(Scenarios.yearly(thirdWeek).support(Schemes.one(Length.ofMonths(6))));
    assertThat(settled.end()).isEqualTo(settled.from().plusYears(28));
  }

  @Test
  void lengthsThatTakeTurnsComeRoundTogether() {
    SettledCounts weeks =
        settled(
            Scenarios.alternating("25 weeks", "27 weeks").support(Schemes.one(Length.ofWeeks(52))));
    assertThat(mean(weeks, weeks.counts().total())).isCloseTo(2, within(1e-9));
    SettledCounts months =
        settled(
            Scenarios.alternating("5 months", "7 months").support(Schemes.one(Length.ofMonths(6))));
    assertThat(mean(months, months.counts().total())).isCloseTo(1, within(TOLERANCE));
    assertThat(peak(months, months.counts().total())).isEqualTo(2);
    assertThat(shareAtPeak(months, months.counts().total())).isCloseTo(1 / 12.0, within(TOLERANCE));
  }

  @Test
  void monthsAndWeeksThatTakeTurnsNeverComeRound() {
    Scenarios mixed = Scenarios.alternating("1 month", "6 weeks");
    assertThat(Plans.of(mixed.support(Schemes.one(Length.ofWeeks(9)))).schedule().settled())
        .isEmpty();
  }

  @Test
  void weeksAgainstMonthsNeverComeRound() {
    Scenarios weeks = Scenarios.every(Length.ofWeeks(26)).support(Schemes.one(Length.ofMonths(12)));
    assertThat(Plans.of(weeks).schedule().settled()).isEmpty();
  }

  @Test
  void peaksAreKnownWithAndWithoutTheDayOnWhichSupportEnds() {
    SettledCounts eight = settled(Scenarios.every(8));
    SettledCounts nine = settled(Scenarios.every(9));
    assertThat(List.of(eight.peakWithoutEndDays(), nine.peakWithoutEndDays()))
        .containsExactly(5, 4);
    assertThat(List.of(eight.peakWithEndDays(), nine.peakWithEndDays())).containsExactly(5, 5);
  }

  @Test
  void yearsAreTwelveMonths() {
    Length twoYears = Length.parse("2 years").orElseThrow();
    SettledCounts settled = settled(Scenarios.every(twoYears).support(Schemes.one(twoYears)));
    assertThat(mean(settled, settled.counts().total())).isEqualTo(1);
  }

  @Test
  void onTheCommonDayEndDaysPeakHigher() {
    Optional<SettledCounts> settled =
        Plans.of(Scenarios.every(9)).endDaysCount().schedule().settled();
    assertThat(settled).map(counts -> peak(counts, phase(counts, FULL))).contains(3);
    assertThat(settled).map(counts -> peak(counts, counts.counts().total())).contains(5);
  }

  @Test
  void aTemplateThatRestartsItsCounterComesRoundAfterItsFirstYear() {
    Scenarios scenario =
        Scenarios.every(4)
            .versions("{yyyy}.{n}")
            .from("2018.1", "2018-07-10")
            .support(Schemes.evenLong());
    ClassTurn turn = turn(scenario).orElseThrow();
    assertThat(turn.lead()).isEqualTo(2);
    assertThat(turn.classes())
        .extracting(kind -> kind.name())
        .containsExactly("odd", "even", "odd");
    SettledCounts settled = settled(scenario);
    assertThat(mean(settled, settled.counts().total()))
        .isCloseTo((48 + 12 + 12) / 12.0, within(TOLERANCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 week", "1 day"})
  void classesThatNeverComeRoundAreNeverSettled(String every) {
    Scenarios scenario =
        Scenarios.every(Length.parse(every).orElseThrow())
            .versions("{yyyy}.{n}")
            .from("2018.1", "2018-01-01")
            .support(Schemes.evenLong());
    assertThat(turn(scenario)).isEmpty();
    assertThat(Plans.of(scenario).years(2018, 2018).schedule().settled()).isEmpty();
  }

  @Test
  void aLastEraThatNeverComesIsNeverSettled() {
    Schedule schedule = Plans.of(Scenarios.every(8).era(Eras.from("5.0").every(6))).schedule();
    assertThat(schedule.settled()).isEmpty();
    assertThat(schedule.origin()).isEmpty();
  }

  @Test
  void phasesThatAreNoSupportDoNotDelayTheSettling() {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(
                new Phase(FULL, true, new End.AfterRelease(Length.ofMonths(12))),
                new Phase("archived", false, new End.AfterStart(Length.ofMonths(1_200)))));
    assertThat(settled(Scenarios.every(12).support(scheme)).from()).isBefore("2022-01-01");
  }

  @Test
  void releasesWithoutSupportComeToNoBranches() {
    SettledCounts settled = settled(Scenarios.every(8).support(SupportScheme.alike(List.of())));
    assertThat(mean(settled, settled.counts().total())).isZero();
  }

  @Test
  void theNextCyclesBringTheSameCounts() {
    List<Scenarios> scenarios =
        List.of(
            Scenarios.every(7),
            Scenarios.every(10).from("1", "2018-08-31").support(Schemes.months(17, 5)),
            Scenarios.yearly(on(2, 29), on(WeekOfMonth.LAST, TUESDAY, Month.JULY)),
            Scenarios.every(6).support(Schemes.evenLong()));
    for (Scenarios scenario : scenarios) {
      SettledCounts settled = settled(scenario);
      long days = settled.from().until(settled.end(), ChronoUnit.DAYS);
      StepFunction byHand = sweepByHand(scenario, settled.end().plusDays(days));
      assertThat(mean(settled, settled.counts().total()))
          .as("%s", scenario.scenario().rules().cadence())
          .isEqualTo(byHand.mean(settled.from(), settled.end()))
          .isEqualTo(byHand.mean(settled.end(), settled.end().plusDays(days)));
    }
  }

  /// Counts the branches of all slots before a day.
  private static StepFunction sweepByHand(Scenarios scenario, LocalDate end) {
    List<DayRange> branches = new ArrayList<>();
    for (Slot slot : scenario.slotsBefore(end)) {
      List<PhaseSpan> phases =
          Spans.planned(
              slot.rules().support().classOf(new ReleaseTurn(slot.version(), slot.due(), false)),
              slot.due());
      branches.add(new DayRange(slot.due(), phases.getLast().until()));
    }
    return StepFunction.counting(branches);
  }

  private static Optional<ClassTurn> turn(Scenarios scenario) {
    Slots walk = new Slots(scenario.scenario(), Facts.NONE);
    return ClassTurn.of(
        scenario.scenario().lastRules(), walk.current().version(), walk.seriesFromHere());
  }

  private static SettledCounts settled(Scenarios scenario) {
    return Plans.of(scenario).schedule().settled().orElseThrow();
  }

  private static StepFunction phase(SettledCounts settled, String name) {
    return Objects.requireNonNull(settled.counts().byPhase().get(name));
  }

  private static double mean(SettledCounts settled, StepFunction steps) {
    return steps.mean(settled.from(), settled.end());
  }

  private static int peak(SettledCounts settled, StepFunction steps) {
    return steps.peak(settled.from(), settled.end());
  }

  private static double shareAtPeak(SettledCounts settled, StepFunction steps) {
    return steps.shareAt(peak(settled, steps), settled.from(), settled.end());
  }

  @Test
  void versionsThatCannotBeCountedUpForeverHaveNone() {
    Scenarios long60 =
        Scenarios.every(6)
            .from("r".repeat(57) + "900", "2018-01-10")
            .versions("r".repeat(57) + "{n}")
            .support(Schemes.firstOfYearLong());
    assertThat(Plans.of(long60).schedule().settled()).isEmpty();
  }
}
