package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

/// Schedules as rows that a spreadsheet reads.
class ScheduleCsvTest {
  @Test
  void aPhaseAfterOneWithoutAnEndHasNoFirstDay() {
    assertThat(csv(Plans.of(Scenarios.every(8).support(Schemes.openThenSecurity()))))
        .contains("\r\ntested,4.12,phase,full support,,,,2019-03-10,open,,\r\n")
        .contains("\r\ntested,4.12,phase,security fixes only,,,,,open,,\r\n");
  }

  @Test
  void milestonesInTheYearsAreRowsThoughTheirReleaseComesAfterThem() {
    Scenarios frozen = Scenarios.every(8).milestone("Code freeze", Length.ofMonths(3));
    assertThat(csv(Plans.of(frozen).years(2018, 2018)))
        .contains("\r\ntested,4.12,milestone,Code freeze,,,2018-12-10,2018-12-10,,,true\r\n")
        .doesNotContain("4.12,release");
  }

  private static String csv(Plans plan) {
    return Exports.of(plan.schedule()).show(OutputFormat.CSV);
  }
}
