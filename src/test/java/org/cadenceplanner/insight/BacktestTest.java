package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

class BacktestTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);
  private static final List<String> PHASES = List.of(Schemes.FULL, Schemes.SECURITY);

  @Test
  void aReleaseIsHeldAgainstTheDayOfItsSlotAsThePolicyMovesIt() {
    Backtest backtest =
        held(
            Scenarios.every(8).from("4.11", "2018-07-10").dates(Dates.tuesdayToThursday()),
            released("4.11", "2018-07-10"),
            released("4.12", "2019-04-02"),
            released("4.13", "2019-11-10"));
    // Due on Sunday 10 March and Sunday 10 November 2019.
    assertThat(texts(backtest.releases()))
        .containsExactly(
            "4.11 2018-07-10 2018-07-10 0",
            "4.12 2019-03-12 2019-04-02 +21",
            "4.13 2019-11-12 2019-11-10 -2");
  }

  @Test
  void endsAreCountedFromTheDayOnWhichTheReleaseCame() {
    Backtest backtest =
        held(
            Scenarios.every(8).from("4.11", "2018-07-10").support(Schemes.months(18, 18)),
            released("4.12", "2019-04-02", day("2020-10-02"), day("2022-04-30")));
    assertThat(texts(backtest.columns().get(1))).containsExactly("4.12 2020-10-02 2020-10-02 0");
    assertThat(texts(backtest.columns().get(2))).containsExactly("4.12 2022-04-02 2022-04-30 +28");
  }

  @Test
  void anEndOfWhichTheMonthIsKnownIsExactInThatMonth() {
    Backtest backtest =
        held(
            Scenarios.every(8).from("4.3", "2013-07-09").support(Schemes.months(18, 18)),
            released("4.3", "2013-07-09", month("2015-01"), month("2016-08")));
    assertThat(texts(backtest.columns().get(1))).containsExactly("4.3 2015-01-09 2015-01 0");
    assertThat(texts(backtest.columns().get(2))).containsExactly("4.3 2016-07-09 2016-08 +31");
  }

  @Test
  void aRuleThatSaysAQuarterIsExactInThatQuarter() {
    Phase phase =
        new Phase(Schemes.FULL, true, new End.AfterRelease(Length.ofMonths(18)), Precision.QUARTER);
    Backtest backtest =
        held(
            Scenarios.every(8)
                .from("4.3", "2013-07-09")
                .support(SupportScheme.alike(List.of(phase))),
            released("4.3", "2013-07-09", day("2015-02-20"), Optional.empty()),
            released("4.4", "2014-03-10", month("2015-10"), Optional.empty()));
    assertThat(texts(backtest.columns().get(1)))
        .containsExactly("4.3 2015-Q1 2015-02-20 0", "4.4 2015-Q3 2015-10 +92");
  }

  @Test
  void whatCannotBeComparedSaysWhy() {
    Backtest backtest =
        held(
            Scenarios.every(8).from("4.11", "2018-07-10").support(Schemes.months(18, 18)),
            released("4.10", "2017-12-13"),
            released("4.11", "2018-07-10", day("2020-01-10"), Optional.empty()),
            released("4.11-extra", "2018-09-01"),
            released("4.13", "2019-11-10"));
    assertThat(texts(backtest.releases()))
        .containsExactly(
            "4.10 – 2017-12-13 before the anchor",
            "4.11 2018-07-10 2018-07-10 0",
            "4.11-extra – 2018-09-01 no slot of the rule",
            "4.12 2019-03-10 – did not come",
            "4.13 2019-11-10 2019-11-10 0");
    assertThat(texts(backtest.columns().get(1)))
        .contains("4.10 2019-06-13 – not in the list", "4.11 2020-01-10 2020-01-10 0");
  }

  @Test
  void openEndsAndPhasesOfOtherClassesAreNotCompared() {
    Scenarios scenario =
        Scenarios.every(6)
            .from("4.11", "2018-07-10")
            .support(
                SupportScheme.alike(List.of(new Phase(Schemes.FULL, true, new End.Unknown()))));
    Backtest backtest =
        held(scenario, released("4.11", "2018-07-10", day("2020-01-10"), day("2021-07-10")));
    assertThat(texts(backtest.columns().get(1)))
        .containsExactly("4.11 – 2020-01-10 open by the rule");
    assertThat(texts(backtest.columns().get(2)))
        .containsExactly("4.11 – 2021-07-10 no such phase by the rule");
  }

  @Test
  void pinsAndTheEndsOfThePlansOwnHistorySayNothingOfTheRule() {
    Plan plan =
        Plans.of(Scenarios.every(8).from("4.11", "2018-07-10").pinned("4.12", "2019-05-01"))
            .released(
                Plans.released(
                    "4.12",
                    "2019-05-01",
                    Map.of(Schemes.FULL, new HistoricEnd.OnDay(LocalDate.of(2019, 6, 1)))))
            .plan();
    Backtest backtest =
        held(plan, released("4.12", "2019-05-01", day("2020-11-01"), Optional.empty()));
    assertThat(texts(backtest.releases())).containsExactly("4.12 2019-03-10 2019-05-01 +52");
    assertThat(texts(backtest.columns().get(1))).containsExactly("4.12 2020-11-01 2020-11-01 0");
  }

  @Test
  void anEndByASuccessorFollowsTheReleasesThatCame() {
    Backtest backtest =
        held(
            Scenarios.every(6)
                .from("1", "2018-01-01")
                .support(
                    SupportScheme.alike(
                        List.of(new Phase(Schemes.FULL, true, End.Successor.ofAny(1))))),
            released("1", "2018-01-01", day("2018-08-15"), Optional.empty()),
            released("2", "2018-08-15"));
    assertThat(texts(backtest.columns().get(1)).getFirst()).isEqualTo("1 2018-08-15 2018-08-15 0");
  }

  @Test
  void releasesOfYearsThatThePlanDoesNotLookAtAreHeldToo() {
    Plan plan = Plans.of(Scenarios.every(12).from("1", "2010-03-01")).years(2012, 2013).plan();
    assertThat(
            texts(held(plan, released("1", "2010-03-01"), released("9", "2018-03-05")).releases()))
        .contains("1 2010-03-01 2010-03-01 0", "9 2018-03-01 2018-03-05 +4");
  }

  @Test
  void theCadenceCanCountFromAReleaseOfTheList() {
    Plan plan = Plans.of(Scenarios.every(6).from("40", "2024-04-20")).plan();
    PublishedHistory history = history(released("36", "2022-05-10"), released("37", "2022-11-15"));
    Plan counted = history.countedFrom(Version.of("36"), plan);
    assertThat(texts(held(counted, history).releases()))
        .containsExactly("36 2022-05-10 2022-05-10 0", "37 2022-11-10 2022-11-15 +5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.countedFrom(Version.of("38"), plan))
        .withMessage("no release '38' in list; allowed: one of 36, 37");
  }

  @Test
  void figuresTellHowWellTheRuleMeetsWhatWas() {
    BacktestColumn releases =
        held(
                Scenarios.every(8).from("4.11", "2018-07-10"),
                released("4.10", "2017-12-13"),
                released("4.11", "2018-07-10"),
                released("4.12", "2019-03-17"),
                released("4.13", "2019-11-02"),
                released("4.14", "2020-08-01"))
            .releases();
    BacktestFigures figures = releases.figures();
    assertThat(figures.compared()).isEqualTo(4);
    assertThat(figures.exact()).isEqualTo(1);
    assertThat(figures.within7Days()).isEqualTo(2);
    assertThat(figures.mean()).isEqualTo((0 + 7 - 8 + 22) / 4.0, within(1e-9));
    assertThat(figures.meanOff()).isEqualTo((0 + 7 + 8 + 22) / 4.0, within(1e-9));
    assertThat(figures.worst().orElseThrow().version()).isEqualTo(Version.of("4.14"));
    assertThat(figures.notHeld()).containsExactly(Map.entry(NotHeld.BEFORE_ANCHOR, 1));
    assertThat(BacktestInWords.of(releases))
        .isEqualTo(
            "Release: 4 of 5 compared, 1 exact, 2 within 7 days; on average 5.25 days late,"
                + " 9.25 days off; worst 4.14, 22 days late. Not compared: 1 before the anchor.");
  }

  @Test
  void whereNothingIsComparedThereAreNoFigures() {
    Backtest backtest =
        held(Scenarios.every(8).from("4.11", "2018-07-10"), released("4.10", "2017-12-13"));
    assertThat(BacktestInWords.of(backtest.releases()))
        .isEqualTo("Release: none of 1 compared. Not compared: 1 before the anchor.");
  }

  @Test
  void aPlanHeldAgainstTheScheduleItGaveItselfIsExactInAll() {
    PlanGenerator generator = new PlanGenerator(4711);
    int held = 0;
    for (int i = 0; i < 300; i++) {
      held += isExactInAll(generator.plan(), i) ? 1 : 0;
    }
    assertThat(held).isGreaterThan(50);
  }

  /// A move by policy is no slip, but is taken for one once it is history.
  private static Scenario withoutSlips(Scenario scenario) {
    return scenario
        .withRules(scenario.rules().withSlip(Slip.ANCHORED))
        .withEras(scenario.eras().stream().map(era -> era.withSlip(Optional.empty())).toList());
  }

  /// Of a plan without history and pins, if it has a schedule: what would be history from its
  /// anchor on.
  private static boolean isExactInAll(Plan any, int number) {
    Scenario scenario = withoutSlips(any.scenarios().getFirst().withPins(List.of()));
    Plan plan = any.withHistory(List.of()).withLimits(List.of()).withScenarios(List.of(scenario));
    try {
      Schedule schedule = scheduler(plan).schedule(scenario);
      List<HistoricRelease> releases =
          Stream.concat(schedule.unlisted().stream(), schedule.releases().stream())
              .filter(release -> isKnown(release, schedule))
              .map(BacktestTest::asHistory)
              .toList();
      if (releases.isEmpty()) {
        return false;
      }
      var history =
          new PublishedHistory("itself", releases, PublishedHistory.phasesOf(scenario), List.of());
      BacktestFigures figures = held(plan, history).inAll();
      assertThat(figures.exact())
          .as("plan %d: %s", number, figures)
          .isEqualTo(figures.compared())
          .isPositive();
      return true;
    } catch (ContradictoryPlan e) {
      return false;
    }
  }

  /// Before the last years: there an end may wait for a release that is not in the list.
  private static boolean isKnown(Release release, Schedule schedule) {
    return release.date().isBefore(schedule.horizon().end());
  }

  private static HistoricRelease asHistory(Release release) {
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    for (PhaseSpan phase : release.phases()) {
      if (!phase.isOpen() && phase.until().getYear() <= 2100) {
        ends.put(phase.name(), new HistoricEnd.OnDay(asDay(phase)));
      }
    }
    return new HistoricRelease(release.version(), release.date(), ends);
  }

  /// A day in the month or the quarter that is the last of a phase.
  private static LocalDate asDay(PhaseSpan phase) {
    return phase.precision() == Precision.DAY ? phase.until() : phase.until().minusDays(1);
  }

  private static Backtest held(Scenarios scenario, HistoricRelease... releases) {
    return held(Plans.of(scenario).plan(), releases);
  }

  private static Backtest held(Plan plan, HistoricRelease... releases) {
    return held(plan, history(releases));
  }

  private static Backtest held(Plan plan, PublishedHistory history) {
    Plan held = history.inPlaceOfHistoryOf(plan);
    return Backtest.of(held, index(held), TODAY, held.scenarios().getFirst(), history);
  }

  private static Scheduler scheduler(Plan plan) {
    return new Scheduler(plan, index(plan), TODAY);
  }

  private static DayIndex index(Plan plan) {
    return DayIndex.of(
        LocalDate.of(DayIndex.firstYear(plan), 1, 1),
        LocalDate.of(DayIndex.lastYear(plan), 12, 31),
        List.of());
  }

  private static PublishedHistory history(HistoricRelease... releases) {
    return new PublishedHistory("list", List.of(releases), PHASES, List.of());
  }

  private static HistoricRelease released(String version, String date) {
    return released(version, date, Optional.empty(), Optional.empty());
  }

  private static HistoricRelease released(
      String version, String date, Optional<HistoricEnd> full, Optional<HistoricEnd> security) {
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    full.ifPresent(end -> ends.put(Schemes.FULL, end));
    security.ifPresent(end -> ends.put(Schemes.SECURITY, end));
    return Plans.released(version, date, ends);
  }

  private static Optional<HistoricEnd> day(String text) {
    return Optional.of(new HistoricEnd.OnDay(LocalDate.parse(text)));
  }

  private static Optional<HistoricEnd> month(String text) {
    return Optional.of(new HistoricEnd.InMonth(YearMonth.parse(text)));
  }

  private static List<String> texts(BacktestColumn column) {
    return column.rows().stream()
        .map(
            row ->
                "%s %s %s %s"
                    .formatted(
                        row.version(),
                        row.byRule().map(StatedDay::text).orElse("–"),
                        row.was().map(StatedDay::text).orElse("–"),
                        row.difference()))
        .toList();
  }
}
