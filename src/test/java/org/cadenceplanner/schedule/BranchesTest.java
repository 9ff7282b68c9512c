package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.schedule.Plans.released;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;

class BranchesTest {
  private static final ReleaseClass XEN =
      new ReleaseClass(ReleaseClass.ALIKE, Schemes.phases(18, 18));

  @Test
  void supportCountsFromTheDayTheReleaseReallyHas() {
    Release release = Plans.of(Scenarios.every(8).dates(Dates.tuesdayToThursday())).release("4.12");
    assertThat(inWords(release.phases()))
        .containsExactly(
            "full support 2019-03-12 2020-09-12", "security fixes only 2020-09-12 2022-03-12");
    assertThat(release.end()).isEqualTo("2022-03-12");
  }

  @Test
  void anEndCountsFromTheReleaseOrFromThePhasesStart() {
    LocalDate august = LocalDate.of(2018, 8, 31);
    assertThat(inWords(Spans.planned(XEN, august)))
        .containsExactly(
            "full support 2018-08-31 2020-02-29", "security fixes only 2020-02-29 2021-08-29");
    ReleaseClass fromRelease = new ReleaseClass("x", List.of(phase(FULL, 18), phase(SECURITY, 36)));
    assertThat(inWords(Spans.planned(fromRelease, august)))
        .containsExactly(
            "full support 2018-08-31 2020-02-29", "security fixes only 2020-02-29 2021-08-31");
  }

  @Test
  void theFirstPhaseThatCountsIsFullSupportAndSoAreThoseBeforeTheRelease() {
    ReleaseClass releaseClass =
        new ReleaseClass(
            "x",
            List.of(
                new EarlyPhase("alpha", false, Length.ofMonths(2)),
                new EarlyPhase("beta", true, Length.ofMonths(1))),
            List.of(
                new Phase("stabilising", false, new End.AfterStart(Length.ofMonths(3))),
                phase(FULL, 18),
                phase(SECURITY, 36),
                new Phase("archived", false, new End.Unknown())));
    assertThat(Spans.planned(releaseClass, LocalDate.of(2019, 1, 1)))
        .extracting(PhaseSpan::support)
        .containsExactly(
            Support.NONE,
            Support.FULL,
            Support.NONE,
            Support.FULL,
            Support.SECURITY_ONLY,
            Support.NONE);
  }

  @Test
  void aPhaseWithoutAnEndGoesOnAfterTheYearsLookedAtAndTheNextNeverBegins() {
    LocalDate release = LocalDate.of(2019, 1, 1);
    List<PhaseSpan> phases =
        Spans.planned(Schemes.openThenSecurity().named(ReleaseClass.ALIKE), release);
    LocalDate later = release.plusYears(50);
    assertThat(phases).extracting(phase -> phase.contains(later)).containsExactly(true, false);
    assertThat(phases.getFirst().contains(release.minusDays(1))).isFalse();
  }

  @Test
  void aPhaseThatWouldEndBeforeItStartsHasNoDays() {
    ReleaseClass odd = new ReleaseClass("x", List.of(phase(FULL, 12), phase(SECURITY, 9)));
    assertThat(inWords(Spans.planned(odd, LocalDate.of(2019, 1, 1))))
        .containsExactly(
            "full support 2019-01-01 2020-01-01", "security fixes only 2020-01-01 2020-01-01");
  }

  @Test
  void historyKeepsTheEndsItHas() {
    assertThat(
            inWords(
                Spans.recorded(
                    XEN,
                    released(
                        "4.10",
                        "2017-12-13",
                        Map.of(FULL, on("2019-07-01"), SECURITY, on("2020-12-13"))))))
        .containsExactly(
            "full support 2017-12-13 2019-07-01", "security fixes only 2019-07-01 2020-12-13");
  }

  @Test
  void aMonthWithoutADayMeansItsLastDay() {
    HistoricRelease release =
        released("4.3", "2013-07-09", Map.of(FULL, in(2015, 1), SECURITY, in(2016, 7)));
    assertThat(inWords(Spans.recorded(XEN, release)))
        .containsExactly(
            "full support 2013-07-09 2015-02-01", "security fixes only 2015-02-01 2016-08-01");
  }

  @Test
  void aMissingEndFollowsTheScheme() {
    assertThat(
            inWords(
                Spans.recorded(XEN, released("4.2", "2012-09-17", Map.of(SECURITY, in(2015, 9))))))
        .containsExactly(
            "full support 2012-09-17 2014-03-17", "security fixes only 2014-03-17 2015-10-01");
    assertThat(
            inWords(Spans.recorded(XEN, released("4.2", "2012-09-17", Map.of(FULL, in(2014, 9))))))
        .containsExactly(
            "full support 2012-09-17 2014-10-01", "security fixes only 2014-10-01 2016-04-01");
    assertThat(inWords(Spans.recorded(XEN, released("4.0", "2010-04-07", Map.of()))))
        .containsExactly(
            "full support 2010-04-07 2011-10-07", "security fixes only 2011-10-07 2013-04-07");
  }

  @Test
  void anEndByRuleGivesWayToALaterPhasesEndOnRecord() {
    HistoricRelease cutShort = released("4.2", "2012-09-17", Map.of(SECURITY, on("2013-01-01")));
    assertThat(inWords(Spans.recorded(XEN, cutShort)))
        .containsExactly(
            "full support 2012-09-17 2013-01-01", "security fixes only 2013-01-01 2013-01-01");
  }

  @Test
  void aMissingEndFollowsTheSchemeOfItsTime() {
    Plans plan =
        Plans.of(
                Scenarios.every(8)
                    .support(Schemes.months(12, 6))
                    .era(Eras.from("4.10").support(Schemes.months(18, 18))))
            .released("4.9", "2017-06-28")
            .released("4.10", "2017-12-13");
    assertThat(inWords(plan.release("4.9").phases()))
        .containsExactly(
            "full support 2017-06-28 2018-06-28", "security fixes only 2018-06-28 2018-12-28");
    assertThat(inWords(plan.release("4.10").phases()))
        .containsExactly(
            "full support 2017-12-13 2019-06-13", "security fixes only 2019-06-13 2020-12-13");
  }

  @Test
  void aReleaseGetsThePhasesOfItsClass() {
    Plans plan = Plans.of(Scenarios.every(6).support(Schemes.evenLong()));
    assertThat(plan.release("4.12").releaseClass()).isEqualTo("even");
    assertThat(inWords(plan.release("4.12").phases()))
        .containsExactly(
            "full support 2019-01-10 2021-01-10", "security fixes only 2021-01-10 2023-01-10");
    assertThat(plan.release("4.13").releaseClass()).isEqualTo("odd");
    assertThat(inWords(plan.release("4.13").phases()))
        .containsExactly(
            "full support 2019-07-10 2020-04-10", "security fixes only 2020-04-10 2020-07-10");
  }

  @Test
  void theFirstReleaseOfAYearMayBeOfAClassOfItsOwn() {
    assertThat(
            Plans.of(Scenarios.every(4).support(Schemes.firstOfYearLong()))
                .released("4.10", "2018-03-10")
                .schedule()
                .releases())
        .extracting(release -> release.version() + " " + release.releaseClass())
        .startsWith("4.10 even", "4.11 odd", "4.12 odd", "4.13 even", "4.14 odd", "4.15 odd");
  }

  @Test
  void aSkippedSlotLeavesTheClassesWithTheirVersions() {
    Plans plan = Plans.of(Scenarios.every(6).support(Schemes.evenLong()).skipping("4.12", 1));
    assertThat(plan.release("4.12").releaseClass()).isEqualTo("even");
    assertThat(plan.release("4.12").date()).isEqualTo("2019-07-10");
  }

  @Test
  void aReleaseWithoutPhasesHasNoBranch() {
    Release release =
        Plans.of(Scenarios.every(6).support(SupportScheme.alike(List.of()))).release("4.12");
    assertThat(release.phases()).isEmpty();
    assertThat(release.end()).isEqualTo(release.date());
  }

  private static Phase phase(String name, int months) {
    return new Phase(name, true, new End.AfterRelease(Length.ofMonths(months)));
  }

  private static HistoricEnd on(String day) {
    return new HistoricEnd.OnDay(LocalDate.parse(day));
  }

  private static HistoricEnd in(int year, int month) {
    return new HistoricEnd.InMonth(YearMonth.of(year, month));
  }

  private static List<String> inWords(List<PhaseSpan> phases) {
    return phases.stream()
        .map(phase -> "%s %s %s".formatted(phase.name(), phase.from(), phase.until()))
        .toList();
  }

  @Test
  void ofTwoReleasesOnOneDayTheLowerVersionIsTheFirstOfItsYear() {
    Plans plans =
        Plans.of(Scenarios.every(12).from("4.0", "2019-06-01").support(Schemes.firstOfYearLong()))
            .released("3.10", "2018-03-01")
            .released("3.9", "2018-03-01");
    assertThat(plans.release("3.9").releaseClass()).isEqualTo("even");
    assertThat(plans.release("3.10").releaseClass()).isEqualTo("odd");
  }
}
