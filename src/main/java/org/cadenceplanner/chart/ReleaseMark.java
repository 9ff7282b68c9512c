package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.schedule.ReleaseState;

/// The diamond of a release. Its inside tells the state, in any colours: full when released, empty
/// when planned, half full when overdue, with a core when pinned. What is overdue has the ink of
/// what is too much.
record ReleaseMark(ReleaseState state) {

  private static final double SMALLEST_WITH_INSIDE = 3;

  /// Draws it around a point.
  ///
  /// @param reach from its middle to each of its corners; below 1.5 it becomes an upright dash
  void draw(Sketch sketch, Point middle, double reach, Subject subject) {
    Ink ink = ink(sketch.palette());
    if (reach < 1.5) {
      sketch.add(
          Mark.Box.filled(middle.x() - 1, middle.y() - reach, 2, 2 * reach, ink).about(subject));
      return;
    }
    Stroke outline = Stroke.solid(ink, Math.min(1.4, reach / 3));
    sketch.add(
        Mark.Polygon.filled(Diamond.corners(middle, reach), inside(sketch.palette()))
            .withOutline(outline)
            .about(subject));
    if (reach >= SMALLEST_WITH_INSIDE) {
      drawInside(sketch, middle, reach);
    }
  }

  private Ink ink(Palette palette) {
    return switch (state) {
      case RELEASED, PLANNED, PINNED -> palette.mark();
      case OVERDUE -> palette.limit();
    };
  }

  private Ink inside(Palette palette) {
    return switch (state) {
      case RELEASED -> palette.mark();
      case PLANNED, PINNED, OVERDUE -> palette.surface();
    };
  }

  private void drawInside(Sketch sketch, Point middle, double reach) {
    Ink ink = ink(sketch.palette());
    switch (state) {
      case PINNED -> sketch.add(Mark.Polygon.filled(Diamond.corners(middle, reach * 0.45), ink));
      case OVERDUE -> sketch.add(Mark.Polygon.filled(leftHalf(middle, reach), ink));
      case RELEASED, PLANNED -> {}
    }
  }

  private static List<Point> leftHalf(Point middle, double reach) {
    return List.of(
        new Point(middle.x(), middle.y() - reach),
        new Point(middle.x(), middle.y() + reach),
        new Point(middle.x() - reach, middle.y()));
  }
}
