package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;

/// A chart's drawing, and where its days stand in it.
///
/// @param drawing the drawing
/// @param plots where the days stand, a place for each panel; empty where the size is too small for
/// any
public record Drawn(Drawing drawing, List<Plot> plots) {
  public Drawn {
    plots = List.copyOf(plots);
  }

  /// A drawing of one panel.
  public Drawn(Drawing drawing, Optional<Plot> plot) {
    this(drawing, plot.stream().toList());
  }

  /// Where the days of the first panel stand; empty where the size is too small for any.
  public Optional<Plot> plot() {
    return plots.stream().findFirst();
  }
}
