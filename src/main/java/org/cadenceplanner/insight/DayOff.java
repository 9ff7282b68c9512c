package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// A day on which some of the committers are off, by the calendars that the rules in force that day
/// heed. Weekends are no holidays.
///
/// @param day the day
/// @param off what the calendars with a holiday on it weigh, at least 1
/// @param all what all the calendars heeded weigh
public record DayOff(LocalDate day, int off, int all) {

  /// The days off of a schedule from one day on and before another, by date.
  ///
  /// @param index the days off of the plan's calendars
  public static List<DayOff> between(
      Schedule schedule, DayIndex index, LocalDate from, LocalDate until) {
    return stretches(schedule, from, until).stream()
        .flatMap(stretch -> stretch.daysOff(index))
        .toList();
  }

  /// Which part of the committers is off: more than 0 and at most 1.
  public double share() {
    return (double) off / all;
  }

  /// Whether at least half of the committers are off.
  public boolean isOfHalf() {
    return 2 * off >= all;
  }

  /// How many are off: `5 of 10 committers off`.
  public String inWords() {
    return tr(all == 1 ? "%s of %s committer off" : "%s of %s committers off", off, all);
  }

  // One walk along the releases: each of them has the rules since the one before.
  private static List<Stretch> stretches(Schedule schedule, LocalDate from, LocalDate until) {
    List<Stretch> stretches = new ArrayList<>();
    LocalDate start = from;
    for (Release release : schedule.releases()) {
      LocalDate next = release.date().plusDays(1);
      LocalDate end = next.isAfter(until) ? until : next;
      if (end.isAfter(start)) {
        stretches.add(Stretch.of(start, end, release.rules().dates(), schedule));
        start = end;
      }
    }
    if (until.isAfter(start)) {
      stretches.add(Stretch.of(start, until, schedule.scenario().lastRules().dates(), schedule));
    }
    return stretches;
  }

  /// Days on which the same calendars are heeded.
  private record Stretch(LocalDate from, LocalDate until, List<WeightedCalendar> calendars) {

    static Stretch of(LocalDate from, LocalDate until, DatePolicy policy, Schedule schedule) {
      return new Stretch(from, until, policy.calendarsIn(schedule.plan()));
    }

    Stream<DayOff> daysOff(DayIndex index) {
      int all = calendars.stream().mapToInt(WeightedCalendar::weight).sum();
      SortedMap<LocalDate, Integer> weights = new TreeMap<>();
      for (WeightedCalendar calendar : calendars) {
        index.calendar(calendar.id()).stream()
            .flatMap(days -> days.names().subMap(from, until).keySet().stream())
            .forEach(day -> weights.merge(day, calendar.weight(), Integer::sum));
      }
      return weights.entrySet().stream().map(day -> new DayOff(day.getKey(), day.getValue(), all));
    }
  }
}
