package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// The cross of a slot with no release in it.
final class SkippedSlotMark {
  private static final double SMALLEST = 1.5;

  private SkippedSlotMark() {}

  /// Draws it around a point; too small a one is left out.
  ///
  /// @param reach from its middle to each of its sides
  static void draw(Sketch sketch, Point middle, double reach, Subject subject) {
    if (reach < SMALLEST) {
      return;
    }
    Stroke stroke = Stroke.solid(sketch.palette().muted(), Math.min(1.6, reach / 2));
    double left = middle.x() - reach;
    double right = middle.x() + reach;
    double top = middle.y() - reach;
    double bottom = middle.y() + reach;
    sketch.add(Mark.Line.of(left, top, right, bottom, stroke).about(subject));
    sketch.add(Mark.Line.of(left, bottom, right, top, stroke).about(subject));
  }
}
