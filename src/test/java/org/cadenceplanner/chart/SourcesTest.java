package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final Calendars CHINA =
      Calendars.named("China").knownFrom(2015).announcedUntil(2026).knownUntil(2035);

  private static final Calendars JAPAN = Calendars.named("Japan");

  @Test
  void theFooterSaysInWhichOfTheYearsShownACalendarIsInDoubt() {
    assertThat(footer(2012, 2014)).endsWith("China 2 (unknown before 2015).");
    assertThat(footer(2015, 2026)).endsWith("China 2.");
    assertThat(footer(2014, 2036))
        .endsWith("China 2 (unknown before 2015, computed after 2026, unknown after 2035).");
  }

  @Test
  void aScenariosOwnCalendarsStandInPlaceOfThePlans() {
    Dates own = Dates.everyDay().heeding(new WeightedCalendar("japan", 1));
    assertThat(footer(Plans.of(Scenarios.every(8).dates(own)).heeding(2, CHINA)))
        .endsWith("Holidays, by weight: Japan 1.");
    assertThat(
            footer(
                Plans.of(Scenarios.every(8).dates(Dates.everyDay().heeding())).heeding(2, CHINA)))
        .doesNotContain("Holidays");
  }

  @Test
  void theCalendarsOfAllErasAndScenariosAreNamedWithAllTheirWeights() {
    Dates own =
        Dates.everyDay()
            .heeding(new WeightedCalendar("china", 1), new WeightedCalendar("japan", 3));
    Plans eras = Plans.of(Scenarios.every(8).era(Eras.from("4.13").dates(own))).years(2018, 2020);
    assertThat(footer(eras.heeding(2, CHINA))).endsWith("China 2 or 1, Japan 3.");
  }

  private static String footer(int first, int last) {
    return footer(
        Plans.of(Scenarios.every(8).from("4.2", "2012-09-17"))
            .years(first, last)
            .heeding(2, CHINA));
  }

  private static String footer(Plans plans) {
    return new Sources(List.of(plans.schedule()), Calendars.index(CHINA, JAPAN)).footer().text();
  }
}
