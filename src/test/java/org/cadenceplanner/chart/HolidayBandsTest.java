package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayBandsTest {
  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("Christmas", "2018-12-25", "2018-12-26", "2018-12-27", "2018-12-28")
          .off("Christmas", "2019-12-24", "2019-12-25", "2019-12-26", "2019-12-27");
  private static final Calendars CHINA =
      Calendars.named("China")
          .off("New Year", "2019-02-04", "2019-02-05", "2019-02-06", "2019-02-07")
          .off("New Year", "2020-01-27", "2020-01-28", "2020-01-29", "2020-01-30");
  private static final DayIndex INDEX = Calendars.index(ENGLAND, CHINA);

  @Test
  void theSeasonsAreThoseOfTheCalendarsThatTheScenarioHeeds() {
    Dates chinese = Dates.everyDay().heeding(new WeightedCalendar("china", 1));
    assertThat(seasons(Plans.of(Scenarios.every(6)).heeding(1, ENGLAND)))
        .containsExactly(LocalDate.of(2018, 12, 25), LocalDate.of(2019, 12, 24));
    assertThat(seasons(Plans.of(Scenarios.every(6).dates(chinese)).heeding(1, ENGLAND)))
        .containsExactly(LocalDate.of(2019, 2, 2), LocalDate.of(2020, 1, 25));
    assertThat(seasons(Plans.of(Scenarios.every(6).dates(Dates.everyDay().heeding())))).isEmpty();
  }

  @Test
  void anErasCalendarsHoldFromTheReleaseBeforeItsFirstOn() {
    Dates chinese = Dates.everyDay().heeding(new WeightedCalendar("china", 1));
    Scenarios scenario =
        Scenarios.every(6).from("4.11", "2018-07-10").era(Eras.from("4.14").dates(chinese));
    assertThat(seasons(Plans.of(scenario).heeding(1, ENGLAND)))
        .containsExactly(LocalDate.of(2018, 12, 25), LocalDate.of(2020, 1, 25));
  }

  @Test
  void aSingleDayOffIsAsStrongAsThoseWhoHeedItAreMany() {
    Dates both =
        Dates.everyDay()
            .heeding(new WeightedCalendar("england", 1), new WeightedCalendar("china", 3));
    List<HolidayBand> bands =
        bands(Plans.of(Scenarios.every(6).dates(both)), Closeness.DAYS, "2018-12-20", "2019-02-10");
    assertThat(bands).hasSize(8);
    assertThat(bands.getFirst().share()).isEqualTo(0.25);
    assertThat(bands.getLast().share()).isEqualTo(0.75);
  }

  @ParameterizedTest(name = "years of {0} units")
  @CsvSource({"24.1, true", "23.9, false"})
  void yearsTooNarrowToTellSeasonsApartHaveNone(double year, boolean haveSome) {
    Schedule schedule = Plans.of(Scenarios.every(6)).heeding(1, ENGLAND).schedule();
    LocalDate from = LocalDate.of(2018, 1, 1);
    TimeAxis axis = new TimeAxis(from, from.plusYears(4), 0, 4 * year);

    assertThat(HolidayBands.visible(axis, Closeness.YEARS, schedule, INDEX).isEmpty())
        .isNotEqualTo(haveSome);
  }

  @Test
  void aSeasonOfFewDaysIsTwoWideAndStaysOnTheAxis() {
    LocalDate last = LocalDate.of(2018, 12, 31);
    TimeAxis axis = new TimeAxis(LocalDate.of(2018, 1, 1), last.plusDays(1), 10, 110);
    HolidayBand band = HolidayBand.ofDay(last, 1);
    Sketch sketch = Sketches.inLettersOf(5);
    new HolidayBands(axis, List.of(band)).draw(sketch, new Area(10, 20, 100, 60));

    assertThat(sketch.finished().marks().getLast().bounds())
        .isEqualTo(new Bounds(108, 20, 110, 80));
  }

  private static List<LocalDate> seasons(Plans plans) {
    return bands(plans, Closeness.YEARS, "2018-01-01", "2021-01-01").stream()
        .map(HolidayBand::from)
        .toList();
  }

  private static List<HolidayBand> bands(
      Plans plans, Closeness closeness, String from, String until) {
    Schedule schedule = plans.schedule();
    TimeAxis axis = new TimeAxis(LocalDate.parse(from), LocalDate.parse(until), 0, 1000);
    return HolidayBands.visible(axis, closeness, schedule, INDEX);
  }
}
