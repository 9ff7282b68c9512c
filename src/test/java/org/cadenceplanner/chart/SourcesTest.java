package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final Calendars CHINA =
      Calendars.named("China").knownFrom(2015).announcedUntil(2026).knownUntil(2035);

  @Test
  void theFooterSaysInWhichOfTheYearsShownACalendarIsInDoubt() {
    assertThat(footer(2012, 2014)).endsWith("China 2 (unknown before 2015).");
    assertThat(footer(2015, 2026)).endsWith("China 2.");
    assertThat(footer(2014, 2036))
        .endsWith("China 2 (unknown before 2015) (computed after 2026) (unknown after 2035).");
  }

  private static String footer(int first, int last) {
    Plans plans =
        Plans.of(Scenarios.every(8).from("4.2", "2012-09-17")).years(first, last).heeding(2, CHINA);
    return new Sources(plans.schedule(), Calendars.index(CHINA)).footer().text();
  }
}
