package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {
  private static final Rules EIGHT_MONTHS =
      new Rules(
          months(8),
          Optional.empty(),
          SupportScheme.alike(List.of()),
          DatePolicy.usual(),
          List.of());
  private static final Rules OTHER_RULES =
      new Rules(
          months(9),
          Slip.CHAINED,
          new Gap(Optional.of(Length.ofMonths(5)), Optional.empty()),
          Optional.of(new VersionTemplate("5.{n}")),
          SupportScheme.alike(
              List.of(new Phase("support", true, new End.AfterRelease(Length.ofMonths(18))))),
          DatePolicy.usual().withAtMost(10),
          List.of(new Milestone("freeze", Length.ofWeeks(9), Optional.empty())));
  private static final Era NOTHING_NEW = Era.asBefore(Version.of("4.15"));

  @ParameterizedTest(name = "decided {0}, on {1}: {2}")
  @CsvSource({
    "2019-06-01, 2019-05-31, false",
    "2019-06-01, 2019-06-01, true",
    "2019-06-01, 2019-06-02, true",
    ", 1900-01-01, true"
  })
  void anEraIsKnownOfFromTheDayItWasDecided(LocalDate decided, LocalDate day, boolean known) {
    assertThat(NOTHING_NEW.withDecided(Optional.ofNullable(decided)).isKnownOn(day))
        .isEqualTo(known);
  }

  @Test
  void anEraNamesOnlyWhatComesOutOtherwise() {
    assertThat(NOTHING_NEW.giving(EIGHT_MONTHS, EIGHT_MONTHS)).isEqualTo(NOTHING_NEW);
    assertThat(NOTHING_NEW.giving(EIGHT_MONTHS, EIGHT_MONTHS.withCadence(months(6))))
        .isEqualTo(NOTHING_NEW.withCadence(Optional.of(months(6))));
  }

  @Test
  void anEraCanGiveAllOtherRules() {
    Era era = NOTHING_NEW.giving(EIGHT_MONTHS, OTHER_RULES);
    assertThat(EIGHT_MONTHS.with(era)).isEqualTo(OTHER_RULES);
  }

  @Test
  void whatAnEraNamesStaysWhereNothingElseIsWanted() {
    Era era = NOTHING_NEW.giving(EIGHT_MONTHS, OTHER_RULES);
    assertThat(era.giving(OTHER_RULES, OTHER_RULES)).isEqualTo(era);
  }

  @Test
  void rulesChangeFromAnEraOnAndNotBefore() {
    Scenario scenario =
        new Scenario(
            "8 months",
            new Anchor(Version.of("4.11"), LocalDate.of(2018, 7, 10)),
            EIGHT_MONTHS,
            List.of(NOTHING_NEW),
            List.of(),
            List.of(),
            Optional.empty());
    Era.Start from = NOTHING_NEW.from();
    assertThat(scenario.withRulesFrom(Optional.of(from), OTHER_RULES).lastRules())
        .isEqualTo(OTHER_RULES);
    assertThat(scenario.withRulesFrom(Optional.of(from), OTHER_RULES).rulesBefore(from))
        .isEqualTo(EIGHT_MONTHS);
    assertThat(scenario.withRulesFrom(Optional.empty(), OTHER_RULES).rules())
        .isEqualTo(OTHER_RULES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scenario.rulesFrom(new Era.Start.AtRelease(Version.of("4.16"))))
        .withMessage("no era from 4.16");
  }

  @Test
  void anEraIsNamedByWhereItBegins() {
    assertThat(NOTHING_NEW.from()).hasToString("4.15");
    assertThat(new Era.Start.OnDay(LocalDate.of(2019, 6, 1))).hasToString("2019-06-01");
  }

  private static Cadence months(int months) {
    return new Cadence.Every(Length.ofMonths(months));
  }
}
