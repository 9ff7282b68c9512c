package org.cadenceplanner.chart;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.TextStyle;

/// The names of years, and of months and days where there is room, over ticks. Looked at closely,
/// weeks are named by the day of their Monday, right of its tick, where days are too narrow for it.
///
/// Where years are too narrow for their names, every second, fifth, tenth … is named.
record AxisHeader(TimeAxis axis, Closeness closeness) {

  private static final List<Integer> YEAR_STEPS = List.of(1, 2, 5, 10, 20, 25, 50);
  private static final double SPARE_LEFT = 14;
  private static final double TICK = 7;
  private static final double NARROWEST_TICK = 4;

  /// Draws at the top of an area and returns what is left.
  Area draw(Sketch sketch, Area area) {
    Area rest = area;
    for (AxisRow row : rows(sketch)) {
      Area line = rest.top(lineHeight(sketch));
      drawNames(sketch, row, line);
      rest = rest.below(line.height());
    }
    drawTicks(sketch, rest.y() + sketch.type().of(TICK));
    return rest.below(sketch.type().of(TICK) + 1);
  }

  double height(Sketch sketch) {
    return rows(sketch).size() * lineHeight(sketch) + sketch.type().of(TICK) + 1;
  }

  /// The height of one that names years, months and days.
  static double highest(Sketch sketch) {
    return 3 * lineHeight(sketch) + sketch.type().of(TICK) + 1;
  }

  /// How many years share one name on this axis.
  static int yearStep(TimeAxis axis, Lettering lettering, TypeScale type) {
    double room = lettering.width("2000", style(type)) + type.of(8);
    double year = AxisRow.YEARS.cellWidth(axis);
    return YEAR_STEPS.stream().filter(step -> step * year >= room).findFirst().orElse(100);
  }

  private List<AxisRow> rows(Sketch sketch) {
    List<AxisRow> rows = new ArrayList<>(List.of(AxisRow.YEARS));
    double gap = sketch.type().of(6);
    TextStyle style = style(sketch.type());
    if (AxisRow.MONTHS.cellWidth(axis) * 0.9
        >= sketch.lettering().width(AxisRow.month(Month.MARCH), style) + gap) {
      rows.add(AxisRow.MONTHS);
    }
    if (AxisRow.DAYS.cellWidth(axis) >= sketch.lettering().width("30", style) + gap) {
      rows.add(AxisRow.DAYS);
    } else if (closeness == Closeness.DAYS) {
      rows.add(AxisRow.WEEKS);
    }
    return rows;
  }

  private void drawNames(Sketch sketch, AxisRow row, Area line) {
    int step =
        switch (row) {
          case YEARS -> yearStep(axis, sketch.lettering(), sketch.type());
          case MONTHS, WEEKS, DAYS -> 1;
        };
    TextStyle style = style(sketch.type());
    int names = 0;
    for (AxisRow.Cell cell : row.cells(axis)) {
      double width = sketch.lettering().width(cell.name(), style);
      double middle = (axis.x(cell.from()) + axis.x(cell.until())) / 2;
      boolean begins = row != AxisRow.WEEKS || axis.shows(cell.from());
      boolean named = begins && (step == 1 || cell.from().getYear() % step == 0);
      if (named && hasRoom(cell, step, middle, width)) {
        double left = row == AxisRow.WEEKS ? axis.x(cell.from()) + 2 : middle - width / 2;
        sketch.write(
            cell.name(), left, line.y() + line.height() / 2, style, sketch.palette().muted());
        names++;
      }
    }
    sketch.requireLegible(names > 0);
  }

  private boolean hasRoom(AxisRow.Cell cell, int step, double middle, double width) {
    if (step == 1) {
      return axis.x(cell.until()) - axis.x(cell.from()) >= width + 2;
    }
    return middle - width / 2 >= axis.left() - SPARE_LEFT && middle + width / 2 <= axis.right();
  }

  private void drawTicks(Sketch sketch, double bottom) {
    AxisRow finest = AxisRow.YEARS;
    List<AxisRow> cuts = cuts();
    for (AxisRow row : cuts) {
      finest = row.cellWidth(axis) >= NARROWEST_TICK ? row : finest;
    }
    for (AxisRow row : cuts) {
      if (row.compareTo(finest) <= 0) {
        drawTicks(sketch, row, bottom);
      }
    }
  }

  private List<AxisRow> cuts() {
    return switch (closeness) {
      case YEARS -> List.of(AxisRow.YEARS, AxisRow.MONTHS, AxisRow.DAYS);
      case DAYS -> List.of(AxisRow.values());
    };
  }

  private void drawTicks(Sketch sketch, AxisRow row, double bottom) {
    double length =
        switch (row) {
          case YEARS -> TICK;
          case MONTHS -> 4;
          case WEEKS -> 3;
          case DAYS -> 2;
        };
    Stroke stroke = Stroke.solid(sketch.palette().tick(), 1);
    for (AxisRow.Cell cell : row.cells(axis)) {
      if (axis.shows(cell.from())) {
        double x = axis.x(cell.from()) + 0.5;
        sketch.add(Mark.Line.of(x, bottom - sketch.type().of(length), x, bottom, stroke));
      }
    }
  }

  private static double lineHeight(Sketch sketch) {
    return sketch.type().of(18);
  }

  private static TextStyle style(TypeScale type) {
    return type.small();
  }
}
