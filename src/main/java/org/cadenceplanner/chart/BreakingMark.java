package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// The frame around a release that breaks a limit by its day.
final class BreakingMark {
  private static final double BEYOND = 2;
  private static final double SMALLEST = 1.5;

  private BreakingMark() {}

  /// Draws it around a point; around too small a diamond it is left out.
  ///
  /// @param reach from the middle of the diamond to its corners
  static void draw(Sketch sketch, Point middle, double reach, Subject subject) {
    if (reach < SMALLEST) {
      return;
    }
    double side = reach + BEYOND;
    Stroke stroke = Stroke.solid(sketch.palette().limit(), Math.min(1.8, reach / 2));
    sketch.add(
        Mark.Box.outlined(middle.x() - side, middle.y() - side, 2 * side, 2 * side, stroke)
            .about(subject));
  }
}
