package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryUpdateTest {

  @ParameterizedTest(name = "found {0}, known {1}: {3}")
  @CsvSource({
    "2018-07-10, , true, new",
    "1900-01-01, , true, new",
    "2100-12-31, , true, new",
    "1899-12-31, , false, left out: not from 1900 to 2100",
    "2101-01-01, , false, left out: not from 1900 to 2100",
    "2018-07-10, 2018-07-10, false, kept",
    "2018-07-12, 2018-07-10, false, kept: 10 Jul 2018"
  })
  void aReleaseFoundIsNewUnlessThePlanHasItOrCannot(
      LocalDate found, LocalDate known, boolean isNew, String words) {
    FoundRelease release =
        new FoundRelease(Version.of("4.11"), found, "v4.11", List.of(), List.of(), Map.of());
    HistoryUpdate.Row row = new HistoryUpdate.Row(release, Optional.ofNullable(known));
    assertThat(row.isNew()).isEqualTo(isNew);
    assertThat(row.inWords()).isEqualTo(words);
  }
}
