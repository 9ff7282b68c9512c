package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// The upright tick of a milestone.
final class MilestoneMark {
  private static final double WIDTH = 2;

  private MilestoneMark() {}

  /// Draws it around a point.
  ///
  /// @param reach from its middle to its upper and its lower end
  static void draw(Sketch sketch, Point middle, double reach, Subject subject) {
    Stroke stroke = Stroke.solid(sketch.palette().mark(), WIDTH);
    double top = middle.y() - reach;
    double bottom = middle.y() + reach;
    sketch.add(Mark.Line.of(middle.x(), top, middle.x(), bottom, stroke).about(subject));
  }
}
