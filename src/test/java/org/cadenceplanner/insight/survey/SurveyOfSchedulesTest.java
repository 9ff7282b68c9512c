package org.cadenceplanner.insight.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a ballot offers, and what tells it from others.
class SurveyOfSchedulesTest {
  private static final Schedule SIX =
      Plans.of(Scenarios.every(6).named("half a year")).released("4.11", "2018-07-10").schedule();

  @Test
  void anOptionSaysItsRulesAndWhatTheyComeTo() {
    Option option = Survey.of(List.of(SIX)).options().getFirst();

    assertThat(option.letter()).isEqualTo("A");
    assertThat(option.name()).isEqualTo("half a year");
    assertThat(option.rules())
        .isEqualTo(
            "Every 6 months from 4.11 (10 Jul 2018), any day, else later; full support 18 months,"
                + " then security fixes only 18 months.");
    assertThat(option.figures())
        .isEqualTo(
            "Releases a year: 2. Branches supported at the same time, in the long run: at most 6,"
                + " on average 6. Work: about 106 hours a month; the people have 60.");
  }

  @Test
  void ofRulesWithoutAWholeCycleTheYearsLookedAtAreSaid() {
    Scenarios weeks = Scenarios.every(Length.ofWeeks(26)).support(Schemes.one(Length.ofMonths(12)));
    Schedule schedule = Plans.of(weeks).released("4.11", "2018-07-10").schedule();

    assertThat(Survey.of(List.of(schedule)).options().getFirst().figures())
        .isEqualTo(
            "Releases a year: 2.01. Branches supported at the same time, in the years looked at:"
                + " at most 3, on average 1.79. Work: about 52 hours a month; the people have 60.");
  }

  @Test
  void optionsHaveTheLettersAToZ() {
    List<Option> options = Survey.of(Collections.nCopies(26, SIX)).options();

    assertThat(options).extracting(Option::letter).startsWith("A", "B", "C").endsWith("Y", "Z");
    assertThat(options).hasSize(26);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 27})
  void noneAndMoreThanTheAlphabetAreRefused(int number) {
    assertThatThrownBy(() -> Survey.of(Collections.nCopies(number, SIX)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a survey of " + number + " scenarios; allowed: 1 to 26");
  }

  @ParameterizedTest
  @CsvSource({"B, yearly", "b, yearly", "a, monthly"})
  void anOptionIsFoundByItsLetterSmallOrCapital(String letter, String name) {
    Survey survey = survey(option("A", "monthly", ""), option("B", "yearly", ""));

    assertThat(survey.option(letter)).map(Option::name).contains(name);
    assertThat(survey.option("C")).isEmpty();
  }

  @Test
  void theCodeChangesWithLettersAndNamesAndWhereOneEndsAndTheNextBegins() {
    String code = survey(option("A", "six", "months")).code();

    assertThat(survey(option("A", "six", "months")).code()).isEqualTo(code);
    assertThat(
            List.of(
                survey(option("B", "six", "months")).code(),
                survey(option("A", "sax", "months")).code(),
                survey(option("A", "sixm", "onths")).code(),
                survey().code()))
        .doesNotContain(code)
        .doesNotHaveDuplicates();
  }

  private static Survey survey(Option... options) {
    return new Survey("Plan", List.of(options));
  }

  private static Option option(String letter, String name, String rules) {
    return new Option(letter, name, rules, "");
  }

  @ParameterizedTest
  @CsvSource({
    "-2, -2, strong objection",
    "-1, -1, mild objection",
    "0, 0, neutral",
    "1, +1, in favour",
    "2, +2, strongly in favour",
  })
  void aStanceIsTypedWithItsSign(int value, String typed, String words) {
    Stance stance = Stance.of(value).orElseThrow();

    assertThat(stance.value()).isEqualTo(value);
    assertThat(stance.typed()).isEqualTo(typed);
    assertThat(stance.inWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, 3})
  void thereIsNoStanceBeyondTwo(int value) {
    assertThat(Stance.of(value)).isEmpty();
  }

  @Test
  void aTallyCountsTheVotesOfEachStance() {
    OptionTally votes = new OptionTally(option("A", "six", ""), Map.of(Stance.FOR, 3), List.of());

    assertThat(votes.count(Stance.FOR)).isEqualTo(3);
    assertThat(votes.count(Stance.NEUTRAL)).isZero();
    assertThat(votes.votes()).hasSize(5);
    assertThat(votes.sum()).contains(3);
  }
}
