package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final Scenarios EIGHT = Scenarios.every(8).named("8 months");
  private static final Scenarios NINE = Scenarios.every(9).named("9 months");

  @Test
  void theTwoClaimsOfTheDebateGetTheirNumbers() {
    assertThat(claims(NINE, EIGHT))
        .containsExactly(
            "'9 months' falls on 4 dates in the year: 10 Jan, 10 Apr, 10 Jul and 10 Oct.",
            "'8 months' falls on 3 dates in the year: 10 Mar, 10 Jul and 10 Nov.",
            "These dates hold as long as slips are not carried forward.",
            "'8 months' needs 12.5 % more branch-years than '9 months': 4.5 against 4 branches at"
                + " once on average, at most 5 (50 % of the time) against 4 (all of the time).",
            "'8 months' and '9 months' have the same peak, 5, only where the day on which support"
                + " ends counts; else it is 5 against 4.");
  }

  @Test
  void fewerIsSaidFromTheOtherSide() {
    assertThat(claims(EIGHT, NINE).get(3))
        .startsWith("'9 months' needs 11.1 % fewer branch-years than '8 months': ");
  }

  @Test
  void equalFiguresAreSaidOnce() {
    assertThat(claims(NINE, Scenarios.every(9).named("the same")).getLast())
        .isEqualTo(
            "'the same' needs as many branch-years as '9 months': 4 branches at once on average,"
                + " at most 4 (all of the time).");
  }

  @Test
  void oneBranchIsOneBranch() {
    Scenarios rare = Scenarios.every(36);
    assertThat(claims(rare.named("rare"), rare.named("the same")).getLast())
        .endsWith(": 1 branch at once on average, at most 1 (all of the time).");
  }

  @Test
  void moreThanNoneIsNoShareOfNone() {
    Scenarios none = Scenarios.every(8).named("no support").support(SupportScheme.alike(List.of()));
    assertThat(claims(none, EIGHT).getLast())
        .startsWith("'8 months' needs more branch-years than 'no support': 4.5 against 0 branches");
    assertThat(claims(EIGHT, none).getLast())
        .startsWith("'no support' needs 100 % fewer branch-years than '8 months': ");
  }

  @Test
  void theOneLookedAtIsHeldAgainstEachOther() {
    List<Schedule> schedules =
        Stream.of(Scenarios.every(6).named("6 months"), EIGHT, NINE)
            .map(scenario -> Plans.of(scenario).schedule())
            .toList();
    assertThat(Claims.of(schedules, schedules.get(1)).subList(0, 2))
        .extracting(claim -> claim.substring(0, claim.indexOf(':')))
        .containsExactly(
            "'8 months' needs 25 % fewer branch-years than '6 months'",
            "'8 months' needs 12.5 % more branch-years than '9 months'");
  }

  @Test
  void everyScenarioIsHeldAgainstTheFirst() {
    assertThat(claims(Scenarios.every(6).named("6 months"), EIGHT, NINE))
        .filteredOn(claim -> claim.contains("branch-years"))
        .extracting(claim -> claim.substring(0, claim.indexOf(':')))
        .containsExactly(
            "'8 months' needs 25 % fewer branch-years than '6 months'",
            "'9 months' needs 33.3 % fewer branch-years than '6 months'");
  }

  @Test
  void aCadenceThatChangesIsJudgedByItsEnd() {
    assertThat(claims(Scenarios.every(9).named("9, then 6").era(Eras.from("4.15").every(6))))
        .first()
        .isEqualTo("'9, then 6' in the end falls on 2 dates in the year: 10 Apr and 10 Oct.");
  }

  @Test
  void anEraThatKeepsTheCadenceChangesNoPlaces() {
    assertThat(
            claims(
                Scenarios.every(9)
                    .named("longer support")
                    .era(Eras.from("4.15").support(Schemes.months(36, 24)))))
        .first()
        .asString()
        .startsWith("'longer support' falls on 4 dates in the year: ");
  }

  @Test
  void aPeakThatOnlyEndDaysMakeEqualIsSaidOfNeighboursToo() {
    assertThat(claims(Scenarios.every(6).named("6 months"), NINE, EIGHT))
        .last()
        .asString()
        .startsWith("'8 months' and '9 months' have the same peak, 5, only where the day");
  }

  @Test
  void oneScenarioWithoutPlacesInTheYearClaimsNothing() {
    assertThat(claims(Scenarios.every(Length.ofWeeks(26)))).isEmpty();
  }

  private static List<String> claims(Scenarios... scenarios) {
    return Claims.of(Arrays.stream(scenarios).map(s -> Plans.of(s).schedule()).toList());
  }
}
