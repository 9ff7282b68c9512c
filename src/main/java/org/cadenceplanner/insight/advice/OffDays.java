package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.insight.DayOff;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.HolidaySeason;

/// What one list of calendars says of every day: the part of the committers who are off, as
/// [DayOff#share] has it, and where holiday seasons begin.
final class OffDays {
  private final long first;
  private final double[] shares;
  private final long[] seasons;

  private OffDays(long first, double[] shares, long[] seasons) {
    this.first = first;
    this.shares = shares;
    this.seasons = seasons;
  }

  static OffDays of(List<WeightedCalendar> calendars, DayIndex index) {
    LocalDate end = index.last().plusDays(1);
    return new OffDays(
        index.first().toEpochDay(),
        shares(calendars, index),
        HolidaySeason.between(index.first(), end, calendars, index).stream()
            .mapToLong(season -> season.from().toEpochDay())
            .sorted()
            .toArray());
  }

  private static double[] shares(List<WeightedCalendar> calendars, DayIndex index) {
    long first = index.first().toEpochDay();
    double all = calendars.stream().mapToInt(WeightedCalendar::weight).sum();
    double[] shares = new double[(int) (index.last().toEpochDay() - first) + 1];
    for (WeightedCalendar calendar : calendars) {
      index.calendar(calendar.id()).stream()
          .map(CalendarDays::names)
          .flatMap(names -> names.subMap(index.first(), index.last().plusDays(1)).keySet().stream())
          .forEach(day -> shares[(int) (day.toEpochDay() - first)] += calendar.weight() / all);
    }
    return shares;
  }

  /// The part of the committers who are off, 0 to 1.
  double share(LocalDate day) {
    long at = day.toEpochDay() - first;
    return at >= 0 && at < shares.length ? shares[(int) at] : 0;
  }

  /// How many holiday seasons begin from a day on and before another.
  int seasons(LocalDate from, LocalDate until) {
    return Math.max(0, before(until.toEpochDay()) - before(from.toEpochDay()));
  }

  private int before(long day) {
    int number = 0;
    while (number < seasons.length && seasons[number] < day) {
      number++;
    }
    return number;
  }
}
