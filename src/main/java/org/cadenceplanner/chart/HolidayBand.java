package org.cadenceplanner.chart;

import java.time.LocalDate;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.schedule.HolidaySeason;

/// A stretch of days off as a chart shows it.
///
/// @param from its first day
/// @param until the first day after it
/// @param share which part of the committers is off, more than 0 and at most 1
/// @param subject what it is about
record HolidayBand(LocalDate from, LocalDate until, double share, Subject subject) {

  static HolidayBand of(HolidaySeason season) {
    return new HolidayBand(
        season.from(), season.until(), 1, new Part.Holidays(season.from()).subject());
  }

  static HolidayBand ofDay(LocalDate day, double share) {
    return new HolidayBand(day, day.plusDays(1), share, new Part.Holidays(day).subject());
  }
}
