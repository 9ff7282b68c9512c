package org.cadenceplanner.chart;

import java.time.LocalDate;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;

/// The upright line of today, where the axis shows it.
final class TodayLine {
  private TodayLine() {}

  static void draw(Sketch sketch, TimeAxis axis, LocalDate today, Area ground) {
    if (axis.shows(today)) {
      double x = axis.x(today) + 0.5;
      double bottom = ground.bottom();
      Stroke stroke = Stroke.dashed(sketch.palette().today(), 1.4, 3, 3);
      sketch.add(Mark.Line.of(x, ground.y(), x, bottom, sketch.halo()));
      sketch.add(Mark.Line.of(x, ground.y(), x, bottom, stroke).about(new Part.Today().subject()));
    }
  }
}
