package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.plan.WeightedCalendar;
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
    int half = (calendars.stream().mapToInt(WeightedCalendar::weight).sum() + 1) / 2;
    return from.minusDays(2 * FARTHEST)
        .datesUntil(until.plusDays(2 * FARTHEST))
        .filter(day -> half > 0 && weightAway(day, calendars, index) >= half)
        .toList();
  }

  private static int weightAway(LocalDate day, List<WeightedCalendar> calendars, DayIndex index) {
    int away = 0;
    for (WeightedCalendar calendar : calendars) {
      away += isAway(calendar.id(), day, index) ? calendar.weight() : 0;
    }
    return away;
  }

  private static boolean isAway(String calendar, LocalDate day, DayIndex index) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> isWeekendAway(calendar, day, index);
      case SUNDAY -> isWeekendAway(calendar, day.minusDays(1), index);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> index.isOff(calendar, day);
    };
  }

  private static boolean isWeekendAway(String calendar, LocalDate saturday, DayIndex index) {
    return index.isOff(calendar, saturday.minusDays(1))
        || index.isOff(calendar, saturday)
        || index.isOff(calendar, saturday.plusDays(1))
        || index.isOff(calendar, saturday.plusDays(2));
  }
}
