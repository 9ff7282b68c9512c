package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Which day stands where: the days from `from` up to, not including, `until`, from left to right.
///
/// Places are whole units, so that what ends on a day and what starts on it meet without a seam.
record TimeAxis(LocalDate from, LocalDate until, double left, double right) {

  /// @throws IllegalArgumentException if `until` is not after `from`
  TimeAxis {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("an axis from " + from + " until " + until);
    }
  }

  /// Where a day starts; days outside the axis lie at its ends.
  double x(LocalDate day) {
    double place = left + (right - left) * ChronoUnit.DAYS.between(from, day) / days();
    return Math.clamp((double) Math.round(place), left, right);
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /// Whether any day of a stretch, its end not included, is on the axis.
  boolean showsAny(LocalDate start, LocalDate end) {
    return start.isBefore(until) && end.isAfter(from) && start.isBefore(end);
  }

  /// The units between a day and the next.
  double perDay() {
    return (right - left) / days();
  }

  long days() {
    return ChronoUnit.DAYS.between(from, until);
  }
}
