package org.cadenceplanner.ui.timeline;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.ChartView;

/// Where in the chart a release is, for what is opened or told beside it: over it, and not to be seen.
final class Spot extends Region {
  private final ChartView chart;

  Spot(ChartView chart) {
    this.chart = chart;
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Goes to a release that is, or is to be, on a day.
  Spot on(Version version, LocalDate day) {
    chart.drawn().flatMap(Drawn::plot).ifPresent(plot -> go(plot, version, day));
    return this;
  }

  private void go(Plot plot, Version version, LocalDate day) {
    double top = plot.row(version).map(Bounds::top).orElse(plot.top());
    double height = plot.row(version).map(Bounds::height).orElse(0.0);
    resizeRelocate(plot.x(day) - height / 2, top, height, height);
  }

  /// Its upper right corner on the screen.
  Point2D corner() {
    return localToScreen(getWidth(), 0);
  }
}
