package org.cadenceplanner.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What it comes to when something in the timeline is put on another day.
class GripTest {

  @Test
  void aReleasePutOnAnotherDayIsPinned() {
    Plans plans = Plans.of(Scenarios.every(8));
    HandEdit edit = release(plans, "4.12").to(day("2019-03-20"), "after the summit");
    assertThat(edit.step().get()).isEqualTo("Pin 4.12 to 20 Mar 2019");
    assertThat(scenario(edit, plans).pins())
        .containsExactly(new Pin(Version.of("4.12"), day("2019-03-20"), "after the summit"));
  }

  @Test
  void aPinnedReleaseKeepsItsReasonAndCanBeUnpinned() {
    Plans plans = Plans.of(Scenarios.every(8).pinned("4.12", "2019-03-20", "after the summit"));
    ReleaseGrip grip = release(plans, "4.12");
    assertThat(grip.day()).isEqualTo("2019-03-20");
    assertThat(scenario(grip.to(day("2019-03-21")), plans).pins())
        .containsExactly(new Pin(Version.of("4.12"), day("2019-03-21"), "after the summit"));
    assertThat(grip.unpinned().step().get()).isEqualTo("Unpin 4.12");
    assertThat(scenario(grip.unpinned(), plans).pins()).isEmpty();
  }

  @Test
  void aReleaseStaysBetweenThoseBeforeAndAfterIt() {
    ReleaseGrip grip = release(Plans.of(Scenarios.every(8)), "4.13");
    assertThat(grip.day()).isEqualTo("2019-11-10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grip.to(day("2019-03-10")))
        .withMessage("10 Mar 2019 is not after 4.12; allowed: a day after 10 Mar 2019, its date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grip.to(day("2020-08-01")))
        .withMessage("1 Aug 2020 is not before 4.14; allowed: a day before 10 Jul 2020, its date");
    assertThat(grip.to(day("2019-03-11")).step().get()).isEqualTo("Pin 4.13 to 11 Mar 2019");
  }

  @Test
  void aReleaseThatTheNextOneIsCountedFromTakesThatWithIt() {
    Plans chained = Plans.of(Scenarios.every(8).slips(Slip.CHAINED));
    assertThat(release(chained, "4.13").to(day("2020-08-01")).step().get())
        .isEqualTo("Pin 4.13 to 1 Aug 2020");
    Plans pinned = Plans.of(Scenarios.every(8).slips(Slip.CHAINED).pinned("4.14", "2020-07-14"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> release(pinned, "4.13").to(day("2020-08-01")))
        .withMessageContaining("is not before 4.14");
  }

  @Test
  void aReleaseThatIsOutStays() {
    Schedule schedule = Plans.of(Scenarios.every(8)).released("4.11", "2018-07-10").schedule();
    assertThat(ReleaseGrip.of(schedule, Version.of("4.11"))).isEmpty();
    assertThat(ReleaseGrip.of(schedule, Version.of("4.12"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2019-03-11, 2019-03-09",
    "WEEK, 2019-03-17, 2019-03-03",
    "MONTH, 2019-04-10, 2019-02-10"
  })
  void keysMoveAReleaseByADayAWeekOrAMonth(KeyStep step, LocalDate later, LocalDate earlier) {
    Plans plans = Plans.of(Scenarios.every(8));
    ReleaseGrip grip = release(plans, "4.12");
    assertThat(scenario(grip.by(step, 1), plans).pins())
        .extracting(Pin::date)
        .containsExactly(later);
    assertThat(scenario(grip.by(step, -1), plans).pins())
        .extracting(Pin::date)
        .containsExactly(earlier);
  }

  @Test
  void anEndPutElsewhereChangesItsLengthInWholeMonths() {
    Plans plans = Plans.of(Scenarios.every(8));
    EndGrip full = end(plans, "4.12", Schemes.FULL);
    assertThat(full.day()).isEqualTo("2020-09-10");
    HandEdit edit = full.to(day("2020-11-18"));
    assertThat(edit.step().get()).isEqualTo("Full support 20 months");
    assertThat(scenario(edit, plans).rules().support()).isEqualTo(Schemes.months(20, 18));
    EndGrip security = end(plans, "4.12", Schemes.SECURITY);
    assertThat(scenario(security.to(day("2021-09-01")), plans).rules().support())
        .isEqualTo(Schemes.months(18, 12));
  }

  @Test
  void anEndIsMovedWhereItsRuleIsWrittenForItsClassAlone() {
    Plans plans = Plans.of(Scenarios.every(8).era(Eras.from("4.13").support(Schemes.evenLong())));
    HandEdit edit = end(plans, "4.14", Schemes.FULL).to(day("2022-08-10"));
    assertThat(edit.step().get()).isEqualTo("even: full support 25 months");
    Scenario changed = scenario(edit, plans);
    assertThat(changed.rules().support()).isEqualTo(Schemes.months(18, 18));
    SupportScheme ofEra = changed.eras().getFirst().support().orElseThrow();
    assertThat(ofEra.named("even").phases()).isEqualTo(Schemes.phases(25, 24));
    assertThat(ofEra.named("odd").phases()).isEqualTo(Schemes.phases(9, 3));
  }

  @Test
  void aRoundedEndKeepsItsRounding() {
    End rounded =
        new End.Rounded(
            new End.AfterRelease(Length.ofMonths(14)), new Rounding.DayOfMonth(28, false));
    Plans plans = Plans.of(Scenarios.every(8).support(one(rounded)));
    assertThat(
            scenario(end(plans, "4.12", Schemes.FULL).by(KeyStep.DAY, 1), plans).rules().support())
        .isEqualTo(
            one(
                new End.Rounded(
                    new End.AfterRelease(Length.ofMonths(15)),
                    new Rounding.DayOfMonth(28, false))));
  }

  @ParameterizedTest
  @CsvSource({"DAY, 1, 19", "MONTH, 1, 19", "WEEK, -1, 17", "MONTH, -1, 17"})
  void keysMoveAnEndByItsUnitAtLeast(KeyStep step, int direction, int months) {
    Plans plans = Plans.of(Scenarios.every(8));
    assertThat(
            scenario(end(plans, "4.12", Schemes.FULL).by(step, direction), plans).rules().support())
        .isEqualTo(Schemes.months(months, 18));
  }

  @Test
  void anEndThatIsNoLengthIsChangedAmongTheRules() {
    Plans plans = Plans.of(Scenarios.every(8).support(one(End.Successor.ofAny(2))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> end(plans, "4.12", Schemes.FULL).to(day("2021-01-01")))
        .withMessage(
            "Full support lasts until the 2nd newer release; allowed: to change that among the"
                + " rules");
  }

  @Test
  void anEndOnRecordStays() {
    Plans plans =
        Plans.of(Scenarios.every(8))
            .released(
                Plans.released(
                    "4.11",
                    "2018-07-10",
                    Map.of(Schemes.FULL, new HistoricEnd.OnDay(day("2020-01-10")))));
    assertThat(end(plans, "4.11", Schemes.FULL).refusal())
        .contains(
            "Full support of 4.11 ends by record; allowed: to move an end that the rules give");
    assertThat(end(plans, "4.11", Schemes.SECURITY).refusal()).isEmpty();
  }

  @Test
  void theAnchorIsPutOnAnotherDay() {
    Plans plans = Plans.of(Scenarios.every(8));
    OriginGrip anchor = OriginGrip.of(plans.schedule().scenario()).getFirst();
    HandEdit edit = anchor.to(day("2018-07-12"));
    assertThat(edit.step().get()).isEqualTo("Count from 4.11, 12 Jul 2018");
    assertThat(scenario(edit, plans).anchor().date()).isEqualTo("2018-07-12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anchor.to(day("1899-12-31")))
        .withMessageContaining("allowed: a day from 1 Jan 1900");
  }

  @Test
  void anErasOwnDayIsMovedToo() {
    Plans plans =
        Plans.of(Scenarios.every(8).era(Eras.from("4.13").every(6).anchored("2019-12-03")));
    List<OriginGrip> origins = OriginGrip.of(plans.schedule().scenario());
    assertThat(origins).extracting(Grip::id).containsExactly("anchor", "anchor-4.13");
    HandEdit edit = origins.getLast().to(day("2020-01-14"));
    assertThat(edit.step().get()).isEqualTo("4.13 due on 14 Jan 2020");
    assertThat(scenario(edit, plans).eras().getFirst())
        .extracting(Era::anchor, Era::cadence)
        .containsExactly(
            Optional.of(day("2020-01-14")),
            plans.plan().scenarios().getFirst().eras().getFirst().cadence());
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2017-12-20, 2017–2024",
    "true, 2016-03-01, 2016–2024",
    "true, 2018-05-01, 2018–2024",
    "true, 2018-11-01, 2019–2024",
    "false, 2025-01-20, 2018–2025",
    "false, 2026-11-01, 2018–2026",
    "false, 2024-11-20, 2018–2024",
    "false, 2023-03-20, 2018–2022"
  })
  void theYearsMoveByWholeYears(boolean isFirst, LocalDate to, String years) {
    HandEdit edit = new YearGrip(new Horizon(2018, 2024), isFirst).to(to);
    assertThat(edit.step().get()).isEqualTo("Horizon " + years);
  }

  @Test
  void theFirstYearIsNotAfterTheLast() {
    YearGrip first = new YearGrip(new Horizon(2018, 2019), true);
    assertThat(first.by(KeyStep.WEEK, 1).step().get()).isEqualTo("Horizon 2019");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.to(day("2020-01-01")))
        .withMessageContaining("allowed: a first year not after the last");
  }

  private static SupportScheme one(End end) {
    return SupportScheme.alike(List.of(new Phase(Schemes.FULL, true, end)));
  }

  private static ReleaseGrip release(Plans plans, String version) {
    return ReleaseGrip.of(plans.schedule(), Version.of(version)).orElseThrow();
  }

  private static EndGrip end(Plans plans, String version, String phase) {
    return EndGrip.of(plans.schedule(), plans.release(version)).stream()
        .filter(end -> end.span().name().equals(phase))
        .findFirst()
        .orElseThrow();
  }

  private static Scenario scenario(HandEdit edit, Plans plans) {
    Plan changed = edit.change().apply(plans.plan());
    return changed.scenarios().getFirst();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
