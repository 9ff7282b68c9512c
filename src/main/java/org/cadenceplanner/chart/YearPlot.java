package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.plan.Horizon;

/// Where the years of one scenario stand in a drawing, a row a year.
public final class YearPlot {
  private final String scenario;
  private final Horizon horizon;
  private final YearAxis axis;
  private final Area rows;

  /// @param scenario the scenario's name
  /// @param horizon the years, from top to bottom
  /// @param rows what the rows fill
  YearPlot(String scenario, Horizon horizon, YearAxis axis, Area rows) {
    this.scenario = scenario;
    this.horizon = horizon;
    this.axis = axis;
    this.rows = rows;
  }

  /// The name of the scenario.
  public String scenario() {
    return scenario;
  }

  /// How high the row of a year is.
  public double rowHeight() {
    return rows.height() / horizon.years();
  }

  /// The middle of a day of the horizon.
  public Point middle(LocalDate day) {
    Area row = row(day.getYear());
    return new Point(axis.middle(day), row.y() + row.height() / 2);
  }

  /// The day at a place; empty outside the rows.
  public Optional<LocalDate> dayAt(Point place) {
    boolean isInside =
        place.x() >= axis.left()
            && place.x() < axis.right()
            && place.y() >= rows.y()
            && place.y() < rows.bottom();
    int row = (int) ((place.y() - rows.y()) / rowHeight());
    return isInside
        ? Optional.of(
            axis.dayAt(place.x(), horizon.firstYear() + Math.min(row, horizon.years() - 1)))
        : Optional.empty();
  }

  YearAxis axis() {
    return axis;
  }

  Area rows() {
    return rows;
  }

  /// The row of a year.
  Area row(int year) {
    double top = rows.y() + (year - horizon.firstYear()) * rowHeight();
    return new Area(rows.x(), top, rows.width(), rowHeight());
  }
}
