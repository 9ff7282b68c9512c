package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockedRangeTest {

  @ParameterizedTest(name = "{0} to {1}: {2} {3}")
  @CsvSource({
    "--12-22, --01-03, 2018-12-21, false",
    "--12-22, --01-03, 2018-12-22, true",
    "--12-22, --01-03, 2018-12-31, true",
    "--12-22, --01-03, 2019-01-01, true",
    "--12-22, --01-03, 2019-01-03, true",
    "--12-22, --01-03, 2019-01-04, false",
    "--08-01, --08-15, 2019-07-31, false",
    "--08-01, --08-15, 2019-08-01, true",
    "--08-01, --08-15, 2019-08-15, true",
    "--08-01, --08-15, 2019-08-16, false",
    "--02-29, --02-29, 2020-02-29, true",
    "--02-29, --02-29, 2019-02-28, false",
    "--05-01, --05-01, 2019-05-01, true",
    "--05-02, --05-01, 2019-05-01, true"
  })
  void aRangeHoldsItsFirstAndLastDayAndMayCrossNewYear(
      MonthDay from, MonthDay to, LocalDate day, boolean contained) {
    assertThat(new BlockedRange("freeze", from, to).contains(day)).isEqualTo(contained);
  }
}
