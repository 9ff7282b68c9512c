package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A gap is refused that no cycle of the cadence can keep, wherever in the year it lies.
class FittingGapTest {

  @ParameterizedTest(name = "{0}, at least {1}: {2}")
  @CsvSource({
    "8 months, 8 months, true",
    "8 months, 9 months, false",
    "8 months, 34 weeks, true",
    "8 months, 36 weeks, false",
    "5 months+7 months, 7 months, true",
    "5 months+7 months, 8 months, false"
  })
  void theMinimumIsOneThatSomeCycleKeeps(String lengths, String least, boolean keeps) {
    verify(keeps, every(lengths), new Gap(length(least), Optional.empty()), "a gap of at least");
  }

  @ParameterizedTest(name = "{0}, at most {1}: {2}")
  @CsvSource({
    "8 months, 8 months, true",
    "8 months, 7 months, false",
    "8 months, 35 weeks, true",
    "8 months, 34 weeks, false",
    "5 months+7 months, 5 months, true",
    "5 months+7 months, 4 months, false"
  })
  void theMaximumIsOneThatSomeCycleKeeps(String lengths, String most, boolean keeps) {
    verify(keeps, every(lengths), new Gap(Optional.empty(), length(most)), "a gap of at most");
  }

  @ParameterizedTest(name = "April and October, at least {0}, at most {1}: {2}")
  @CsvSource({
    "6 months, , true",
    "7 months, , false",
    ", 6 months, true",
    ", 5 months, false",
    "5 months, 7 months, true"
  })
  void placesInTheYearAreAsFarApartAsTheyAre(String least, String most, boolean keeps) {
    Cadence cadence =
        new Cadence.Yearly(
            List.of(
                new YearlySlot.OnDay(MonthDay.of(4, 1)), new YearlySlot.OnDay(MonthDay.of(10, 1))));
    verify(keeps, cadence, new Gap(length(least), length(most)), "a gap of at");
  }

  @Test
  void ofDatesThatFollowAnotherScenarioNothingIsKnown() {
    Cadence following = new Cadence.Following("kernel", 1, Optional.empty());
    verify(true, following, new Gap(length("99 years"), Optional.empty()), "");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "6 months, 6 months, true",
    "7 months, 6 months, false",
    "30 days, 1 month, true",
    "31 days, 1 month, true",
    "32 days, 1 month, false"
  })
  void theMinimumIsNotAlwaysLongerThanTheMaximum(String least, String most, boolean allowed) {
    if (allowed) {
      assertThatCode(() -> new Gap(length(least), length(most))).doesNotThrowAnyException();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Gap(length(least), length(most)))
          .withMessageStartingWith("a gap of at least %s and at most %s;", least, most);
    }
  }

  private static void verify(boolean keeps, Cadence cadence, Gap gap, String refusal) {
    if (keeps) {
      assertThatCode(() -> rules(cadence).withGap(gap)).doesNotThrowAnyException();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rules(cadence).withGap(gap))
          .withMessageStartingWith(refusal)
          .withMessageContaining(", which no cycle of the cadence keeps; allowed: a ");
    }
  }

  private static Rules rules(Cadence cadence) {
    return new Rules(
        cadence, Optional.empty(), SupportScheme.alike(List.of()), DatePolicy.usual(), List.of());
  }

  private static Cadence every(String lengths) {
    return new Cadence.Every(
        Stream.of(lengths.split("\\+")).map(text -> Length.parse(text).orElseThrow()).toList());
  }

  private static Optional<Length> length(String text) {
    return Optional.ofNullable(text).flatMap(Length::parse);
  }
}
