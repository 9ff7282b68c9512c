package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.insight.Comparison;

/// The figures of scenarios side by side: a row a figure, a column a scenario. The best of a row is
/// bold and has a tick before it.
///
/// A low area makes the rows lower and then leaves out the last ones.
record FigureTable(Comparison comparison) {

  private static final double TALL_ROW = 24;
  private static final double LOW_ROW = 16;
  private static final double SHARE = 0.27;
  private static final double MOST_SHARE = 0.4;
  private static final double SHARE_OF_LABELS = 0.3;

  /// The height that the table takes of what there is for it and the panels.
  double height(Sketch sketch, double all) {
    int lines = comparison.rows().size() + 1;
    double low = sketch.type().of(LOW_ROW);
    double row = Math.clamp(all * SHARE / lines, low, sketch.type().of(TALL_ROW));
    return Math.min(lines, Math.floor(all * MOST_SHARE / row)) * row;
  }

  void draw(Sketch sketch, Area area) {
    int lines = comparison.rows().size() + 1;
    double row = Math.max(sketch.type().of(LOW_ROW), area.height() / lines);
    int fitting = (int) Math.floor(area.height() / row + 0.01);
    if (fitting < 2) {
      return;
    }
    drawHead(sketch, area.top(row));
    for (int i = 0; i < Math.min(fitting - 1, comparison.rows().size()); i++) {
      drawRow(sketch, comparison.rows().get(i), area.below((i + 1) * row).top(row));
    }
  }

  private void drawHead(Sketch sketch, Area line) {
    TextStyle style = sketch.type().smallStrong();
    boolean anyBest =
        comparison.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(Comparison.Cell::best);
    if (anyBest) {
      drawKey(sketch, line);
    }
    for (int i = 0; i < comparison.scenarios().size(); i++) {
      Area column = column(line, i);
      double room = column.width() - sketch.type().of(12);
      String name = sketch.lettering().fit(comparison.scenarios().get(i), style, room);
      sketch.writeBefore(name, column.right(), middle(line), style, sketch.palette().text());
    }
    drawRule(sketch, line, sketch.palette().tick());
  }

  private void drawKey(Sketch sketch, Area line) {
    double size = sketch.type().of(9);
    drawTick(sketch, line.x(), middle(line), size);
    double x = line.x() + size + sketch.type().of(5);
    TextStyle style = sketch.type().small();
    double room = labelWidth(line) - size - sketch.type().of(5);
    sketch.write(
        sketch.lettering().fit("best in its row", style, room),
        x,
        middle(line),
        style,
        sketch.palette().muted());
  }

  private void drawRow(Sketch sketch, Comparison.Row row, Area line) {
    TextStyle style = sketch.type().small();
    sketch.write(
        sketch.lettering().fit(row.label(), style, labelWidth(line)),
        line.x(),
        middle(line),
        style,
        sketch.palette().muted());
    for (int i = 0; i < row.cells().size(); i++) {
      drawCell(sketch, row, i, column(line, i));
    }
    drawRule(sketch, line, sketch.palette().grid());
  }

  private void drawCell(Sketch sketch, Comparison.Row row, int place, Area column) {
    Comparison.Cell cell = row.cells().get(place);
    double tick = sketch.type().of(9);
    TextStyle style = cell.best() ? sketch.type().smallStrong() : sketch.type().small();
    Ink ink = cell.best() ? sketch.palette().best() : sketch.palette().text();
    double room = column.width() - tick - sketch.type().of(10);
    String text = sketch.lettering().fit(cell.text(), style, room);
    double x = column.right() - sketch.lettering().width(text, style);
    sketch.write(
        text,
        x,
        middle(column),
        style,
        ink,
        Optional.of(Subject.of("figure", comparison.scenarios().get(place), row.label())));
    if (cell.best()) {
      drawTick(sketch, x - tick - sketch.type().of(5), middle(column), tick);
    }
  }

  private static void drawTick(Sketch sketch, double x, double middle, double size) {
    double top = middle - size / 2;
    List<Point> corners =
        List.of(
            new Point(x, top + size * 0.55),
            new Point(x + size * 0.16, top + size * 0.38),
            new Point(x + size * 0.38, top + size * 0.6),
            new Point(x + size * 0.84, top + size * 0.08),
            new Point(x + size, top + size * 0.24),
            new Point(x + size * 0.38, top + size * 0.94));
    sketch.add(Mark.Polygon.filled(corners, sketch.palette().best()));
  }

  private static void drawRule(Sketch sketch, Area line, Ink ink) {
    double y = Math.round(line.bottom()) - 0.5;
    sketch.add(Mark.Line.of(line.x(), y, line.right(), y, Stroke.solid(ink, 1)));
  }

  private Area column(Area line, int place) {
    double width = (line.width() - labelWidth(line)) / comparison.scenarios().size();
    double x = line.x() + labelWidth(line) + place * width;
    return new Area(x, line.y(), width, line.height());
  }

  private static double labelWidth(Area line) {
    return line.width() * SHARE_OF_LABELS;
  }

  private static double middle(Area line) {
    return line.y() + line.height() / 2;
  }
}
