package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDayTest {

  @ParameterizedTest(name = "{0} by {1}: {2}, {3}")
  @CsvSource({
    "2019-02-01, DAY, 2019-02-01, 1 Feb 2019",
    "2019-02-01, MONTH, 2019-01, Jan 2019",
    "2019-01-01, MONTH, 2018-12, Dec 2018",
    "2019-04-01, QUARTER, 2019-Q1, Q1 2019",
    "2019-01-01, QUARTER, 2018-Q4, Q4 2018"
  })
  void anEndIsSaidAsTheLastDayMonthOrQuarterOfItsPhase(
      LocalDate day, Precision precision, String text, String words) {
    StatedDay stated = new StatedDay(day, precision);
    assertThat(stated.text()).isEqualTo(text);
    assertThat(stated.inWords()).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} by {1} is {4} days after {2} by {3}")
  @CsvSource({
    "2015-01-09, DAY, 2015-01-02, DAY, 7",
    "2015-01-09, DAY, 2015-02-01, MONTH, 0",
    "2015-02-01, MONTH, 2015-01-09, DAY, 0",
    "2015-03-01, MONTH, 2015-02-01, MONTH, 28",
    "2015-02-01, MONTH, 2015-03-01, MONTH, -28",
    "2015-02-01, MONTH, 2015-04-01, QUARTER, 0",
    "2015-07-01, QUARTER, 2015-01-09, DAY, 91"
  })
  void daysAreCountedAsExactlyAsTheLessExactIsSaid(
      LocalDate day, Precision precision, LocalDate other, Precision its, long days) {
    assertThat(new StatedDay(day, precision).daysAfter(new StatedDay(other, its))).isEqualTo(days);
  }

  @Test
  void anEndOnRecordIsSaidAsItWasPublished() {
    assertThat(StatedDay.endOf(new HistoricEnd.OnDay(LocalDate.of(2019, 2, 1))).inWords())
        .isEqualTo("1 Feb 2019");
    assertThat(StatedDay.endOf(new HistoricEnd.InMonth(YearMonth.of(2019, 1))).inWords())
        .isEqualTo("Jan 2019");
  }
}
