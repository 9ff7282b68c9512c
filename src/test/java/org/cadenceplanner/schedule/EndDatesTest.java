package org.cadenceplanner.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadenceplanner.schedule.Schemes.FULL;
import static org.cadenceplanner.schedule.Schemes.SECURITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Precision;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;

/// What a date policy for ends does. 4.12 is out on Sunday 10 March 2019; eighteen months later is
/// Thursday 10 September 2020, and as many more Thursday 10 March 2022.
class EndDatesTest {
  @Test
  void endsAreMovedByTheirOwnPolicyNotByThatOfReleases() {
    assertThat(ends(with(Dates.on(EnumSet.of(MONDAY)))))
        .containsExactly("2020-09-14", "2022-03-14");
    assertThat(ends(Scenarios.every(8).dates(Dates.tuesdayToThursday()).support(months())))
        .containsExactly("2020-09-12", "2022-03-12");
  }

  @Test
  void aPhaseCountsFromWhereTheEndBeforeItWasMoved() {
    assertThat(ends(with(Dates.everyDay().never("September", "09-01", "09-30"))))
        .containsExactly("2020-10-01", "2022-04-01");
  }

  @Test
  void whatWasInTheWayIsAClashOfTheEnd() {
    Schedule schedule = Plans.of(with(Dates.on(EnumSet.of(MONDAY)))).years(2019, 2019).schedule();
    assertThat(schedule.clashes())
        .extracting(Clash::what, c -> c.due().toString(), c -> c.date().toString())
        .containsExactly(
            tuple("4.12 end of full support", "2020-09-10", "2020-09-14"),
            tuple("4.13 end of security fixes only", "2022-11-10", "2022-11-14"));
  }

  @Test
  void aHolidayMovesAnEnd() {
    Plans plans =
        Plans.of(with(Dates.everyDay()))
            .heeding(1, Calendars.named("England").off("Feast", "2020-09-10"));
    assertThat(until(plans.release("4.12"))).first().isEqualTo("2020-09-11");
  }

  @Test
  void anEndNeverMovesBeforeItsPhaseHasADay() {
    Phase brief = new Phase(FULL, true, new End.AfterRelease(Length.ofDays(2)));
    Dates policy = Dates.everyDay().never("March", "03-09", "03-20").going(Direction.EARLIER);
    PhaseSpan phase =
        Plans.of(
                Scenarios.every(8)
                    .support(
                        SupportScheme.alike(List.of(brief))
                            .withDates(Optional.of(policy.policy()))))
            .release("4.12")
            .phases()
            .getFirst();
    assertThat(phase.until()).isEqualTo("2019-03-21");
    assertThat(phase.placement().orElseThrow().refused())
        .contains(new Refusal(LocalDate.of(2019, 3, 8), List.of(new Reason.NotAfterStart())));
  }

  @Test
  void anEndWithoutAFreeDayStaysAndIsNotResolved() {
    Dates policy = Dates.everyDay().never("September", "09-01", "09-30").atMost(5);
    PhaseSpan full = Plans.of(with(policy)).release("4.12").phases().getFirst();
    assertThat(full.until()).isEqualTo("2020-09-10");
    assertThat(full.placement().orElseThrow().resolved()).isFalse();
  }

  @Test
  void anEndBeforeTheYearsLookedAtIsNoClash() {
    Schedule schedule =
        Plans.of(with(Dates.on(EnumSet.of(MONDAY))))
            .released("4.11", "2018-07-10")
            .years(2021, 2024)
            .schedule();
    // Full support is due to end on Friday 10 January 2020, and so ends on the Monday after.
    assertThat(schedule.clashes())
        .filteredOn(clash -> clash.version().equals(Version.of("4.11")))
        .extracting(clash -> clash.due().toString())
        .containsExactly("2021-07-13");
  }

  @Test
  void endsOnRecordAreNotJudged() {
    Plans plans =
        Plans.of(with(Dates.on(EnumSet.of(MONDAY))))
            .released(
                Plans.released(
                    "4.12",
                    "2019-03-10",
                    Map.of(FULL, new HistoricEnd.OnDay(LocalDate.of(2020, 9, 10)))));
    assertThat(until(plans.release("4.12"))).containsExactly("2020-09-10", "2022-03-14");
    assertThat(plans.release("4.12").phases().getFirst().placement()).isEmpty();
  }

  @Test
  void anEndSaidByMonthStaysAndOneThatNobodyKnowsIsOpen() {
    List<Phase> phases =
        List.of(
            new Phase(FULL, true, new End.AfterRelease(Length.ofMonths(18)), Precision.MONTH),
            new Phase(SECURITY, true, new End.Unknown()));
    Release release = Plans.of(with(Dates.on(EnumSet.of(MONDAY)), phases)).release("4.12");
    assertThat(release.phases().getFirst().until()).isEqualTo("2020-10-01");
    assertThat(release.phases().getLast().isOpen()).isTrue();
    assertThat(release.phases()).allMatch(phase -> phase.placement().isEmpty());
  }

  @Test
  void anEndIsRoundedToTheWeekdaysOfItsOwnPolicy() {
    End rounded =
        new End.Rounded(new End.AfterRelease(Length.ofMonths(18)), new Rounding.AllowedWeekday());
    Scenarios scenario =
        with(Dates.on(EnumSet.of(TUESDAY)), List.of(new Phase(FULL, true, rounded)));
    assertThat(ends(scenario.dates(Dates.everyDay()))).containsExactly("2020-09-15");
    assertThat(Plans.of(scenario).release("4.12").phases().getFirst().placement())
        .contains(Placement.asIs(LocalDate.of(2020, 9, 15)));
  }

  @Test
  void settledCountsLookAtTheRuleAlone() {
    Dates policy = Dates.everyDay().never("autumn", "09-01", "12-31").atMost(200);
    assertThat(Plans.of(with(policy)).schedule().settled())
        .isEqualTo(Plans.of(Scenarios.every(8).support(months())).schedule().settled());
  }

  @Test
  void endsAfterTheYearsLookedUpMayFallOnAHolidayAndSaySo() {
    Plans plans =
        Plans.of(with(Dates.workdays())).heeding(1, Calendars.named("England")).years(2018, 2020);
    assertThat(plans.schedule().notes())
        .contains("Ends after 2021 may fall on a holiday: no later ones are looked up.");
    assertThat(plans.years(2018, 2030).schedule().notes())
        .contains("Ends after 2031 may fall on a holiday: no later ones are looked up.");
  }

  private static Scenarios with(Dates policy) {
    return with(policy, Schemes.phases(18, 18));
  }

  private static Scenarios with(Dates policy, List<Phase> phases) {
    return Scenarios.every(8)
        .support(SupportScheme.alike(phases).withDates(Optional.of(policy.policy())));
  }

  private static SupportScheme months() {
    return SupportScheme.alike(Schemes.phases(18, 18));
  }

  private static List<String> ends(Scenarios scenario) {
    return until(Plans.of(scenario).release("4.12"));
  }

  private static List<String> until(Release release) {
    return release.phases().stream().map(phase -> phase.until().toString()).toList();
  }
}
