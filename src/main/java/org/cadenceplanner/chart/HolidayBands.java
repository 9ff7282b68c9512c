package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Subject;

/// The holiday seasons as light bands.
record HolidayBands(TimeAxis axis, List<HolidaySeason> seasons) {

  private static final double NARROWEST_YEAR = 24;
  private static final double NARROWEST_BAND = 2;

  /// The seasons that an axis shows; none where its years are too narrow to tell them apart.
  static List<HolidaySeason> visible(TimeAxis axis, List<HolidaySeason> seasons) {
    if (AxisRow.YEARS.cellWidth(axis) < NARROWEST_YEAR) {
      return List.of();
    }
    return seasons.stream().filter(s -> axis.showsAny(s.from(), s.until())).toList();
  }

  void draw(Sketch sketch, Area area) {
    for (HolidaySeason season : seasons) {
      double x = Math.min(axis.x(season.from()), axis.right() - NARROWEST_BAND);
      double width = Math.max(NARROWEST_BAND, axis.x(season.until()) - x);
      sketch.add(
          Mark.Box.filled(x, area.y(), width, area.height(), sketch.palette().holiday())
              .about(Subject.of("holidays", season.from().toString())));
    }
  }
}
