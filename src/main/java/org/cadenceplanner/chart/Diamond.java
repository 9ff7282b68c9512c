package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Point;

/// A square that stands on a corner.
final class Diamond {
  private Diamond() {}

  /// Its corners: the upper, the right, the lower and the left one.
  ///
  /// @param reach from its middle to each of them
  static List<Point> corners(Point middle, double reach) {
    return List.of(
        new Point(middle.x(), middle.y() - reach),
        new Point(middle.x() + reach, middle.y()),
        new Point(middle.x(), middle.y() + reach),
        new Point(middle.x() - reach, middle.y()));
  }
}
