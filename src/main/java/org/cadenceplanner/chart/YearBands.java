package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.Mark;

/// A faint ground under every second year, so that the eye finds the year far from the axis.
/// Where several years share a name, they share their ground.
record YearBands(TimeAxis axis) {

  void draw(Sketch sketch, Area area) {
    int step = AxisHeader.yearStep(axis, sketch.lettering(), sketch.type());
    for (AxisRow.Cell year : AxisRow.YEARS.cells(axis)) {
      if (year.from().getYear() / step % 2 == 0) {
        double x = axis.x(year.from());
        double width = axis.x(year.until()) - x;
        sketch.add(Mark.Box.filled(x, area.y(), width, area.height(), sketch.palette().band()));
      }
    }
  }
}
