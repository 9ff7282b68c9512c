package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "2.25, 2.25",
    "4.5, 4.5",
    "6, 6",
    "100, 100",
    "6.6667, 6.67",
    "0.001, 0",
    "-0.001, 0",
    "-0.5, -0.5"
  })
  void numbersHaveAtMostTwoDecimals(double value, String text) {
    assertThat(Words.number(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.125, 12.5 %", "0.5, 50 %", "0.33333, 33.3 %", "0, 0 %", "1, 100 %"})
  void sharesArePerCentWithAtMostOneDecimal(double share, String text) {
    assertThat(Words.percent(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 day", "0, 0 days", "12.667, 12.67 days", "0.999, 1 day"})
  void daysAreCounted(double days, String text) {
    assertThat(Words.days(days)).isEqualTo(text);
  }

  @Test
  void daysAreWrittenAsInMails() {
    LocalDate day = LocalDate.of(2019, 3, 12);
    assertThat(Words.day(day)).isEqualTo("12 Mar 2019");
    assertThat(Words.weekdayAndDay(day)).isEqualTo("Tue 12 Mar 2019");
    assertThat(Words.weekdayAndDayOfYear(day)).isEqualTo("Tue 12 Mar");
  }

  @Test
  void listsEndInAnd() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("July"))).isEqualTo("July");
    assertThat(Words.list(List.of("July", "March", "May"))).isEqualTo("July, March and May");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "14, 14th",
    "21, 21st",
    "101, 101st",
    "111, 111th"
  })
  void placesInARowAreWrittenAsEnglishHasThem(int number, String text) {
    assertThat(Words.nth(number)).isEqualTo(text);
  }

  @Test
  void wordsGetACapitalAtTheirStartAndNoWordsNone() {
    assertThat(Words.capitalised("full support")).isEqualTo("Full support");
    assertThat(Words.capitalised("")).isEmpty();
  }

  @Test
  void oneThingIsNotSeveral() {
    assertThat(Words.count(1, "release")).isEqualTo("1 release");
    assertThat(Words.count(0, "release")).isEqualTo("0 releases");
  }

  @Test
  void aHorizonOfOneYearIsThatYear() {
    assertThat(Words.years(new Horizon(2017, 2024))).isEqualTo("2017–2024");
    assertThat(Words.years(new Horizon(2018, 2018))).isEqualTo("2018");
  }
}
