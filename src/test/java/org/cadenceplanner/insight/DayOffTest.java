package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Dates;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Eras;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;

class DayOffTest {
  private static final Calendars ENGLAND =
      Calendars.named("England").off("Good Friday", "2019-04-19").off("Christmas", "2019-12-25");
  private static final Calendars CHINA =
      Calendars.named("China").off("New Year", "2019-02-05", "2020-01-25");
  private static final Calendars POLAND = Calendars.named("Poland").off("Christmas", "2019-12-25");
  private static final DayIndex INDEX = Calendars.index(ENGLAND, CHINA, POLAND);

  @Test
  void theShareIsThatOfTheWeightsOfTheCalendarsWithAHoliday() {
    Schedule schedule =
        Plans.of(Scenarios.every(6))
            .heeding(3, ENGLAND)
            .heeding(5, CHINA)
            .heeding(2, POLAND)
            .schedule();
    List<DayOff> days = in2019(schedule);
    assertThat(days)
        .extracting(DayOff::day)
        .containsExactly(
            LocalDate.of(2019, 2, 5), LocalDate.of(2019, 4, 19), LocalDate.of(2019, 12, 25));
    assertThat(days).extracting(DayOff::share).containsExactly(0.5, 0.3, 0.5);
    assertThat(days).extracting(DayOff::isOfHalf).containsExactly(true, false, true);
    assertThat(days.getFirst().inWords()).isEqualTo("5 of 10 committers off");
  }

  @Test
  void onlyTheCalendarsThatTheRulesInForceHeedCount() {
    Dates chinese = Dates.everyDay().heeding(new WeightedCalendar("china", 1));
    Schedule schedule =
        Plans.of(
                Scenarios.every(6).from("4.11", "2018-07-10").era(Eras.from("4.14").dates(chinese)))
            .heeding(1, ENGLAND)
            .knowing(CHINA)
            .schedule();
    assertThat(DayOff.between(schedule, INDEX, day("2018-01-01"), day("2021-01-01")))
        .extracting(DayOff::day)
        .containsExactly(day("2019-04-19"), day("2020-01-25"));
  }

  @Test
  void theRulesInForceAreThoseOfTheSchedule() {
    Dates chinese = Dates.everyDay().heeding(new WeightedCalendar("china", 1));
    Schedule schedule =
        Plans.of(
                Scenarios.every(7).from("4.11", "2018-07-10").era(Eras.from("4.13").dates(chinese)))
            .heeding(1, ENGLAND)
            .knowing(CHINA)
            .schedule();
    List<LocalDate> days =
        schedule
            .horizon()
            .first()
            .datesUntil(schedule.horizon().end())
            .filter(
                day ->
                    schedule.calendarsOn(day).stream()
                        .anyMatch(c -> INDEX.daysOff(c.id()).contains(day)))
            .toList();
    assertThat(
            DayOff.between(schedule, INDEX, schedule.horizon().first(), schedule.horizon().end()))
        .extracting(DayOff::day)
        .isEqualTo(days)
        .isNotEmpty();
  }

  @Test
  void withoutCalendarsNobodyIsOff() {
    assertThat(in2019(Plans.of(Scenarios.every(6)).schedule())).isEmpty();
  }

  private static List<DayOff> in2019(Schedule schedule) {
    return DayOff.between(schedule, INDEX, day("2019-01-01"), day("2020-01-01"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
