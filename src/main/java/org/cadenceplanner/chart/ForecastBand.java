package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.Spread;

/// The days on which a release may come: a band for 90, 80 and 50 % of the futures, each over the
/// one before, so that it fades to its ends.
final class ForecastBand {
  private static final List<Double> SHARES = List.of(0.9, 0.8, 0.5);
  private static final int FAINT = 46;

  private ForecastBand() {}

  /// Draws the band of a release over as much of a row as its axis shows.
  static void draw(Sketch sketch, TimeAxis axis, Area row, Spread spread, Subject subject) {
    for (double share : SHARES) {
      LocalDate from = spread.by((1 - share) / 2);
      LocalDate until = spread.by((1 + share) / 2).plusDays(1);
      if (axis.showsAny(from, until)) {
        box(
            sketch,
            new Area(axis.x(from), row.y(), axis.x(until) - axis.x(from), row.height()),
            subject);
      }
    }
  }

  /// Draws a sample for a legend.
  static void sample(Sketch sketch, Area area, Subject subject) {
    for (double share : SHARES) {
      double cut = area.width() * (1 - share) * 0.8;
      box(sketch, area.inset(cut, 0), subject);
    }
  }

  private static void box(Sketch sketch, Area area, Subject subject) {
    sketch.add(area.filled(sketch.palette().mark().withAlpha(FAINT)).about(subject));
  }
}
