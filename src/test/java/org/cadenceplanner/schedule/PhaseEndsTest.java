package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeekOfMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseEndsTest {
  @Test
  void endOfSupportFollowsTheSecondNewerRelease() {
    Plans go = Plans.of(Scenarios.every(6).support(alike(End.Successor.ofAny(2))));
    assertThat(go.release("4.12").end()).isEqualTo(go.release("4.14").date());
  }

  @Test
  void aGraceComesOnTopOfTheLaterRelease() {
    End fedora = new End.Successor(2, Optional.empty(), 0, Optional.of(Length.ofWeeks(4)));
    Plans plan = Plans.of(Scenarios.every(6).support(alike(fedora)));
    assertThat(plan.release("4.12").end()).isEqualTo(plan.release("4.14").date().plusWeeks(4));
  }

  @Test
  void successorsPastTheHorizonArePlannedAsFarAsAnEndNeedsThem() {
    Plans plan =
        Plans.of(Scenarios.every(6).support(alike(End.Successor.ofAny(20)))).years(2018, 2020);
    PhaseSpan last = plan.schedule().releases().getLast().phases().getFirst();
    assertThat(last.isOpen()).isFalse();
    assertThat(last.until()).isEqualTo(last.from().plusYears(10));
  }

  @Test
  void releasesThatCameAfterTheYearsLookedAtMeetTheirSlotsAndAreWaitedForOnce() {
    Plans plan =
        Plans.of(Scenarios.every(6).support(alike(End.Successor.ofAny(1))))
            .years(2015, 2016)
            .released("4.11", "2018-07-17")
            .released("4.12", "2019-01-22");
    assertThat(plan.release("4.11").due()).contains(LocalDate.of(2018, 7, 10));
    assertThat(plan.release("4.11").end()).isEqualTo("2019-01-22");
    assertThat(plan.release("4.12").end()).isEqualTo("2019-07-10");
  }

  @Test
  void aReleaseThatCameYearsBeforeItsSlotIsWaitedForOnce() {
    Plans plan =
        Plans.of(Scenarios.every(24).support(alike(End.Successor.ofAny(1))))
            .years(2018, 2019)
            .released("4.11", "2018-07-10")
            .released("4.12", "2018-11-10")
            .released("4.13", "2019-03-10");
    assertThat(plan.release("4.13").due()).contains(LocalDate.of(2022, 7, 10));
    assertThat(plan.release("4.13").end()).isEqualTo("2024-07-10");
  }

  @Test
  void successorsOfAClassPastTheHorizonArePlannedToo() {
    Plans plan =
        Plans.of(
                Scenarios.every(6)
                    .support(
                        Schemes.evenOdd(
                            End.Successor.ofClass(3, "even"), End.Successor.ofClass(1, "even"))))
            .years(2018, 2019);
    assertThat(plan.release("4.12").end()).isEqualTo("2022-01-10");
    assertThat(plan.release("4.13").end()).isEqualTo("2020-01-10");
  }

  @Test
  void theFirstReleasesOfLaterYearsAreSuccessorsOfTheirClass() {
    End third = End.Successor.ofClass(3, "LTS");
    SupportScheme scheme =
        new SupportScheme(
            List.of(
                new ReleaseClass("LTS", List.of(new Phase(FULL, true, third))),
                new ReleaseClass("interim", List.of())),
            List.of("interim"),
            Optional.empty(),
            List.of(new ClassRule("LTS", new ClassRule.FirstOfYear())));
    Plans plan = Plans.of(Scenarios.every(4).support(scheme)).years(2018, 2018);
    assertThat(plan.release("4.11").end()).isEqualTo("2021-03-10");
  }

  @Test
  void aReleaseOfAClassThatNeverComesIsWaitedForWithoutEnd() {
    End spare = End.Successor.ofClass(1, "spare");
    SupportScheme scheme =
        new SupportScheme(
            List.of(
                new ReleaseClass("usual", List.of(new Phase(FULL, true, spare))),
                new ReleaseClass("spare", List.of())),
            List.of("usual"),
            Optional.empty());
    assertThat(Plans.of(Scenarios.every(6).support(scheme)).release("4.12").phases().getFirst())
        .matches(PhaseSpan::isOpen);
  }

  @Test
  void endOfSupportFollowsTheNextReleaseOfAClassAndThreeMore() {
    End esr = new End.Successor(1, Optional.of("even"), 3, Optional.empty());
    Plans plan =
        Plans.of(
            Scenarios.every(6).support(Schemes.evenOdd(esr, End.Successor.ofClass(1, "even"))));
    assertThat(plan.release("4.12").end()).isEqualTo(plan.release("4.17").date());
    assertThat(plan.release("4.13").end()).isEqualTo(plan.release("4.14").date());
  }

  @Test
  void recordedReleasesShipOnTheDayTheyReallyDid() {
    Plans plan =
        Plans.of(Scenarios.every(6).support(alike(End.Successor.ofAny(1))))
            .released("4.11", "2018-07-10")
            .released("4.12", "2019-04-02");
    assertThat(plan.release("4.11").end()).isEqualTo("2019-04-02");
  }

  @ParameterizedTest
  @CsvSource({"04-30, 3, 2022-04-30", "06-01, 1, 2020-06-01", "12-31, 0, 2019-12-31"})
  void anEndMayBeADayOfALaterYear(String day, int years, LocalDate end) {
    assertThat(endOf(new End.OnDay(MonthDay.parse("--" + day), years, false), "2019-04-23"))
        .isEqualTo(end);
  }

  @Test
  void theYearMayCountFromThePhasesStart() {
    ReleaseClass twoPhases =
        new ReleaseClass(
            "x",
            List.of(
                new Phase(FULL, true, new End.AfterStart(Length.ofMonths(18))),
                new Phase(SECURITY, true, new End.OnDay(MonthDay.of(4, 30), 1, true))));
    assertThat(Spans.planned(twoPhases, LocalDate.of(2019, 4, 23)).getLast().until())
        .isEqualTo("2021-04-30");
  }

  @Test
  void anUnknownEndIsOpenAndSoAreThePhasesAfterIt() {
    ReleaseClass open =
        new ReleaseClass(
            "x",
            List.of(
                new Phase(FULL, true, new End.Unknown()),
                new Phase(SECURITY, true, new End.AfterStart(Length.ofMonths(18)))));
    assertThat(Spans.planned(open, LocalDate.of(2019, 4, 23))).allMatch(PhaseSpan::isOpen);
  }

  @Test
  void ofTwoEndsTheEarliestOrTheLatestHolds() {
    End year = new End.AfterRelease(Length.ofMonths(12));
    End day = new End.OnDay(MonthDay.of(12, 31), 0, false);
    assertThat(endOf(new End.Earliest(List.of(year, day)), "2019-04-23")).isEqualTo("2019-12-31");
    assertThat(endOf(new End.Latest(List.of(year, day)), "2019-04-23")).isEqualTo("2020-04-23");
    assertThat(endOf(new End.Earliest(List.of(year, new End.Unknown())), "2019-04-23"))
        .isEqualTo("2020-04-23");
    assertThat(phase(new End.Latest(List.of(year, new End.Unknown())), "2019-04-23").isOpen())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2019-04-23, 2019-04-30",
    "MONTH, 2019-04-30, 2019-04-30",
    "QUARTER, 2019-04-23, 2019-06-30",
    "QUARTER, 2019-12-01, 2019-12-31",
    "YEAR, 2019-04-23, 2019-12-31"
  })
  void anEndIsPutToTheEndOfItsPeriod(Rounding.Period period, String before, LocalDate end) {
    assertThat(rounded(new Rounding.EndOf(period), before)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "28, false, 2025-06-17, 2025-06-28",
    "28, false, 2025-06-30, 2025-07-28",
    "28, true, 2025-06-30, 2025-06-28",
    "31, false, 2025-06-17, 2025-06-30"
  })
  void anEndIsPutOnADayOfTheMonthThatIsNotEarlierUnlessItSaysSo(
      int day, boolean sameMonth, String before, LocalDate end) {
    assertThat(
            new Rounding.DayOfMonth(day, sameMonth)
                .of(LocalDate.parse(before), EnumSet.allOf(DayOfWeek.class)))
        .isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"2025-09-24, 2025-11-13", "2025-11-13, 2025-11-13", "2025-11-14, 2026-02-12"})
  void anEndIsPutOnTheNextOfSomePlacesInTheYear(String before, LocalDate end) {
    Rounding postgres =
        new Rounding.NextSlot(
            List.of(2, 5, 8, 11).stream()
                .map(month -> Scenarios.on(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, Month.of(month)))
                .toList());
    assertThat(rounded(postgres, before)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"2019-04-23, 2019-04-23", "2019-04-27, 2019-04-29"})
  void anEndIsPutOnTheNextAllowedWeekday(String before, LocalDate end) {
    assertThat(rounded(new Rounding.AllowedWeekday(), before)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-12-13, 2024-12-13",
    "MONTH, 2024-12-13, 2025-01-01",
    "QUARTER, 2024-11-30, 2025-01-01"
  })
  void whatIsSaidByMonthOrQuarterLastsThroughItsLastDay(
      Precision precision, String by, LocalDate until) {
    Phase phase = new Phase(FULL, true, onDay(by), precision);
    PhaseSpan span =
        Spans.planned(new ReleaseClass("x", List.of(phase)), LocalDate.parse(by)).getFirst();
    assertThat(span.until()).isEqualTo(until);
    assertThat(span.precision()).isEqualTo(precision);
  }

  @Test
  void settledCountsFollowSuccessorsToo() {
    Schedule go = Plans.of(Scenarios.every(6).support(alike(End.Successor.ofAny(2)))).schedule();
    SettledCounts settled = go.settled().orElseThrow();
    assertThat(settled.peakWithoutEndDays()).isEqualTo(2);
    assertThat(settled.counts().total().mean(settled.from(), settled.end())).isEqualTo(2);
  }

  @Test
  void thereAreNoSettledCountsWhereAnEndIsUnknown() {
    assertThat(Plans.of(Scenarios.every(6).support(alike(new End.Unknown()))).schedule().settled())
        .isEmpty();
  }

  private static LocalDate rounded(Rounding rounding, String before) {
    return endOf(new End.Rounded(onDay(before), rounding), before);
  }

  private static End onDay(String day) {
    return new End.OnDay(MonthDay.from(LocalDate.parse(day)), 0, false);
  }

  private static LocalDate endOf(End end, String release) {
    return phase(end, release).until();
  }

  private static PhaseSpan phase(End end, String release) {
    ReleaseClass releaseClass = alike(end).classes().getFirst();
    return Spans.planned(releaseClass, LocalDate.parse(release)).getFirst();
  }

  private static SupportScheme alike(End end) {
    return SupportScheme.alike(List.of(new Phase(FULL, true, end)));
  }
}
