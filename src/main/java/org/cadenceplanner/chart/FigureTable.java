package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.insight.Comparison;

/// The figures of scenarios side by side: a row a figure, a column a scenario. The best of a row is
/// bold and has a tick before it.
///
/// The labels get the room they need, the names of the scenarios up to six lines. A low area makes the
/// rows lower and then leaves out the last ones, which is not legible, as is anything cut off.
///
/// @param isLow whether its rows are as low as they can be, to leave more to the panels
record FigureTable(Comparison comparison, boolean isLow) {

  private static final double TALL_ROW = 24;
  private static final double LOW_ROW = 16;
  private static final double SHARE = 0.27;
  private static final double MOST_SHARE = 0.4;
  private static final double MOST_SHARE_OF_LABELS = 0.4;
  private static final int MOST_HEAD_LINES = 6;
  private static final int LONGEST_NAME = 50;

  /// The height that the table takes of an area for it and the panels.
  double height(Sketch sketch, Area all) {
    int lines = comparison.rows().size() + 1;
    double extra = extraForHeads(sketch, all);
    double low = sketch.type().of(LOW_ROW);
    double usual =
        Math.clamp((all.height() * SHARE - extra) / lines, low, sketch.type().of(TALL_ROW));
    double row = isLow ? low : usual;
    double fitting = Math.floor((all.height() * MOST_SHARE - extra) / row);
    return fitting < 2 ? 0 : Math.min(lines, fitting) * row + extra;
  }

  void draw(Sketch sketch, Area area) {
    int lines = comparison.rows().size() + 1;
    double extra = extraForHeads(sketch, area);
    double row = Math.max(sketch.type().of(LOW_ROW), (area.height() - extra) / lines);
    int fitting = (int) Math.floor((area.height() - extra) / row + 0.01);
    sketch.requireLegible(fitting >= lines);
    if (fitting < 2) {
      return;
    }
    drawHead(sketch, area.top(extra + row), row);
    Area body = area.below(extra + row);
    for (int i = 0; i < Math.min(fitting - 1, comparison.rows().size()); i++) {
      drawRow(sketch, comparison.rows().get(i), body.below(i * row).top(row));
    }
  }

  // What the names of the scenarios need besides one row.
  private double extraForHeads(Sketch sketch, Area area) {
    int most =
        comparison.scenarios().stream()
            .mapToInt(name -> headLines(sketch, name, column(sketch, area, 0)).size())
            .max()
            .orElse(1);
    return Math.max(0, most - 1) * headLine(sketch);
  }

  private static List<String> headLines(Sketch sketch, String name, Area column) {
    double room = column.width() - sketch.type().of(12);
    return sketch.lettering().wrap(name, sketch.type().smallStrong(), room, MOST_HEAD_LINES);
  }

  private static double headLine(Sketch sketch) {
    return sketch.type().of(14);
  }

  private void drawHead(Sketch sketch, Area head, double row) {
    boolean anyBest =
        comparison.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(Comparison.Cell::best);
    if (anyBest) {
      drawKey(sketch, head.base(row));
    }
    for (int i = 0; i < comparison.scenarios().size(); i++) {
      drawName(sketch, comparison.scenarios().get(i), column(sketch, head, i), row);
    }
    drawRule(sketch, head, sketch.palette().tick());
  }

  private static void drawName(Sketch sketch, String name, Area column, double row) {
    TextStyle style = sketch.type().smallStrong();
    double middle = column.bottom() - row / 2;
    List<String> lines = headLines(sketch, name, column);
    sketch.requireLegible(Lettering.isEnough(lines, name, LONGEST_NAME));
    for (String line : lines.reversed()) {
      sketch.writeBefore(line, column.right(), middle, style, sketch.palette().text());
      middle -= headLine(sketch);
    }
  }

  private void drawKey(Sketch sketch, Area line) {
    double size = sketch.type().of(9);
    drawTick(sketch, line.x(), middle(line), size);
    TextStyle style = sketch.type().small();
    double room = labelWidth(sketch, line) - keyIndent(sketch);
    sketch.write(
        sketch.lettering().fit(key(), style, room),
        line.x() + keyIndent(sketch),
        middle(line),
        style,
        sketch.palette().muted());
  }

  private void drawRow(Sketch sketch, Comparison.Row row, Area line) {
    TextStyle style = sketch.type().small();
    String label = sketch.lettering().fit(row.label(), style, labelWidth(sketch, line));
    sketch.requireLegible(Lettering.isEnough(List.of(label), row.label(), LONGEST_NAME));
    sketch.write(label, line.x(), middle(line), style, sketch.palette().muted());
    for (int i = 0; i < row.cells().size(); i++) {
      drawCell(sketch, row, i, column(sketch, line, i));
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
    sketch.requireLegible(text.equals(cell.text()));
    double x = column.right() - sketch.lettering().width(text, style);
    sketch.write(
        text,
        x,
        middle(column),
        style,
        ink,
        Optional.of(new Part.Figure(comparison.scenarios().get(place), row.label()).subject()));
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

  private Area column(Sketch sketch, Area line, int place) {
    double labels = labelWidth(sketch, line);
    double width = (line.width() - labels) / comparison.scenarios().size();
    return new Area(line.x() + labels + place * width, line.y(), width, line.height());
  }

  private double labelWidth(Sketch sketch, Area line) {
    TextStyle style = sketch.type().small();
    double key = keyIndent(sketch) + sketch.lettering().width(key(), style);
    double most = line.width() * MOST_SHARE_OF_LABELS;
    double widest =
        comparison.rows().stream()
            .mapToDouble(row -> sketch.lettering().widthUpTo(most, row.label(), style))
            .reduce(key, Math::max);
    return Math.min(Math.ceil(widest), most);
  }

  private static String key() {
    return tr("best in its row");
  }

  private static double keyIndent(Sketch sketch) {
    return sketch.type().of(14);
  }

  private static double middle(Area line) {
    return line.y() + line.height() / 2;
  }
}
