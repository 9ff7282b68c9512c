package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.insight.advice.Strip;

/// Where the days of one strip of costs stand in a drawing.
///
/// @param strip the strip
/// @param axis where the days of the year stand
/// @param area what the boxes of the days fill
record StripPlot(Strip strip, YearAxis axis, Area area) {

  /// The day at a place; empty outside the boxes.
  Optional<Strip.Day> at(Point point) {
    return isInside(point.y())
        ? strip.days().stream().filter(day -> covers(day.day(), point.x())).findFirst()
        : Optional.empty();
  }

  private boolean isInside(double y) {
    return y >= area.y() && y < area.bottom();
  }

  private boolean covers(LocalDate day, double x) {
    return x >= axis.x(day) && x < end(day, axis);
  }

  // In common years the column of 29 February belongs to the day before.
  static double end(LocalDate day, YearAxis axis) {
    boolean isLast = day.getMonthValue() == 2 && day.getDayOfMonth() == 28 && !day.isLeapYear();
    return isLast ? axis.end(MonthDay.of(2, 29)) : axis.end(day);
  }
}
