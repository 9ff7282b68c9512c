package org.cadenceplanner.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"22 Dec", "22 december", " DEC 22 ", "12-22", "22 Dez", "22. Dezember", "22.12."})
  void aDayOfEveryYearIsWrittenInSeveralWays(String text) {
    assertThat(DayText.everyYear(text)).isEqualTo(MonthDay.of(12, 22));
  }

  @Test
  void aLeapDayIsADayOfTheYear() {
    assertThat(DayText.everyYear("29 Feb")).isEqualTo(MonthDay.of(2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22", "30 Feb", "31-12", "22 Dezi", "22 Dec 2018", "😀"})
  void whatIsNoDayOfTheYearIsRefusedWithAnExample(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayText.everyYear(text))
        .withMessageContaining("22 Dec or 12-22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 Jun 2018",
        "20 june 2018",
        "Jun 20, 2018",
        "2018-06-20",
        "20. Juni 2018",
        "20.6.2018"
      })
  void aDayOfOneYearIsWrittenInSeveralWays(String text) {
    assertThat(DayText.oneYear(text)).isEqualTo(LocalDate.of(2018, 6, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20 Jun", "2018-02-29", "20 Jun 1899", "1 Jan 2101", "20.6.18"})
  void whatIsNoDayOfAPlanIsRefusedWithItsYears(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayText.oneYear(text))
        .withMessageContaining("from 1900 to 2100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jun 2018", " june 2018", "2018-06", "2018-6", "Juni 2018", "6.2018"})
  void aMonthOfOneYearIsWrittenInSeveralWays(String text) {
    assertThat(DayText.month(text)).contains(YearMonth.of(2018, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jun", "2018", "2018-13", "Jun 1899", "2101-01", "20 Jun 2018"})
  void whatIsNoMonthOfAPlanIsNone(String text) {
    assertThat(DayText.month(text)).isEmpty();
  }
}
