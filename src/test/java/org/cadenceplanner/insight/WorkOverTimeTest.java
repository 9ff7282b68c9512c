package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The usual load: 19 and 10 backports a month, 35 % of them security, ½ h a backport, 1½ h a
/// security backport, 120 h a release, 8 h a point release every 4 months, one person with 60 h.
class WorkOverTimeTest {
  private static final Offset<Double> ROUNDED = within(1e-6);

  /// A branch in full support for a month: its backports and a quarter of a point release.
  private static final double IN_FULL_SUPPORT = 19 * (0.65 * 0.5 + 0.35 * 1.5) + 8 / 4.0;

  private static final double IN_SECURITY_SUPPORT = 10 * (0.65 * 0.5 + 0.35 * 1.5) + 8 / 4.0;

  static Stream<Scenarios> settling() {
    return Stream.of(
        Scenarios.every(6),
        Scenarios.every(8).milestone("freeze", Length.ofWeeks(9)),
        Scenarios.every(9).milestone("freeze", Length.ofMonths(3)),
        Scenarios.every(12),
        Scenarios.every(6).support(Schemes.evenLong()),
        Scenarios.every(8).support(Schemes.months(36, 24)));
  }

  @ParameterizedTest
  @MethodSource("settling")
  void monthsOfWholeCyclesComeToTheSettledWorkOnAverage(Scenarios scenario) {
    // 24 years: whole cycles of 6, 8, 9 and 12 months, long after the first release.
    Schedule schedule = Plans.of(scenario).years(2030, 2053).schedule();
    Hours mean = WorkOverTime.of(schedule).mean();
    Work settled = Figures.of(schedule).work();
    assertThat(mean.backports()).isCloseTo(settled.hours().backports(), within(0.1));
    assertThat(mean.securityBackports())
        .isCloseTo(settled.hours().securityBackports(), within(0.1));
    assertThat(mean.pointReleases()).isCloseTo(settled.hours().pointReleases(), within(0.05));
    assertThat(mean.releases()).isCloseTo(settled.hours().releases(), within(1e-6));
  }

  @Test
  void aMonthCostsItsBranchesByPhase() {
    // 4.11 alone until March 2019, in full support until January 2020.
    WorkOverTime work = WorkOverTime.of(Plans.of(Scenarios.every(8)).schedule());
    assertThat(total(work, "2018-06")).isZero();
    assertThat(total(work, "2018-08")).isCloseTo(IN_FULL_SUPPORT, ROUNDED);
    assertThat(total(work, "2018-07")).isCloseTo(22 / 31.0 * IN_FULL_SUPPORT + 120, ROUNDED);
    assertThat(total(work, "2020-02"))
        .isCloseTo(2 * IN_FULL_SUPPORT + IN_SECURITY_SUPPORT, ROUNDED);
  }

  @Test
  void aMonthCostsPhasesByTheirPlaceInTheClassNotByTheirName() {
    // In January 2021 4.12 is in maintenance after its full support, 4.13 from its release on.
    WorkOverTime work =
        WorkOverTime.of(
            Plans.of(Scenarios.every(12).support(Schemes.oddMaintainedOnly())).schedule());
    assertThat(total(work, "2021-01")).isCloseTo(IN_FULL_SUPPORT + IN_SECURITY_SUPPORT, ROUNDED);
  }

  @Test
  void theWorkOnAReleaseIsSpreadFromItsFirstMilestoneToItsDay() {
    // The freeze is on 10 January, 60 days with the release on 10 March.
    WorkOverTime work =
        WorkOverTime.of(
            Plans.of(
                    Scenarios.every(8)
                        .milestone("branching", Length.ofWeeks(1))
                        .milestone("freeze", Length.ofMonths(2)))
                .schedule());
    assertThat(releases(work, "2018-12")).isZero();
    assertThat(releases(work, "2019-01")).isCloseTo(22 / 60.0 * 120, ROUNDED);
    assertThat(releases(work, "2019-02")).isCloseTo(28 / 60.0 * 120, ROUNDED);
    assertThat(releases(work, "2019-03")).isCloseTo(10 / 60.0 * 120, ROUNDED);
    assertThat(releases(work, "2019-04")).isZero();
  }

  @Test
  void withoutMilestonesTheWorkOnAReleaseIsInItsMonth() {
    WorkOverTime work = WorkOverTime.of(Plans.of(Scenarios.every(8)).schedule());
    assertThat(releases(work, "2019-03")).isCloseTo(120, ROUNDED);
    assertThat(releases(work, "2019-02")).isZero();
  }

  @Test
  void aReleaseThatIsOutWasWorkedOnAsItsRulesSay() {
    Scenarios scenario = Scenarios.every(8).milestone("freeze", Length.ofDays(39));
    WorkOverTime work =
        WorkOverTime.of(
            Plans.of(scenario).released(Plans.released("4.11", "2018-07-10", ends())).schedule());
    assertThat(releases(work, "2018-06")).isCloseTo(30 / 40.0 * 120, ROUNDED);
    assertThat(releases(work, "2018-07")).isCloseTo(10 / 40.0 * 120, ROUNDED);
  }

  private static Map<String, HistoricEnd> ends() {
    return Map.of(Schemes.FULL, new HistoricEnd.OnDay(LocalDate.of(2020, 1, 10)));
  }

  @Test
  void theReleaseAfterTheLastYearIsWorkedOnInIt() {
    // 4.12 is due on 10 March 2019, its freeze is on 10 December.
    Schedule schedule =
        Plans.of(Scenarios.every(8).milestone("freeze", Length.ofMonths(3)))
            .years(2018, 2018)
            .schedule();
    assertThat(releases(WorkOverTime.of(schedule), "2018-12")).isCloseTo(22 / 91.0 * 120, ROUNDED);
    assertThat(schedule.counted()).hasSize(1);
    assertThat(schedule.worked()).hasSize(2);
  }

  @Test
  void aMonthHasTheSameWorkHoweverFarThePlanLooksAhead() {
    Plans long30 = Plans.of(Scenarios.every(12).milestone("feature list", Length.ofMonths(30)));
    WorkOverTime near = WorkOverTime.of(long30.years(2018, 2020).schedule());
    WorkOverTime far = WorkOverTime.of(long30.years(2018, 2030).schedule());
    assertThat(releases(near, "2020-12")).isCloseTo(releases(far, "2020-12"), ROUNDED);
  }

  @Test
  void theMonthsOfAYearAreItsHours() {
    WorkOverTime work = WorkOverTime.of(Plans.of(Scenarios.every(8)).schedule());
    assertThat(work.months()).hasSize(7 * 12);
    assertThat(work.years()).hasSize(7);
    WorkOverTime.Year year = work.years().get(2);
    assertThat(year.year()).isEqualTo(2020);
    assertThat(year.hours().total())
        .isCloseTo(
            work.months().subList(24, 36).stream().mapToDouble(m -> m.hours().total()).sum(),
            ROUNDED);
    assertThat(year.available()).isEqualTo(720);
    assertThat(work.years().stream().mapToInt(WorkOverTime.Year::monthsOver).sum())
        .isEqualTo(work.monthsOver());
  }

  @Test
  void onePersonCarriesAllOfItAndASecondOneHalf() {
    Person one = new Person("one person", 60, 4);
    WorkOverTime alone = settled(one);
    assertThat(alone.shareOfOne()).isEqualTo(OptionalDouble.of(1));
    assertThat(alone.monthsOver()).isEqualTo(42);
    assertThat(alone.peopleNeeded()).isEqualTo(OptionalInt.of(2));
    WorkOverTime two = settled(one, new Person("another", 60, 4));
    assertThat(two.shareOfOne()).isEqualTo(OptionalDouble.of(0.5));
    assertThat(two.available()).isEqualTo(120);
    assertThat(two.monthsOver()).isZero();
    assertThat(settled(one, new Person("a helper", 20, 0)).shareOfOne())
        .isEqualTo(OptionalDouble.of(0.75));
  }

  @Test
  void whereNobodyDoesItNoMonthIsOver() {
    WorkOverTime nobody = settled();
    assertThat(nobody.hasPeople()).isFalse();
    assertThat(nobody.monthsOver()).isZero();
    assertThat(nobody.shareOfOne()).isEmpty();
    assertThat(nobody.peopleNeeded()).isEmpty();
  }

  @Test
  void peopleWithoutAnyHoursCanGiveNothing() {
    WorkOverTime none = settled(new Person("a watcher", 0, 2));
    assertThat(none.shareOfOne()).isEmpty();
    assertThat(none.monthsOver()).isEqualTo(none.months().size());
  }

  @Test
  void aDayLiesInItsMonth() {
    WorkOverTime work = settled();
    assertThat(work.at(LocalDate.of(2031, 2, 28)).month()).isEqualTo(YearMonth.of(2031, 2));
    assertThat(work.at(LocalDate.of(1999, 1, 1)).month()).isEqualTo(YearMonth.of(2030, 1));
    assertThat(work.at(LocalDate.of(2099, 1, 1)).month()).isEqualTo(YearMonth.of(2033, 12));
  }

  /// Every 8 months with 18 + 18 months of support, worked on for two months each.
  private static WorkOverTime settled(Person... people) {
    Scenarios scenario = Scenarios.every(8).milestone("freeze", Length.ofMonths(2)).people(people);
    return WorkOverTime.of(Plans.of(scenario).years(2030, 2033).schedule());
  }

  private static double total(WorkOverTime work, String month) {
    return month(work, month).hours().total();
  }

  private static double releases(WorkOverTime work, String month) {
    return month(work, month).hours().releases();
  }

  private static WorkOverTime.Month month(WorkOverTime work, String month) {
    List<WorkOverTime.Month> found =
        work.months().stream().filter(m -> m.month().equals(YearMonth.parse(month))).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
