package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearAxisTest {

  @ParameterizedTest
  @ValueSource(doubles = {366, 500, 1100, 1537})
  void aDayOfAMonthStandsAtTheSamePlaceInAllYears(double width) {
    YearAxis axis = new YearAxis(60, 60 + width);
    for (int year : new int[] {2019, 2020, 2023, 2100}) {
      LocalDate end = LocalDate.of(year + 1, 1, 1);
      LocalDate.of(year, 1, 1)
          .datesUntil(end)
          .forEach(
              day -> {
                assertThat(axis.x(day)).isEqualTo(axis.x(MonthDay.from(day)));
                assertThat(axis.dayAt(axis.middle(day), day.getYear())).isEqualTo(day);
                assertThat(axis.dayAt(axis.x(day), day.getYear())).isEqualTo(day);
              });
    }
  }

  @Test
  void daysMeetWithoutASeamAndTheLastEndsWithTheAxis() {
    YearAxis axis = new YearAxis(0, 1000);
    LocalDate.of(2020, 1, 1)
        .datesUntil(LocalDate.of(2020, 12, 31))
        .forEach(day -> assertThat(axis.end(day)).isEqualTo(axis.x(day.plusDays(1))));
    assertThat(axis.x(MonthDay.of(1, 1))).isZero();
    assertThat(axis.end(MonthDay.of(12, 31))).isEqualTo(1000);
  }

  @Test
  void thePlaceOfTheLeapDayIsTheDayBeforeInOtherYears() {
    YearAxis axis = new YearAxis(0, 3660);
    double leapDay = axis.x(MonthDay.of(2, 29)) + 3;
    assertThat(axis.dayAt(leapDay, 2020)).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(axis.dayAt(leapDay, 2021)).isEqualTo(LocalDate.of(2021, 2, 28));
    assertThat(axis.x(LocalDate.of(2021, 3, 1))).isEqualTo(axis.x(LocalDate.of(2020, 3, 1)));
  }

  @Test
  void placesOutsideAreAtTheFirstAndTheLastDay() {
    YearAxis axis = new YearAxis(100, 1000);
    assertThat(axis.dayAt(0, 2019)).isEqualTo(LocalDate.of(2019, 1, 1));
    assertThat(axis.dayAt(5000, 2019)).isEqualTo(LocalDate.of(2019, 12, 31));
  }
}
