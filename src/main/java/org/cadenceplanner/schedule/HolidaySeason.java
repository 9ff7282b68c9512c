package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.WeightedCalendar;

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
public record HolidaySeason(LocalDate from, LocalDate until) {

  private static final int FARTHEST = 7;
  private static final int FEWEST_DAYS = 4;

  /// The seasons of a schedule that touch the days from one on and before another, as far as the
  /// index goes: each by the calendars that the rules in force on its first day heed.
  public static List<HolidaySeason> of(
      Schedule schedule, LocalDate from, LocalDate until, DayIndex index) {
    return of(
        schedule.draft(), schedule.plan(), calendars -> between(from, until, calendars, index));
  }

  /// The seasons of a draft in their order.
  ///
  /// @param seasons those of the calendars that some rules heed, in their order
  static List<HolidaySeason> of(
      Draft draft, Plan plan, Function<List<WeightedCalendar>, List<HolidaySeason>> seasons) {
    List<List<WeightedCalendar>> heeded = heeded(draft.scenario(), plan);
    return heeded.size() == 1
        ? seasons.apply(heeded.getFirst())
        : heeded.stream()
            .flatMap(
                calendars ->
                    seasons.apply(calendars).stream()
                        .filter(season -> isHeeded(calendars, season.from(), draft, plan)))
            .sorted(Comparator.comparing(HolidaySeason::from))
            .toList();
  }

  private static boolean isHeeded(
      List<WeightedCalendar> calendars, LocalDate day, Draft draft, Plan plan) {
    return draft.datesOn(day).calendarsIn(plan).equals(calendars);
  }

  private static List<List<WeightedCalendar>> heeded(Scenario scenario, Plan plan) {
    List<List<WeightedCalendar>> heeded = new ArrayList<>();
    for (DatePolicy policy : scenario.datePolicies()) {
      List<WeightedCalendar> calendars = policy.calendarsIn(plan);
      if (!heeded.contains(calendars)) {
        heeded.add(calendars);
      }
    }
    return heeded;
  }

  /// The seasons by some calendars that touch the days from one on and before another, as far as the
  /// index goes.
  public static List<HolidaySeason> between(
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
    LocalDate first = from.minusDays(2 * FARTHEST);
    int[] weights = new int[(int) ChronoUnit.DAYS.between(first, until.plusDays(2 * FARTHEST))];
    for (WeightedCalendar calendar : calendars) {
      index.calendar(calendar.id()).stream()
          .flatMapToInt(days -> daysAway(days, first, weights.length).stream())
          .forEach(day -> weights[day] += calendar.weight());
    }
    int half = (calendars.stream().mapToInt(WeightedCalendar::weight).sum() + 1) / 2;
    return IntStream.range(0, weights.length)
        .filter(day -> weights[day] >= Math.max(1, half))
        .mapToObj(first::plusDays)
        .toList();
  }

  /// The days on which a calendar is away, counted from a first one.
  private static BitSet daysAway(CalendarDays calendar, LocalDate first, int length) {
    BitSet away = new BitSet(length);
    for (LocalDate off :
        calendar.names().subMap(first.minusDays(2), first.plusDays(length + 2L)).keySet()) {
      int day = (int) ChronoUnit.DAYS.between(first, off);
      int start = Math.max(0, day - daysBefore(off));
      int end = Math.min(length, day + daysAfter(off) + 1);
      if (start < end) {
        away.set(start, end);
      }
    }
    return away;
  }

  private static int daysBefore(LocalDate off) {
    return switch (off.getDayOfWeek()) {
      case TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY -> 0;
      case SUNDAY -> 1;
      case MONDAY -> 2;
    };
  }

  private static int daysAfter(LocalDate off) {
    return switch (off.getDayOfWeek()) {
      case SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> 0;
      case SATURDAY -> 1;
      case FRIDAY -> 2;
    };
  }
}
