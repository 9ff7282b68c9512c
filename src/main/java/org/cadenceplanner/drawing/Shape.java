package org.cadenceplanner.drawing;

import java.util.List;

/// Where marks are: what of them can be pointed at, and how far they reach.
final class Shape {
  /// How near one has to point to a line to mean it, in units.
  private static final double NEAR_LINE = 3;

  private static final double LETTERS_ABOVE_BASELINE = 0.75;
  private static final double LETTERS_BELOW_BASELINE = 0.25;

  private Shape() {}

  static boolean covers(Mark mark, Point point) {
    return switch (mark) {
      case Mark.Box box -> bounds(box).contains(point);
      case Mark.Label label -> bounds(label).contains(point);
      case Mark.Clip clip -> clip.bounds().contains(point);
      case Mark.Line line -> distance(line, point) <= NEAR_LINE;
      case Mark.Polygon polygon ->
          bounds(polygon).contains(point) && windings(polygon.points(), point) != 0;
    };
  }

  static Bounds bounds(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> around(box.x(), box.y(), box.width(), box.height());
      case Mark.Clip clip -> around(clip.x(), clip.y(), clip.width(), clip.height());
      case Mark.Line line -> around(List.of(line.from(), line.to()));
      case Mark.Polygon polygon -> around(polygon.points());
      case Mark.Label label -> {
        double size = label.style().size();
        double top = label.baseline() - LETTERS_ABOVE_BASELINE * size;
        double height = (LETTERS_ABOVE_BASELINE + LETTERS_BELOW_BASELINE) * size;
        yield around(label.x(), top, label.width(), height);
      }
    };
  }

  private static Bounds around(double x, double y, double width, double height) {
    return new Bounds(x, y, x + width, y + height);
  }

  private static Bounds around(List<Point> points) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Point point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Bounds(left, top, right, bottom);
  }

  private static double distance(Mark.Line line, Point point) {
    double alongX = line.to().x() - line.from().x();
    double alongY = line.to().y() - line.from().y();
    double x = point.x() - line.from().x();
    double y = point.y() - line.from().y();
    double squared = alongX * alongX + alongY * alongY;
    double share = squared == 0 ? 0 : Math.clamp((x * alongX + y * alongY) / squared, 0.0, 1.0);
    return Math.hypot(x - share * alongX, y - share * alongY);
  }

  // How often the sides go around the point: 0 outside, as the painters fill it.
  private static int windings(List<Point> points, Point point) {
    int windings = 0;
    for (int i = 0; i < points.size(); i++) {
      Point from = points.get(i);
      Point to = points.get((i + 1) % points.size());
      boolean downwards = from.y() <= point.y() && to.y() > point.y();
      boolean upwards = from.y() > point.y() && to.y() <= point.y();
      if (downwards && side(from, to, point) > 0) {
        windings++;
      } else if (upwards && side(from, to, point) < 0) {
        windings--;
      }
    }
    return windings;
  }

  private static double side(Point from, Point to, Point point) {
    return (to.x() - from.x()) * (point.y() - from.y())
        - (point.x() - from.x()) * (to.y() - from.y());
  }
}
