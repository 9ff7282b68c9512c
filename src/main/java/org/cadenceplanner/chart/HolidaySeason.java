package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;

/// A stretch of days around which most committers are away, such as Christmas to New Year.
///
/// A calendar is away on its days off, and on a weekend that has one of them in it, on the Friday
/// before or on the Monday after. A day belongs to a season where the calendars that are away weigh
/// at least half of all. Such days up to 7 days apart make one season, if it comes to at least 4
/// days: a long weekend is none.
///
/// Example: with 25, 26 December and 1 January off, the season is 25 December to 1 January.
///
/// @param from its first day
/// @param until the first day after it
record HolidaySeason(LocalDate from, LocalDate until) {

  private static final int FARTHEST = 7;
  private static final int FEWEST_DAYS = 4;

  /// The seasons that touch the days from one on and before another, as far as the index goes.
  static List<HolidaySeason> between(
      LocalDate from, LocalDate until, List<WeightedCalendar> calendars, DayIndex index) {
    List<LocalDate> away = daysAway(from, until, calendars, index);
    List<HolidaySeason> seasons = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= away.size(); i++) {
      boolean ends = i == away.size() || away.get(i - 1).plusDays(FARTHEST).isBefore(away.get(i));
      if (ends) {
        HolidaySeason season = new HolidaySeason(away.get(start), away.get(i - 1).plusDays(1));
        if (!season.until().isBefore(season.from().plusDays(FEWEST_DAYS))) {
          seasons.add(season);
        }
        start = i;
      }
    }
    return List.copyOf(seasons);
  }

  // A season at the edge is looked at whole, or it would lose its days beyond.
  private static List<LocalDate> daysAway(
      LocalDate from, LocalDate until, List<WeightedCalendar> calendars, DayIndex index) {
    SortedMap<LocalDate, Integer> weights = new TreeMap<>();
    for (WeightedCalendar calendar : calendars) {
      index
          .calendar(calendar.id())
          .ifPresent(
              days ->
                  daysAway(days, from.minusDays(2 * FARTHEST), until.plusDays(2 * FARTHEST))
                      .forEach(day -> weights.merge(day, calendar.weight(), Integer::sum)));
    }
    int half = (calendars.stream().mapToInt(WeightedCalendar::weight).sum() + 1) / 2;
    return weights.entrySet().stream()
        .filter(day -> day.getValue() >= half)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<LocalDate> daysAway(CalendarDays calendar, LocalDate from, LocalDate until) {
    return calendar.names().subMap(from.minusDays(2), until.plusDays(2)).keySet().stream()
        .flatMap(HolidaySeason::awayWith)
        .filter(day -> !day.isBefore(from) && day.isBefore(until))
        .collect(Collectors.toSet());
  }

  private static Stream<LocalDate> awayWith(LocalDate off) {
    return switch (off.getDayOfWeek()) {
      case TUESDAY, WEDNESDAY, THURSDAY -> Stream.of(off);
      case FRIDAY -> Stream.of(off, off.plusDays(1), off.plusDays(2));
      case SATURDAY -> Stream.of(off, off.plusDays(1));
      case SUNDAY -> Stream.of(off.minusDays(1), off);
      case MONDAY -> Stream.of(off.minusDays(2), off.minusDays(1), off);
    };
  }
}
