package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;

/// Slanted lines in a frame over what is beyond a limit, on a ground that dims what is under them;
/// those of areas side by side meet.
final class Hatch {
  private static final double APART = 6;
  private static final double WIDTH = 1.6;
  private static final int DIMMED = 170;

  private Hatch() {}

  static void draw(Sketch sketch, Area area) {
    Stroke stroke = Stroke.solid(sketch.palette().limit(), WIDTH);
    sketch.add(
        Mark.Box.filled(
            area.x(),
            area.y(),
            area.width(),
            area.height(),
            sketch.palette().surface().withAlpha(DIMMED)));
    sketch.add(new Mark.Clip(area.x(), area.y(), area.width(), area.height(), lines(area, stroke)));
    sketch.add(Mark.Box.outlined(area.x(), area.y(), area.width(), area.height(), stroke));
  }

  private static List<Mark> lines(Area area, Stroke stroke) {
    List<Mark> lines = new ArrayList<>();
    double first = Math.ceil((area.x() + area.y()) / APART) * APART;
    for (double sum = first; sum < area.right() + area.bottom(); sum += APART) {
      lines.add(Mark.Line.of(sum - area.y(), area.y(), sum - area.bottom(), area.bottom(), stroke));
    }
    return lines;
  }
}
