package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// Today in the row of its year: a line across the row that hangs from an arrow head, which tells it
/// from a milestone.
final class TodayMark {
  private static final double HEAD = 4;

  private TodayMark() {}

  static void draw(Sketch sketch, double x, Area row, Subject subject) {
    sketch.add(Mark.Line.of(x, row.y(), x, row.bottom(), sketch.halo()));
    Stroke stroke = Stroke.solid(sketch.palette().today(), 1.5);
    sketch.add(Mark.Line.of(x, row.y(), x, row.bottom(), stroke).about(subject));
    double head = Math.min(HEAD, row.height() / 3);
    List<Point> corners =
        List.of(
            new Point(x - head, row.y()),
            new Point(x + head, row.y()),
            new Point(x, row.y() + 1.4 * head));
    sketch.add(Mark.Polygon.filled(corners, sketch.palette().today()).about(subject));
  }
}
