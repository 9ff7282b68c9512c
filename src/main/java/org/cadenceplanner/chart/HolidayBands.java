package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.insight.DayOff;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.HolidaySeason;
import org.cadenceplanner.schedule.Schedule;

/// The holiday seasons as light bands; looked at closely, every day off, the stronger the more
/// people are off. Each is one of the calendars that the rules in force on its first day heed.
record HolidayBands(TimeAxis axis, List<HolidayBand> bands) {

  private static final double NARROWEST_YEAR = 24;
  private static final double NARROWEST_BAND = 2;
  private static final double FAINTEST = 0.35;

  /// The bands that an axis shows; none where its years are too narrow to tell them apart.
  static List<HolidayBand> visible(
      TimeAxis axis, Closeness closeness, Schedule schedule, DayIndex index) {
    if (AxisRow.YEARS.cellWidth(axis) < NARROWEST_YEAR) {
      return List.of();
    }
    return switch (closeness) {
      case YEARS -> seasons(axis, schedule, index);
      case DAYS ->
          DayOff.between(schedule, index, axis.from(), axis.until()).stream()
              .map(off -> HolidayBand.ofDay(off.day(), off.share()))
              .toList();
    };
  }

  private static List<HolidayBand> seasons(TimeAxis axis, Schedule schedule, DayIndex index) {
    return HolidaySeason.of(schedule, axis.from(), axis.until(), index).stream()
        .filter(season -> axis.showsAny(season.from(), season.until()))
        .map(HolidayBand::of)
        .toList();
  }

  void draw(Sketch sketch, Area area) {
    for (HolidayBand band : bands) {
      double x = Math.min(axis.x(band.from()), axis.right() - NARROWEST_BAND);
      double width = Math.max(NARROWEST_BAND, axis.x(band.until()) - x);
      sketch.add(
          Mark.Box.filled(x, area.y(), width, area.height(), ink(sketch.palette(), band))
              .about(band.subject()));
    }
  }

  private static Ink ink(Palette palette, HolidayBand band) {
    double strength = FAINTEST + (1 - FAINTEST) * band.share();
    return palette.holiday().withAlpha((int) Math.round(255 * strength));
  }
}
