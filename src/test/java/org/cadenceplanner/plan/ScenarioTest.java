package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {
  private static final Scenario NINE_FOR_A_WHILE =
      new Scenario(
          "9 for a while, then 6",
          new Anchor(Version.of("4.11"), LocalDate.of(2018, 7, 10)),
          new Rules(
              months(8),
              Optional.empty(),
              SupportScheme.alike(List.of()),
              DatePolicy.usual(),
              List.of()),
          List.of(era("4.12", Optional.of(months(9))), era("4.15", Optional.of(months(6)))),
          List.of(new SkippedSlot(Version.of("4.13"), 2, List.of())),
          List.of(new Pin(Version.of("4.14"), LocalDate.of(2020, 7, 24), "ready")),
          Optional.empty());

  @ParameterizedTest
  @CsvSource({"4.0, 8", "4.11, 8", "4.12, 9", "4.14, 9", "4.15, 6", "4.100, 6"})
  void theLatestEraThatHasBegunRules(String version, int months) {
    assertThat(rules(NINE_FOR_A_WHILE, version).cadence()).isEqualTo(months(months));
  }

  @Test
  void theRulesOfTheLastEraAreTheLast() {
    assertThat(NINE_FOR_A_WHILE.lastRules().cadence()).isEqualTo(months(6));
  }

  @Test
  void anEraKeepsWhatItDoesNotName() {
    assertThat(NINE_FOR_A_WHILE.rules().with(era("4.20", Optional.empty())))
        .isEqualTo(NINE_FOR_A_WHILE.rules());
  }

  @Test
  void theRulesBeforeAnEraAreThoseOfTheErasBeforeIt() {
    assertThat(NINE_FOR_A_WHILE.rulesBefore(at("4.12")).cadence()).isEqualTo(months(8));
    assertThat(NINE_FOR_A_WHILE.rulesBefore(at("4.15")).cadence()).isEqualTo(months(9));
  }

  @Test
  void aFormOfVersionsStaysUntilAnEraHasAnother() {
    Optional<VersionTemplate> form = Optional.of(new VersionTemplate("5.{n}"));
    Rules rules = NINE_FOR_A_WHILE.rules().withVersions(form);
    assertThat(rules.with(era("4.20", Optional.empty())).versions()).isEqualTo(form);
  }

  @Test
  void skipsAndPinsBelongToOneRelease() {
    assertThat(NINE_FOR_A_WHILE.slotsSkippedAt(Version.of("4.13"))).isEqualTo(2);
    assertThat(NINE_FOR_A_WHILE.slotsSkippedAt(Version.of("4.12"))).isZero();
    assertThat(NINE_FOR_A_WHILE.pinOf(Version.of("4.14"))).isPresent();
    assertThat(NINE_FOR_A_WHILE.pinOf(Version.of("4.13"))).isEmpty();
  }

  @Test
  void anEraTakesItsPlaceAmongTheOthers() {
    Scenario more = NINE_FOR_A_WHILE.withEra(Era.asBefore(Version.of("4.13")));
    assertThat(more.eras().stream().map(Era::from).map(Era.Start::toString))
        .containsExactly("4.12", "4.13", "4.15");
    assertThat(rules(more, "4.14")).isEqualTo(rules(NINE_FOR_A_WHILE, "4.14"));
    assertThat(more.withoutEra(at("4.13"))).isEqualTo(NINE_FOR_A_WHILE);
  }

  @Test
  void anEraTakesThePlaceOfTheOneFromTheSameRelease() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2021, 3, 9));
    Era era = NINE_FOR_A_WHILE.era(at("4.15")).orElseThrow().withAnchor(day);
    Scenario changed = NINE_FOR_A_WHILE.withEra(era);
    assertThat(changed.era(at("4.15")).flatMap(Era::anchor)).isEqualTo(day);
    assertThat(changed.eras()).hasSize(2);
  }

  @Test
  void anEraFromADayGoesByTheDayOfARelease() {
    Era.Start day = new Era.Start.OnDay(LocalDate.of(2019, 6, 1));
    Scenario scenario =
        NINE_FOR_A_WHILE
            .withEras(List.of())
            .withEra(Era.asBefore(day).withCadence(Optional.of(months(6))));
    assertThat(scenario.rulesFor(Version.of("4.12"), LocalDate.of(2019, 5, 31)).cadence())
        .isEqualTo(months(8));
    assertThat(scenario.rulesFor(Version.of("4.12"), LocalDate.of(2019, 6, 1)).cadence())
        .isEqualTo(months(6));
    assertThat(scenario.rulesBefore(day)).isEqualTo(scenario.rules());
    assertThat(scenario.rulesFrom(day).cadence()).isEqualTo(months(6));
  }

  @Test
  void anAmendmentReachesBackToTheReleasesItNames() {
    SupportScheme longer =
        SupportScheme.alike(
            List.of(new Phase("support", true, new End.AfterRelease(Length.ofMonths(60)))));
    Scenario amended =
        NINE_FOR_A_WHILE.withAmendments(
            List.of(
                new Amendment(LocalDate.of(2021, 2, 1), List.of(Version.of("4.11")), longer, "")));
    assertThat(rules(amended, "4.11").support()).isEqualTo(longer);
    assertThat(rules(amended, "4.12")).isEqualTo(rules(NINE_FOR_A_WHILE, "4.12"));
    assertThat(amended.asOf(LocalDate.of(2021, 1, 31))).isEqualTo(NINE_FOR_A_WHILE);
    assertThat(amended.asOf(LocalDate.of(2021, 2, 1))).isEqualTo(amended);
  }

  @Test
  void aPinTakesThePlaceOfTheOneOfItsRelease() {
    Pin later = new Pin(Version.of("4.14"), LocalDate.of(2020, 8, 4), "");
    Pin other = new Pin(Version.of("4.12"), LocalDate.of(2019, 3, 5), "");
    Scenario pinned = NINE_FOR_A_WHILE.withPin(other).withPin(later);
    assertThat(pinned.pins()).containsExactly(later, other);
    assertThat(pinned.withoutPin(Version.of("4.14")).pins()).containsExactly(other);
    assertThat(pinned.withoutPin(Version.of("4.13"))).isEqualTo(pinned);
  }

  @Test
  void theSupportOfAReleaseIsChangedWhereItIsWritten() {
    Scenario scenario =
        NINE_FOR_A_WHILE
            .withEra(Era.asBefore(Version.of("4.15")).withSupport(Optional.of(support(12))))
            .withAmendments(
                List.of(
                    amendment("4.11", support(60)),
                    amendment("4.12", support(36)),
                    amendment("4.11", support(48))));
    assertThat(changed(scenario, "4.10").rules().support()).isEqualTo(support(1));
    assertThat(changed(scenario, "4.16").era(at("4.15")).flatMap(Era::support))
        .contains(support(1));
    assertThat(changed(scenario, "4.11").amendments())
        .extracting(Amendment::support)
        .containsExactly(support(60), support(36), support(1));
    for (String version : List.of("4.10", "4.11", "4.12", "4.16")) {
      assertThat(rules(changed(scenario, version), version).support()).isEqualTo(support(1));
    }
  }

  @Test
  void aScenarioKnowsAllItsDatePoliciesAndSchemes() {
    DatePolicy own = DatePolicy.usual().withAtMost(1);
    DatePolicy ofEra = DatePolicy.usual().withAtMost(2);
    DatePolicy ofEnds = DatePolicy.usual().withAtMost(3);
    DatePolicy ofFreeze = DatePolicy.usual().withAtMost(4);
    DatePolicy ofBranching = DatePolicy.usual().withAtMost(5);
    Milestone freeze =
        new Milestone("freeze", Length.ofWeeks(9), Optional.empty())
            .withDates(Optional.of(ofFreeze));
    SupportScheme promised = support(18).withDates(Optional.of(ofEnds));
    Longer overNewYear =
        new Longer(
            Length.ofWeeks(1),
            List.of(new BlockedRange("", MonthDay.of(1, 1), MonthDay.of(1, 2))),
            List.of());
    Milestone branching =
        new Milestone("branch", Length.ofWeeks(2), Optional.empty())
            .withDates(Optional.of(ofBranching))
            .withLonger(Optional.of(overNewYear));
    Scenario scenario =
        NINE_FOR_A_WHILE
            .withRules(NINE_FOR_A_WHILE.rules().withDates(own).withMilestones(List.of(freeze)))
            .withEra(
                Era.asBefore(Version.of("4.15"))
                    .withDates(Optional.of(ofEra))
                    .withSupport(Optional.of(promised))
                    .withMilestones(Optional.of(List.of(branching))))
            .withAmendments(List.of(amendment("4.11", support(60))));
    assertThat(scenario.datePolicies())
        .containsExactly(own, ofEra, ofEnds, ofFreeze, ofBranching, overNewYear.days());
    assertThat(scenario.supportSchemes())
        .containsExactly(SupportScheme.alike(List.of()), promised, support(60));
    assertThat(scenario.classes()).hasSize(3);
    assertThat(scenario.withSupport(_ -> support(1)).supportSchemes())
        .containsExactly(support(1), support(1), support(1));
    assertThat(scenario.lastRules().datesOfEnds()).isEqualTo(ofEnds);
    assertThat(scenario.rules().datesOfEnds()).isEqualTo(own);
  }

  @Test
  void theDaysThatMakeAMilestoneEarlierAreTheOnlyOnesRefused() {
    BlockedRange newYear = new BlockedRange("", MonthDay.of(1, 1), MonthDay.of(1, 2));
    Event summit =
        new Event.Dated("summit", LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 5), 0, 0);
    DatePolicy days = new Longer(Length.ofWeeks(1), List.of(newYear), List.of(summit)).days();
    assertThat(days.weekdays()).containsExactlyInAnyOrder(DayOfWeek.values());
    assertThat(days.calendars()).contains(List.of());
    assertThat(days.ranges()).containsExactly(newYear);
    assertThat(days.events()).containsExactly(summit);
  }

  @Test
  void aScenarioHasAFormOfVersionsOnceOneOfItsErasHas() {
    Optional<VersionTemplate> form = Optional.of(new VersionTemplate("5.{n}"));
    assertThat(NINE_FOR_A_WHILE.hasFormOfVersions()).isFalse();
    assertThat(NINE_FOR_A_WHILE.withRules(NINE_FOR_A_WHILE.rules().withVersions(form)))
        .matches(Scenario::hasFormOfVersions);
    assertThat(NINE_FOR_A_WHILE.withEra(Era.asBefore(Version.of("4.15")).withVersions(form)))
        .matches(Scenario::hasFormOfVersions);
  }

  @Test
  void erasAreInTheOrderOfTheirReleasesAndOfTheirDays() {
    Era june = Era.asBefore(new Era.Start.OnDay(LocalDate.of(2019, 6, 1)));
    Era july = Era.asBefore(new Era.Start.OnDay(LocalDate.of(2019, 7, 1)));
    Era early = era("4.13", Optional.empty());
    Era late = era("4.14", Optional.empty());
    assertThat(NINE_FOR_A_WHILE.withEras(List.of(early, june, late, july)).eras()).hasSize(4);
    for (List<Era> disordered :
        List.of(
            List.of(late, early),
            List.of(july, june),
            List.of(june, june),
            List.of(late, july, early))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NINE_FOR_A_WHILE.withEras(disordered))
          .withMessageEndingWith("; allowed: each from a later version or day than the one before");
    }
  }

  @Test
  void aSkippedSlotMayBeMeantForSomethingElse() {
    Goal stable = new Goal("a stable release", Optional.empty(), false);
    SkippedSlot skipped = NINE_FOR_A_WHILE.skipped().getFirst();
    assertThat(skipped.withGoals(List.of(stable)))
        .isEqualTo(new SkippedSlot(Version.of("4.13"), 2, List.of(stable)));
  }

  @Test
  void aHolidayIsMeantByAPartOfItsNameInAnyCase() {
    Event.NamedHoliday easter = new Event.NamedHoliday("x", "gb", "easter", 0, 0);
    assertThat(easter.means("Easter Monday")).isTrue();
    assertThat(easter.means("Whit Monday")).isFalse();
  }

  @Test
  void theSupportOfAReleaseIsThatOfTheLastEraThatGivesSome() {
    Scenario scenario =
        NINE_FOR_A_WHILE
            .withEra(era("4.12", Optional.of(months(9))).withSupport(Optional.of(support(18))))
            .withEra(era("4.15", Optional.of(months(6))).withSupport(Optional.of(support(12))));
    Scenario changed = changed(scenario, "4.16");
    assertThat(changed.era(at("4.12")).flatMap(Era::support)).contains(support(18));
    assertThat(changed.era(at("4.15")).flatMap(Era::support)).contains(support(1));
  }

  private static Scenario changed(Scenario scenario, String version) {
    return scenario.withSupportFor(Version.of(version), LocalDate.of(2018, 7, 10), _ -> support(1));
  }

  private static Amendment amendment(String version, SupportScheme support) {
    return new Amendment(LocalDate.of(2021, 2, 1), List.of(Version.of(version)), support, "");
  }

  private static SupportScheme support(int months) {
    return SupportScheme.alike(
        List.of(new Phase("support", true, new End.AfterRelease(Length.ofMonths(months)))));
  }

  private static Rules rules(Scenario scenario, String version) {
    return scenario.rulesFor(Version.of(version), LocalDate.of(2018, 7, 10));
  }

  private static Era.Start at(String version) {
    return new Era.Start.AtRelease(Version.of(version));
  }

  private static Cadence months(int months) {
    return new Cadence.Every(Length.ofMonths(months));
  }

  private static Era era(String from, Optional<Cadence> cadence) {
    return Era.asBefore(Version.of(from)).withCadence(cadence);
  }
}
