package org.cadenceplanner.chart;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.language.Language;

/// The names of the months over the years, shorter where they are narrow, and a line where each
/// begins.
record YearHeader(YearAxis axis) {
  private static final double LINE = 18;
  private static final double TICK = 5;
  private static final double NARROWEST_MONTH = 12;

  static double height(Sketch sketch) {
    return sketch.type().of(LINE) + TICK;
  }

  /// Draws the names at the top of an area, and the lines through all of it.
  void draw(Sketch sketch, Area area) {
    TextStyle form = form(sketch);
    double middle = area.y() + sketch.type().of(LINE) / 2;
    Stroke stroke = Stroke.solid(sketch.palette().grid(), 1);
    for (Month month : Month.values()) {
      double from = axis.x(MonthDay.of(month, 1));
      double until = axis.end(MonthDay.of(month, month.maxLength()));
      if (axis.perDay() * month.minLength() >= NARROWEST_MONTH) {
        double top = area.y() + sketch.type().of(LINE);
        sketch.add(Mark.Line.of(from + 0.5, top, from + 0.5, area.bottom(), stroke));
      }
      String name = name(month, form);
      boolean hasRoom = sketch.lettering().width(name, sketch.type().small()) + 2 <= until - from;
      sketch.requireLegible(hasRoom);
      if (hasRoom) {
        sketch.writeAround(
            name, (from + until) / 2, middle, sketch.type().small(), sketch.palette().muted());
      }
    }
  }

  // All names in the same form.
  private TextStyle form(Sketch sketch) {
    return Stream.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
        .filter(form -> fits(sketch, form))
        .findFirst()
        .orElse(TextStyle.NARROW_STANDALONE);
  }

  private boolean fits(Sketch sketch, TextStyle form) {
    double narrowest = axis.perDay() * Month.FEBRUARY.maxLength();
    return List.of(Month.values()).stream()
        .map(month -> name(month, form))
        .allMatch(name -> sketch.lettering().width(name, sketch.type().small()) + 6 <= narrowest);
  }

  private static String name(Month month, TextStyle form) {
    return month.getDisplayName(form, Language.spoken().locale());
  }
}
