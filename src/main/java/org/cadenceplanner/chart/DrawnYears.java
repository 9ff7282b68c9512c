package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Point;

/// The drawing of years one above the other, and where their days stand in it.
///
/// @param drawing the drawing
/// @param plots where the years of each scenario stand; none where the size is too small
public record DrawnYears(Drawing drawing, List<YearPlot> plots) {
  public DrawnYears {
    plots = List.copyOf(plots);
  }

  /// A day of a scenario.
  public record Place(String scenario, LocalDate day) {}

  /// The day at a place; empty outside the rows.
  public Optional<Place> at(Point point) {
    return plots.stream()
        .flatMap(plot -> plot.dayAt(point).map(day -> new Place(plot.scenario(), day)).stream())
        .findFirst();
  }
}
