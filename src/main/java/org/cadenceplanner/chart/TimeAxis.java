package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Which day stands where: the days from `from` up to, not including, `until`, from left to right.
///
/// Places are whole units, so that what ends on a day and what starts on it meet without a seam.
///
/// @param from the first day
/// @param until the first day after those on it
/// @param left where the first day starts
/// @param right where the last day ends
public record TimeAxis(LocalDate from, LocalDate until, double left, double right) {

  /// @throws IllegalArgumentException if `until` is not after `from`
  public TimeAxis {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException(tr("an axis from %s until %s", from, until));
    }
  }

  /// Where a day starts; days outside the axis lie at its ends.
  public double x(LocalDate day) {
    double place = left + (right - left) * ChronoUnit.DAYS.between(from, day) / days();
    return Math.clamp((double) Math.round(place), left, right);
  }

  /// The day at a place: the last one that does not start right of it. Places left of the axis are
  /// at its first day, those right of it at its last.
  public LocalDate dayAt(double x) {
    double share = (Math.clamp(x, left, right) - left) / (right - left);
    LocalDate near = clamped(from.plusDays((long) Math.floor(share * days())));
    LocalDate next = clamped(near.plusDays(1));
    if (x(next) <= x) {
      return next;
    }
    return x(near) <= x ? near : clamped(near.minusDays(1));
  }

  private LocalDate clamped(LocalDate day) {
    LocalDate last = until.minusDays(1);
    LocalDate notAfter = day.isAfter(last) ? last : day;
    return notAfter.isBefore(from) ? from : notAfter;
  }

  /// Whether a day is on the axis.
  public boolean shows(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /// Whether any day of a stretch, its end not included, is on the axis.
  boolean showsAny(LocalDate start, LocalDate end) {
    return start.isBefore(until) && end.isAfter(from) && start.isBefore(end);
  }

  /// The units between a day and the next, 0.5 where a day is half a unit wide.
  public double perDay() {
    return (right - left) / days();
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, until);
  }
}
