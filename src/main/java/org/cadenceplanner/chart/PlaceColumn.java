package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;

/// The ground of a place in the year, behind all the years, with a line at each side.
final class PlaceColumn {
  private static final int FAINT = 110;
  private static final int LINE = 200;

  private PlaceColumn() {}

  static void draw(Sketch sketch, Area area) {
    Ink ink = sketch.palette().ramp().getLast();
    sketch.add(area.filled(ink.withAlpha(FAINT)));
    Stroke line = Stroke.solid(ink.withAlpha(LINE), 1);
    for (double x : new double[] {area.x() + 0.5, area.right() - 0.5}) {
      sketch.add(Mark.Line.of(x, area.y(), x, area.bottom(), line));
    }
  }
}
