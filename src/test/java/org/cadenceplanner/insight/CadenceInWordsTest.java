package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceInWordsTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "1, , with each release of 'kernel'",
    "2, , with every 2nd release of 'kernel'",
    "1, 6 weeks, 6 weeks after each release of 'kernel'",
    "3, 6 weeks, 6 weeks after every 3rd release of 'kernel'"
  })
  void aCadenceSaysWhichReleasesItFollows(int number, String later, String words) {
    Optional<Length> after = Optional.ofNullable(later).flatMap(Length::parse);
    assertThat(CadenceInWords.of(new Cadence.Following("kernel", number, after))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1 day, every day",
    "1 week, every week",
    "1 month, every month",
    "1 year, every year",
    "8 months, every 8 months",
    "25 weeks+27 weeks, every 25 and 27 weeks in turn",
    "1 month+6 weeks, every 1 month and 6 weeks in turn"
  })
  void aCadenceSaysItsLengths(String lengths, String words) {
    List<Length> turns =
        Stream.of(lengths.split("\\+")).map(text -> Length.parse(text).orElseThrow()).toList();
    assertThat(CadenceInWords.of(new Cadence.Every(turns))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    ", , any time apart",
    "5 months, , at least 5 months apart",
    ", 9 months, at most 9 months apart",
    "5 months, 9 months, at least 5 months and at most 9 months apart"
  })
  void aGapSaysItsBounds(String least, String most, String words) {
    Gap gap =
        new Gap(
            Optional.ofNullable(least).flatMap(Length::parse),
            Optional.ofNullable(most).flatMap(Length::parse));
    assertThat(CadenceInWords.of(gap)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "APRIL, , if due in April",
    "APRIL, EVEN, if due in April of even years",
    "APRIL, ODD, if due in April of odd years",
    ", EVEN, if due in any month of even years",
    ", ODD, if due in any month of odd years"
  })
  void aClassSaysWhenItsReleasesAreDue(Month month, ClassRule.Parity years, String words) {
    Set<Month> months = month == null ? Set.of() : Set.of(month);
    assertThat(ConditionInWords.of(new ClassRule.Due(months, Optional.ofNullable(years))))
        .isEqualTo(words);
  }

  @Test
  void aClassOfManyReleasesNamesSix() {
    assertThat(ConditionInWords.of(listed(6))).isEqualTo("for 6.1, 6.2, 6.3, 6.4, 6.5 and 6.6");
    assertThat(ConditionInWords.of(listed(8)))
        .isEqualTo("for 6.1, 6.2, 6.3, 6.4, 6.5, 6.6 and 2 more");
  }

  private static ClassRule.Condition listed(int releases) {
    return new ClassRule.Listed(
        IntStream.rangeClosed(1, releases).mapToObj(i -> Version.of("6." + i)).toList());
  }
}
