package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

  @ParameterizedTest(name = "{0} and {1} give {2}")
  @CsvSource({
    "2018-07-10, 8 months, 2019-03-10",
    "2018-08-31, 18 months, 2020-02-29",
    "2019-08-31, 18 months, 2021-02-28",
    "2020-02-29, 1 year, 2021-02-28",
    "2020-02-29, 4 years, 2024-02-29",
    "2018-12-31, 2 months, 2019-02-28",
    "2018-07-10, 2 weeks, 2018-07-24",
    "2020-02-28, 2 days, 2020-03-01",
    "2018-07-10, 0 days, 2018-07-10"
  })
  void aLengthAfterADayIsCountedAsTheCalendarCounts(LocalDate day, String length, LocalDate after) {
    assertThat(Length.parse(length).orElseThrow().after(day)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0} before {1} is {2}")
  @CsvSource({
    "9 weeks, 2019-03-12, 2019-01-08",
    "1 month, 2019-03-31, 2019-02-28",
    "1 year, 2020-02-29, 2019-02-28",
    "1 day, 2019-01-01, 2018-12-31"
  })
  void aLengthBeforeADayIsCountedAsTheCalendarCounts(
      String length, LocalDate day, LocalDate before) {
    assertThat(Length.parse(length).orElseThrow().before(day)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{1} is nearest to {3} after {0}")
  @CsvSource({
    "2018-07-10, 2020-01-10, MONTHS, 18 months",
    "2018-07-10, 2019-12-26, MONTHS, 18 months",
    "2018-07-10, 2019-12-24, MONTHS, 17 months",
    "2018-08-10, 2018-09-25, MONTHS, 1 month",
    "2018-07-10, 2018-07-28, WEEKS, 3 weeks",
    "2018-07-10, 2018-07-28, DAYS, 18 days",
    "2018-07-10, 2020-02-01, YEARS, 2 years",
    "2018-07-10, 2018-07-10, MONTHS, 1 month",
    "2018-07-10, 2001-01-01, MONTHS, 1 month",
    "2018-07-10, 2200-01-01, MONTHS, 1200 months"
  })
  void aLengthIsFoundThatLeadsNearestToADay(
      LocalDate from, LocalDate to, LengthUnit unit, String length) {
    assertThat(Length.nearest(from, to, unit)).hasToString(length);
  }

  @Test
  void manyTimesALengthDoesNotDriftAtMonthEnds() {
    LocalDate january = LocalDate.of(2018, 1, 31);
    assertThat(Length.ofMonths(1).after(january, 1)).isEqualTo("2018-02-28");
    assertThat(Length.ofMonths(1).after(january, 2)).isEqualTo("2018-03-31");
  }

  @ParameterizedTest
  @CsvSource({
    "8 months, 8 months",
    "1 MONTH, 1 month",
    "1 months, 1 month",
    "2week, 2 weeks",
    "' 5 days ', 5 days",
    "100 years, 100 years"
  })
  void aLengthIsReadAndWrittenInWords(String text, String written) {
    assertThat(Length.parse(text)).map(Length::toString).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "months", "8", "-1 months", "1.5 months", "8 moons", "123456 days"})
  void anythingElseIsNoLength(String text) {
    assertThat(Length.parse(text)).isEmpty();
  }

  @Test
  void aLengthIsAtMostAboutAHundredYears() {
    assertThat(Length.ofMonths(1_200).amount()).isEqualTo(1_200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.ofMonths(1_201))
        .withMessage("1201 months; allowed: 0 to 1200 months");
    assertThatIllegalArgumentException().isThrownBy(() -> Length.ofDays(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Length.parse("99999 days"));
  }

  @ParameterizedTest(name = "{0} are {1} months, {2} days")
  @CsvSource({"8 months, 8, 0", "2 years, 24, 0", "3 weeks, 0, 21", "10 days, 0, 10"})
  void aLengthIsCountedInMonthsOrInDays(String text, int months, int days) {
    Length length = Length.parse(text).orElseThrow();
    assertThat(length.months()).isEqualTo(months);
    assertThat(length.days()).isEqualTo(days);
    assertThat(length.unit().followsMonths()).isEqualTo(months > 0);
  }
}
