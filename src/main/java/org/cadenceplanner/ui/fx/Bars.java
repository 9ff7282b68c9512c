package org.cadenceplanner.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;

/// The rectangles that a line or a shape covers, where it runs along the axes: they are painted
/// several times as fast.
final class Bars {
  // So that no light shines through between two rectangles whose common edge is inside a pixel.
  private static final double OVERLAP = 1;

  private Bars() {}

  /// The rectangles of a line, one for each dash; none for one that is slanted.
  static List<Mark.Box> of(Mark.Line line) {
    Point from = line.from();
    Point to = line.to();
    double width = line.stroke().width();
    List<Mark.Box> bars = new ArrayList<>();
    for (double[] dash : dashes(line)) {
      double start = dash[0];
      double length = dash[1] - dash[0];
      if (from.y() == to.y()) {
        bars.add(
            box(line, Math.min(from.x(), to.x()) + start, from.y() - width / 2, length, width));
      } else if (from.x() == to.x()) {
        bars.add(
            box(line, from.x() - width / 2, Math.min(from.y(), to.y()) + start, width, length));
      }
    }
    return bars;
  }

  /// Where the dashes of a line start and end, from the end of it that is nearer to the origin.
  private static List<double[]> dashes(Mark.Line line) {
    double length =
        Math.abs(line.to().x() - line.from().x()) + Math.abs(line.to().y() - line.from().y());
    List<Double> pattern = line.stroke().dashes();
    if (pattern.isEmpty()) {
      return List.of(new double[] {0, length});
    }
    List<double[]> dashes = new ArrayList<>();
    double at = 0;
    for (int i = 0; at < length; i++) {
      double end = at + pattern.get(i % pattern.size());
      if (i % 2 == 0) {
        dashes.add(new double[] {at, Math.min(end, length)});
      }
      at = end;
    }
    return dashes;
  }

  private static Mark.Box box(Mark.Line line, double x, double y, double width, double height) {
    return Mark.Box.filled(x, y, width, height, line.stroke().ink());
  }

  /// The rectangles of the outline of a box; none where it has no outline, or one of dashes.
  static List<Mark.Box> around(Mark.Box box) {
    return box.outline().stream()
        .filter(outline -> outline.dashes().isEmpty() && box.height() >= outline.width())
        .flatMap(outline -> edges(box, outline))
        .toList();
  }

  private static Stream<Mark.Box> edges(Mark.Box box, Stroke outline) {
    double thick = outline.width();
    double left = box.x() - thick / 2;
    double top = box.y() - thick / 2;
    double right = left + box.width();
    double bottom = top + box.height();
    double wide = box.width() + thick;
    double high = box.height() - thick;
    return Stream.of(
        Mark.Box.filled(left, top, wide, thick, outline.ink()),
        Mark.Box.filled(left, bottom, wide, thick, outline.ink()),
        Mark.Box.filled(left, top + thick, thick, high, outline.ink()),
        Mark.Box.filled(right, top + thick, thick, high, outline.ink()));
  }

  /// The rectangles of a flight of steps on a level floor; none for any other shape.
  static List<Mark.Box> of(Mark.Polygon polygon) {
    return polygon.fill().stream()
        .filter(ink -> ink.alpha() == 255 && polygon.outline().isEmpty() && areSteps(polygon))
        .flatMap(ink -> steps(polygon.points(), ink).stream())
        .toList();
  }

  private static boolean areSteps(Mark.Polygon polygon) {
    List<Point> points = polygon.points();
    double floor = points.getFirst().y();
    boolean steps = points.getLast().y() == floor;
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      boolean alongAnAxis = from.x() == to.x() || from.y() == to.y();
      steps = steps && alongAnAxis && to.x() >= from.x() && to.y() <= floor;
    }
    return steps;
  }

  private static List<Mark.Box> steps(List<Point> points, Ink ink) {
    double floor = points.getFirst().y();
    List<Mark.Box> steps = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (from.x() < to.x() && from.y() < floor) {
        double left = from.x() - (isHigher(points, i - 2, from) ? OVERLAP : 0);
        double right = to.x() + (isHigher(points, i + 1, to) ? OVERLAP : 0);
        steps.add(Mark.Box.filled(left, from.y(), right - left, floor - from.y(), ink));
      }
    }
    return steps;
  }

  private static boolean isHigher(List<Point> points, int next, Point point) {
    return next >= 0 && next < points.size() && points.get(next).y() < point.y();
  }
}
