package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// The pale diamond of the day on which the rules would have put a release.
final class GhostMark {
  private static final double SMALLEST = 1.5;
  private static final double SIZE = 0.8;
  private static final int PALE = 190;

  private GhostMark() {}

  /// Draws it around a point; too small a one is left out.
  ///
  /// @param reach from the middle of a release's diamond to its corners
  static void draw(Sketch sketch, Point middle, double reach, Subject subject) {
    if (reach < SMALLEST) {
      return;
    }
    double mine = reach * SIZE;
    sketch.add(
        Mark.Polygon.filled(
                Diamond.corners(middle, mine), sketch.palette().surface().withAlpha(PALE))
            .withOutline(Stroke.dashed(sketch.palette().muted(), Math.min(1.4, mine / 3), 2, 1.5))
            .about(subject));
  }

  /// Draws the way from it to the release itself.
  static void drawWay(Sketch sketch, Point from, double to) {
    Stroke stroke = Stroke.dashed(sketch.palette().muted(), 1, 2, 1.5);
    sketch.add(Mark.Line.of(from.x(), from.y(), to, from.y(), stroke));
  }
}
