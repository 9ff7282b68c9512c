package org.cadenceplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonTest {
  private static final Horizon YEARS = new Horizon(2017, 2024);

  @Test
  void theYearsLookedAtRunFromNewYearToNewYear() {
    assertThat(YEARS.first()).isEqualTo("2017-01-01");
    assertThat(YEARS.end()).isEqualTo("2025-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-31, false",
    "2017-01-01, true",
    "2020-02-29, true",
    "2024-12-31, true",
    "2025-01-01, false"
  })
  void theFirstAndTheLastYearAreLookedAt(LocalDate day, boolean contained) {
    assertThat(YEARS.contains(day)).isEqualTo(contained);
  }
}
