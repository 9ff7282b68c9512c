package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadenceplanner.schedule.Scenarios.on;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.WeekOfMonth;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Offset<Double> MONTHS_DIFFER = within(0.02);

  @ParameterizedTest(name = "every {0} months, {1} + {2} months")
  @CsvSource({
    "6, 18, 18, 3, 3, 6, 6",
    "8, 18, 18, 2.25, 2.25, 4.5, 5",
    "9, 18, 18, 2, 2, 4, 4",
    "12, 18, 18, 1.5, 1.5, 3, 3",
    "6, 36, 24, 6, 4, 10, 10",
    "8, 36, 24, 4.5, 3, 7.5, 8",
    "9, 36, 24, 4, 2.67, 6.67, 7",
    "12, 36, 24, 3, 2, 5, 5"
  })
  void settledMeansAreSupportByCadence(
      int every, int full, int security, double inFull, double inSecurity, double all, int peak) {
    Figures figures = figures(Scenarios.every(every).support(Schemes.months(full, security)));
    assertThat(settled(figures.byPhase().get(FULL)).mean()).isCloseTo(inFull, MONTHS_DIFFER);
    assertThat(settled(figures.byPhase().get(SECURITY)).mean())
        .isCloseTo(inSecurity, MONTHS_DIFFER);
    assertThat(settled(figures.branches()).mean()).isCloseTo(all, MONTHS_DIFFER);
    assertThat(settled(figures.branches()).peak()).isEqualTo(peak);
  }

  @Test
  void placesThatFallOnOneDayAreOneRelease() {
    assertThat(figures(Scenarios.yearly(on(2, 28), on(2, 29))).releasesAYear()).isEqualTo(1.25);
    Scenarios tuesdays =
        Scenarios.yearly(
            on(WeekOfMonth.FOURTH, DayOfWeek.TUESDAY, Month.MARCH),
            on(WeekOfMonth.LAST, DayOfWeek.TUESDAY, Month.MARCH));
    assertThat(figures(tuesdays).releasesAYear()).isCloseTo(1.43, within(0.005));
  }

  @Test
  void theSettledPeakIsSupportByCadenceRoundedUpForTheRestOfTheirDivision() {
    long seed = 20180711;
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      int every = 1 + random.nextInt(24);
      int support = 1 + random.nextInt(60);
      CountFigures.Settled settled =
          settled(
              figures(
                      Scenarios.every(every)
                          .from("4.11", "2018-07-10")
                          .support(Schemes.one(Length.ofMonths(support))))
                  .branches());
      String plan = "every %s months, support of %s (seed %s)".formatted(every, support, seed);
      double share = support % every == 0 ? 1 : (support % every) / (double) every;
      assertThat(settled.mean()).as(plan).isCloseTo(support / (double) every, MONTHS_DIFFER);
      assertThat(settled.peak()).as(plan).isEqualTo(Math.ceilDiv(support, every));
      assertThat(settled.shareAtPeak()).as(plan).isCloseTo(share, MONTHS_DIFFER);
    }
  }

  @Test
  void evenReleasesForFourYearsAndOddOnesForOneMakeFiveBranches() {
    Figures figures = figures(Scenarios.every(6).support(Schemes.evenLong()));
    assertThat(settled(figures.branches()).mean()).isCloseTo(5, MONTHS_DIFFER);
    assertThat(settled(figures.branches()).peak()).isEqualTo(5);
    assertThat(settled(figures.byPhase().get(FULL)).mean()).isCloseTo(2.75, MONTHS_DIFFER);
    assertThat(settled(figures.byPhase().get(SECURITY)).mean()).isCloseTo(2.25, MONTHS_DIFFER);
  }

  @ParameterizedTest(name = "end days count: {0}")
  @CsvSource({"false, 5, 3, 4, 2", "true, 5, 3, 5, 3"})
  void eightAndNineMonthsHaveTheSamePeakOnlyIfEndDaysCount(
      boolean endDaysCount, int all8, int full8, int all9, int full9) {
    assertThat(peaks(8, endDaysCount)).containsExactly(all8, full8);
    assertThat(peaks(9, endDaysCount)).containsExactly(all9, full9);
  }

  private static List<Integer> peaks(int months, boolean endDaysCount) {
    Plans plan = Plans.of(Scenarios.every(months));
    Figures figures = Figures.of((endDaysCount ? plan.endDaysCount() : plan).schedule());
    return List.of(settled(figures.branches()).peak(), settled(figures.byPhase().get(FULL)).peak());
  }

  @Test
  void settledFiguresAreThoseOfTheLastEraAlone() {
    SupportScheme longer =
        SupportScheme.alike(
            List.of(new Phase("long term", true, new End.AfterStart(Length.ofMonths(36)))));
    Figures figures = figures(Scenarios.every(6).era(Eras.from("4.15").every(12).support(longer)));
    assertThat(figures.releasesAYear()).isEqualTo(1);
    assertThat(settled(figures.branches()).mean()).isCloseTo(3, MONTHS_DIFFER);
    assertThat(settled(figures.byPhase().get("long term")).peak()).isEqualTo(3);
    assertThat(figures.byPhase().get(FULL).peak()).isEqualTo(3);
    assertThat(settled(figures.byPhase().get(FULL))).isEqualTo(new CountFigures.Settled(0, 0, 1));
  }

  @Test
  void classesThatNeverComeRoundSettleNowhere() {
    Figures figures =
        figures(
            Scenarios.every(Length.ofWeeks(1))
                .from("2018.1", "2018-07-10")
                .versions("{yyyy}.{n}")
                .support(Schemes.evenLong()));
    assertThat(figures.branches().settled()).isEmpty();
    assertThat(figures.byPhase().values()).allMatch(count -> count.settled().isEmpty());
  }

  @Test
  void peakAndMeanOverTheHorizonAreThoseOfACountDayByDay() {
    Schedule schedule = Plans.of(Scenarios.every(7)).years(2019, 2021).schedule();
    List<Integer> days =
        schedule
            .horizon()
            .first()
            .datesUntil(schedule.horizon().end())
            .map(day -> supportedOn(day, schedule))
            .toList();
    CountFigures branches = Figures.of(schedule).branches();
    assertThat(branches.peak()).isEqualTo(days.stream().max(Integer::compare).orElseThrow());
    assertThat(branches.mean())
        .isCloseTo(days.stream().mapToInt(d -> d).average().orElseThrow(), within(1e-9));
  }

  private static int supportedOn(LocalDate day, Schedule schedule) {
    return (int)
        Stream.concat(schedule.releases().stream(), schedule.unlisted().stream())
            .filter(release -> release.phases().stream().anyMatch(p -> p.contains(day)))
            .count();
  }

  @ParameterizedTest(name = "every {0} {1}: {2} a year")
  @CsvSource({
    "8, MONTHS, 1.5",
    "12, MONTHS, 1",
    "2, YEARS, 0.5",
    "26, WEEKS, 2.0068",
    "365, DAYS, 1.0007"
  })
  void releasesAYear(int amount, LengthUnit unit, double aYear) {
    Length interval = new Length(amount, unit);
    assertThat(figures(Scenarios.every(interval)).releasesAYear()).isCloseTo(aYear, within(0.0001));
  }

  @Test
  void aScenarioIsSummedUpInTwoSentencesAndSeveralByTheirNames() {
    Schedule eight = Plans.of(Scenarios.every(8).named("8 months")).schedule();
    Schedule six = Plans.of(Scenarios.every(6).named("6 months")).schedule();
    String cadence = "1.5 releases a year, on 3 dates in the year: 10 Mar, 10 Jul and 10 Nov.";
    String sixths = "2 releases a year, on 2 dates in the year: 10 Jan and 10 Jul.";
    assertThat(FiguresInWords.summary(List.of(eight)))
        .isEqualTo(cadence + " Branches at once in 2018–2024: peak 5, mean 3.42.");
    assertThat(FiguresInWords.summary(List.of(eight, six)))
        .startsWith("8 months: 1.5 releases a year, ")
        .contains(" 6 months: 2 releases a year, ");
    assertThat(FiguresInWords.cadences(List.of(eight, six)))
        .isEqualTo("8 months: " + cadence + " 6 months: " + sixths);
  }

  @Test
  void movedAndUnresolvedClashesAreCountedApart() {
    Figures figures =
        Figures.of(
            Plans.of(
                    Scenarios.every(12).from("1.0", "2019-12-25").dates(Dates.everyDay().atMost(2)))
                .years(2020, 2022)
                .heeding(
                    1,
                    Calendars.named("England")
                        .off("Christmas Day", "2020-12-25", "2021-12-25", "2022-12-25")
                        .off("Boxing Day", "2021-12-26", "2021-12-27"))
                .schedule());
    assertThat(figures.moved()).isEqualTo(2);
    assertThat(figures.unresolved()).isEqualTo(1);
  }

  @Test
  void theScenariosOwnPeopleAreThoseWhoLookAfterBranches() {
    Scenarios scenario = Scenarios.every(6);
    assertThat(figures(scenario).capacity()).isEqualTo(4);
    Figures two = figures(scenario.people(new Person("one", 60, 4), new Person("another", 30, 2)));
    assertThat(two.capacity()).isEqualTo(6);
    assertThat(two.work().available()).isEqualTo(90);
    assertThat(figures(scenario.people()).shareOverCapacity()).isGreaterThan(0.9);
  }

  private static Figures figures(Scenarios scenario) {
    return Figures.of(Plans.of(scenario).schedule());
  }

  private static CountFigures.Settled settled(CountFigures figures) {
    return figures.settled().orElseThrow();
  }
}
