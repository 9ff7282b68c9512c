package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.plan.Version;

/// Where the days stand in a drawn chart, and how high and low they reach, under the axis' names.
///
/// @param axis the days from left to right
/// @param top the upper end of the rows
/// @param bottom the lower end of the counts, or of the rows where there are no counts
/// @param rows the rows of the branches, from top to bottom
public record Plot(TimeAxis axis, double top, double bottom, List<Row> rows) {

  /// The row of a release: from the left of its version to the end of the days.
  public record Row(Version version, Bounds bounds) {}

  public Plot {
    rows = List.copyOf(rows);
  }

  /// Where the row of a release is; empty for one of which nothing shows.
  public Optional<Bounds> row(Version version) {
    return rows.stream().filter(row -> row.version().equals(version)).map(Row::bounds).findFirst();
  }

  /// Whether a point is on the days.
  public boolean contains(Point point) {
    return point.x() >= axis.left()
        && point.x() < axis.right()
        && point.y() >= top
        && point.y() < bottom;
  }

  /// Where a day starts; days outside the axis lie at its ends.
  public double x(LocalDate day) {
    return axis.x(day);
  }

  /// The day at a place; the first or the last day shown for places outside.
  public LocalDate dayAt(double x) {
    return axis.dayAt(x);
  }
}
