package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HistoricEndTest {

  @Test
  void anEndOnADayIsThatDay() {
    assertThat(new HistoricEnd.OnDay(LocalDate.of(2019, 6, 13)).firstDayAfter())
        .isEqualTo("2019-06-13");
  }

  @Test
  void anEndInAMonthIsTheFirstOfTheNext() {
    assertThat(new HistoricEnd.InMonth(YearMonth.of(2015, 9)).firstDayAfter())
        .isEqualTo("2015-10-01");
    assertThat(new HistoricEnd.InMonth(YearMonth.of(2017, 12)).firstDayAfter())
        .isEqualTo("2018-01-01");
  }
}
