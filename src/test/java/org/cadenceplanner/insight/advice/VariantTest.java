package org.cadenceplanner.insight.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A scenario with other rules from its next release on, and which of several are kept.
final class VariantTest {
  private static final LocalDate DUE = LocalDate.of(2019, 1, 10);
  private static final Optional<LocalDate> FEBRUARY = Optional.of(LocalDate.of(2019, 2, 5));
  private static final Cadence NINE = new Cadence.Every(Length.ofMonths(9));
  private static final SupportScheme SHORT = Schemes.months(12, 6);
  private static final DatePolicy WORKDAYS = Dates.workdays().policy();

  @Test
  void anEraBeginsWithTheNextReleaseOnTheDayThatIsTried() {
    Scenario scenario = Scenarios.every(6).scenario();

    assertThat(asBefore(scenario).from(FEBRUARY).eras())
        .containsExactly(Eras.from("4.12").anchored("2019-02-05").era());
    assertThat(asBefore(scenario).from(Optional.empty()).eras())
        .containsExactly(Eras.from("4.12").era());
    assertThat(other(scenario).from(FEBRUARY).eras())
        .containsExactly(
            Eras.from("4.12")
                .anchored("2019-02-05")
                .every(9)
                .support(SHORT)
                .dates(Dates.workdays())
                .era());
  }

  @Test
  void anEraOfTheNextReleaseIsChangedInItsPlace() {
    Eras before = Eras.from("4.11").support(Schemes.months(24, 6));
    Eras after = Eras.from("4.14").every(12);
    Scenario scenario =
        Scenarios.every(6)
            .era(before)
            .era(Eras.from("4.12").anchored("2019-01-20").every(8).versions("{n}"))
            .era(after)
            .scenario();

    assertThat(asBefore(scenario).from(FEBRUARY).eras())
        .containsExactly(
            before.era(),
            Eras.from("4.12").anchored("2019-02-05").every(8).versions("{n}").era(),
            after.era());
    assertThat(asBefore(scenario).from(Optional.empty()).eras()).isEqualTo(scenario.eras());
  }

  @Test
  void anEraComesAfterThoseThatHaveBegunAndBeforeThoseThatHaveNot() {
    Era begun = Eras.fromDay("2018-12-01").every(8).era();
    Era onTheDay = Eras.fromDay("2019-01-10").every(7).era();
    Era later = Eras.fromDay("2019-01-11").every(5).era();
    Era ofLaterRelease = Eras.from("4.13").every(4).era();
    Era tried = Eras.from("4.12").anchored("2019-02-05").era();

    assertThat(erasOf(begun, onTheDay, later)).containsExactly(begun, onTheDay, tried, later);
    assertThat(erasOf(later)).containsExactly(tried, later);
    assertThat(erasOf(ofLaterRelease)).containsExactly(tried, ofLaterRelease);
    assertThat(erasOf(begun, ofLaterRelease)).containsExactly(begun, tried, ofLaterRelease);
    assertThat(erasOf(ofLaterRelease, begun)).containsExactly(tried, ofLaterRelease, begun);
  }

  private static List<Era> erasOf(Era... eras) {
    Scenario scenario = Scenarios.every(6).scenario().withEras(List.of(eras));
    return asBefore(scenario).from(FEBRUARY).eras();
  }

  @Test
  void rulesThatContradictEachOtherAndDaysThatNoPlanHoldsAreNoScenario() {
    Variant apart = asBefore(Scenarios.every(6).apart(5).scenario());
    Variant often =
        new Variant(
            apart.scenario(),
            apart.next(),
            new Cadence.Every(Length.ofMonths(4)),
            apart.support(),
            apart.dates());

    assertThat(often.possible(FEBRUARY)).isEmpty();
    assertThat(apart.possible(FEBRUARY)).contains(apart.from(FEBRUARY));
    assertThat(apart.possible(Optional.of(LocalDate.of(3000, 1, 1)))).isEmpty();
  }

  @Test
  void aSlotThatStaysEmptyIsTakenAndOthersStayEmpty() {
    Scenario scenario = Scenarios.every(6).skipping("4.12", 1).skipping("4.14", 2).scenario();

    assertThat(asBefore(scenario).from(FEBRUARY).skipped())
        .extracting(skip -> skip.version().toString())
        .containsExactly("4.14");
    assertThat(asBefore(scenario).from(Optional.empty()).skipped()).hasSize(2);
  }

  @Test
  void theReleaseThatAScenarioCountsFromGetsTheDayAndTheRules() {
    Scenario begun = Scenarios.every(6).from("4.12", "2019-01-10").scenario();

    Scenario tried = other(begun).from(FEBRUARY);

    assertThat(tried.anchor()).isEqualTo(new Anchor(Version.of("4.12"), FEBRUARY.get()));
    assertThat(tried.eras()).isEmpty();
    assertThat(tried.rules().cadence()).isEqualTo(NINE);
    assertThat(tried.rules().support()).isEqualTo(SHORT);
    assertThat(tried.rules().dates()).isEqualTo(WORKDAYS);
    assertThat(other(begun).from(Optional.empty()).anchor()).isEqualTo(begun.anchor());
  }

  @Test
  void whereAnEraHasBegunWithTheAnchorTheRulesAreThoseOfAnEra() {
    Scenario begun =
        Scenarios.every(6)
            .from("4.12", "2019-01-10")
            .era(Eras.fromDay("2019-01-01").every(8))
            .scenario();

    Scenario tried = other(begun).from(FEBRUARY);

    assertThat(tried.anchor().date()).isEqualTo("2019-02-05");
    assertThat(tried.rules()).isEqualTo(begun.rules());
    assertThat(tried.eras())
        .containsExactly(
            Eras.fromDay("2019-01-01").every(8).era(),
            Eras.from("4.12").every(9).support(SHORT).dates(Dates.workdays()).era());
  }

  private static Variant asBefore(Scenario scenario) {
    NextRelease next = next(scenario);
    Rules now = next.rules();
    return new Variant(scenario, next, now.cadence(), now.support(), now.dates());
  }

  private static Variant other(Scenario scenario) {
    return new Variant(scenario, next(scenario), NINE, SHORT, WORKDAYS);
  }

  private static NextRelease next(Scenario scenario) {
    Version version = Version.of("4.12");
    return new NextRelease(version, DUE, scenario.rulesFor(version, DUE));
  }

  @Test
  void aReleaseIsHeldToTheDayTheCadenceAndTheDayRules() {
    Release release = Plans.of(Scenarios.every(6)).released("4.11", "2018-07-10").release("4.12");
    Variant same = asBefore(Scenarios.every(6).scenario());
    Scenario scenario = same.scenario();
    Variant nine = new Variant(scenario, same.next(), NINE, same.support(), same.dates());
    Variant workdays = new Variant(scenario, same.next(), same.cadence(), same.support(), WORKDAYS);

    assertThat(same.isHeld(release, Optional.of(DUE))).isTrue();
    assertThat(same.isHeld(release, Optional.empty())).isTrue();
    assertThat(same.isHeld(release, FEBRUARY)).isFalse();
    assertThat(nine.isHeld(release, Optional.of(DUE))).isFalse();
    assertThat(workdays.isHeld(release, Optional.of(DUE))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "6 months, 2019-01-10, 2019-01-10, 0",
    "6 months, 2019-01-10, 2019-07-10, 0",
    "6 months, 2019-07-15, 2019-01-10, 5",
    "6 months, 2019-01-10, 2019-07-03, 7",
    "6 months, 2019-12-10, 2019-02-10, 62",
    "2 weeks, 2019-01-10, 2019-12-12, 0",
    "2 weeks, 2019-01-10, 2019-12-15, 3",
    "2 weeks, 2019-12-15, 2019-01-10, 3",
  })
  void datesAreAsFarApartAsTheirNearestSlots(
      String cycle, LocalDate one, LocalDate other, long days) {
    Variant variant = of(new Cadence.Every(Length.parse(cycle).orElseThrow()));

    assertThat(variant.daysApart(one, other)).isEqualTo(days);
  }

  @Test
  void lengthsInTurnAndPlacesInTheYearAreComparedByTheDayItself() {
    LocalDate later = LocalDate.of(2019, 7, 11);

    assertThat(of(cadence(Scenarios.alternating("6 months", "6 months"))).daysApart(DUE, later))
        .isEqualTo(182);
    assertThat(of(cadence(Scenarios.yearly(Scenarios.on(4, 8)))).daysApart(later, DUE))
        .isEqualTo(182);
  }

  private static Cadence cadence(Scenarios scenarios) {
    return scenarios.scenario().rules().cadence();
  }

  private static Variant of(Cadence cadence) {
    Variant before = asBefore(Scenarios.every(6).scenario());
    return new Variant(before.scenario(), before.next(), cadence, before.support(), before.dates());
  }

  @Test
  void otherAdviceIsOfAnotherCadenceOrSupportOrMoreThanAWeekAway() {
    Variant six = asBefore(Scenarios.every(6).scenario());
    Variant longer = new Variant(six.scenario(), six.next(), six.cadence(), SHORT, six.dates());
    Variant workdays =
        new Variant(six.scenario(), six.next(), six.cadence(), six.support(), WORKDAYS);
    Found found = found(six, "2019-01-10");

    assertThat(found.differs(found(workdays, "2019-01-17"))).isFalse();
    assertThat(found.differs(found(six, "2019-01-18"))).isTrue();
    assertThat(found.differs(found(longer, "2019-01-10"))).isTrue();
    assertThat(found.differs(found(of(NINE), "2019-01-10"))).isTrue();
    assertThat(found.differs(new Found(six, Optional.empty(), 1))).isFalse();
  }

  private static Found found(Variant variant, String day) {
    return new Found(variant, Optional.of(LocalDate.parse(day)), 1);
  }

  @Test
  void ofEachDayTheCheapestRulesAreKeptAndOfEqualOnesTheFirst() {
    Variant first = asBefore(Scenarios.every(6).scenario());
    Variant second =
        new Variant(
            first.scenario(),
            first.next(),
            first.cadence(),
            first.support(),
            first.dates().withDirection(Direction.EARLIER));
    List<Optional<LocalDate>> days = DUE.datesUntil(DUE.plusDays(4)).map(Optional::of).toList();
    double none = Double.NaN;
    Looked looked =
        new Looked(
            List.of(first, second),
            days,
            List.of(new double[] {3, 2, none, none}, new double[] {1, 2 - 1e-10, 5, none}));

    assertThat(looked.best())
        .containsExactly(
            new Found(second, days.get(0), 1),
            new Found(first, days.get(1), 2),
            new Found(second, days.get(2), 5));
    assertThat(looked.schedules()).isEqualTo(8);
    assertThat(looked.impossible()).isEqualTo(3);
    assertThat(looked.strip().orElseThrow().days())
        .extracting(Strip.Day::cost)
        .containsExactly(
            OptionalDouble.of(1),
            OptionalDouble.of(2),
            OptionalDouble.of(5),
            OptionalDouble.empty());
    assertThat(looked.strip().orElseThrow().cadence()).isEqualTo(first.cadence());
  }

  @Test
  void placesInTheYearHaveNoStripOfDays() {
    Variant yearly = of(cadence(Scenarios.yearly(Scenarios.on(4, 8))));
    Looked looked =
        new Looked(List.of(yearly), List.of(Optional.empty()), List.of(new double[] {4}));

    assertThat(looked.strip()).isEmpty();
    assertThat(looked.best()).containsExactly(new Found(yearly, Optional.empty(), 4));
  }
}
