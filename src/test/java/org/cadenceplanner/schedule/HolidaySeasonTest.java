package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;
import org.junit.jupiter.api.Test;

class HolidaySeasonTest {

  private static final LocalDate JANUARY = LocalDate.of(2021, 1, 1);
  private static final LocalDate NEXT_JANUARY = LocalDate.of(2022, 1, 1);

  @Test
  void xenHasASeasonAtEasterAndOneFromChristmasToNewYear() {
    Plan plan = SamplePlans.xen2018();
    assertThat(
            HolidaySeason.between(
                LocalDate.of(2021, 1, 2), NEXT_JANUARY, plan.calendars(), SamplePlans.index(plan)))
        .contains(
            new HolidaySeason(LocalDate.of(2021, 4, 2), LocalDate.of(2021, 4, 6)),
            new HolidaySeason(LocalDate.of(2021, 12, 25), LocalDate.of(2022, 1, 3)));
  }

  @Test
  void christmasIsASeasonEvenWhereItFallsOnAWeekendAndIsMadeUpForLater() {
    assertThat(seasons(List.of("2021-12-27", "2021-12-28", "2022-01-03"), 1, 1))
        .containsExactly(new HolidaySeason(LocalDate.of(2021, 12, 25), LocalDate.of(2022, 1, 4)));
  }

  @Test
  void aSingleDayOffIsNoSeason() {
    assertThat(seasons(List.of("2021-05-05"), 1, 1)).isEmpty();
  }

  @Test
  void aLongWeekendIsNoSeasonButEasterIs() {
    assertThat(seasons(List.of("2021-05-14"), 1, 1)).isEmpty();
    assertThat(seasons(List.of("2021-04-02", "2021-04-05"), 1, 1))
        .containsExactly(new HolidaySeason(LocalDate.of(2021, 4, 2), LocalDate.of(2021, 4, 6)));
  }

  @Test
  void daysUpToAWeekApartAreOneSeason() {
    assertThat(seasons(List.of("2021-05-04", "2021-05-11"), 1, 1))
        .containsExactly(new HolidaySeason(LocalDate.of(2021, 5, 4), LocalDate.of(2021, 5, 12)));
    assertThat(seasons(List.of("2021-05-04", "2021-05-12"), 1, 1)).isEmpty();
  }

  @Test
  void halfOfTheWeightsMakeASeasonAndLessDoNot() {
    List<String> days = List.of("2021-05-03", "2021-05-07");
    assertThat(seasons(days, 2, 2)).hasSize(1);
    assertThat(seasons(days, 1, 2)).isEmpty();
  }

  @Test
  void seasonsAreThoseOfTheCalendarsThatTheRulesInForceHeed() {
    Calendars england =
        Calendars.named("England")
            .off("Christmas", "2018-12-25", "2018-12-28")
            .off("Easter", "2019-04-19", "2019-04-22");
    Calendars poland =
        Calendars.named("Poland")
            .off("May days", "2018-05-01", "2018-05-04", "2019-05-01", "2019-05-04");
    Dates english = Dates.everyDay().heeding(new WeightedCalendar("england", 1));
    Dates polish = Dates.everyDay().heeding(new WeightedCalendar("poland", 1));
    Plans plans =
        Plans.of(Scenarios.every(8).dates(english).era(Eras.from("4.13").dates(polish)))
            .knowing(england)
            .knowing(poland);
    // 4.12 comes on 10 March 2019; the days after it are those of 4.13's rules.
    assertThat(
            HolidaySeason.of(
                plans.schedule(),
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2020, 1, 1),
                plans.index()))
        .containsExactly(
            new HolidaySeason(LocalDate.of(2018, 12, 25), LocalDate.of(2018, 12, 31)),
            new HolidaySeason(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 6)));
    assertThat(plans.schedule().calendarsOn(LocalDate.of(2019, 3, 10)))
        .containsExactly(new WeightedCalendar("england", 1));
    assertThat(plans.schedule().calendarsOn(LocalDate.of(2019, 3, 11)))
        .containsExactly(new WeightedCalendar("poland", 1));
  }

  @Test
  void withoutCalendarsThereAreNoSeasons() {
    Plan plan = SamplePlans.empty();
    assertThat(HolidaySeason.between(JANUARY, NEXT_JANUARY, List.of(), SamplePlans.index(plan)))
        .isEmpty();
  }

  private static List<HolidaySeason> seasons(List<String> days, int weight, int otherWeight) {
    TreeMap<LocalDate, String> names = new TreeMap<>();
    days.forEach(day -> names.put(LocalDate.parse(day), "Holiday"));
    CalendarDays calendar =
        new CalendarDays(
            "here", "Here", names, Optional.empty(), Optional.empty(), Optional.empty());
    CalendarDays other =
        new CalendarDays(
            "there",
            "There",
            new TreeMap<>(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    DayIndex index =
        DayIndex.of(JANUARY.minusYears(1), NEXT_JANUARY.plusYears(1), List.of(calendar, other));
    List<WeightedCalendar> weights =
        List.of(new WeightedCalendar("here", weight), new WeightedCalendar("there", otherWeight));
    return HolidaySeason.between(JANUARY, NEXT_JANUARY, weights, index);
  }
}
