package org.cadenceplanner.drawing;

/// An upright rectangle of a drawing, its sides part of it.
public record Bounds(double left, double top, double right, double bottom) {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  /// Whether a point lies inside or on a side.
  public boolean contains(Point point) {
    return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
  }

  /// Whether any point lies in this rectangle and in another.
  public boolean meets(Bounds other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  /// The smallest rectangle around this one and another.
  public Bounds and(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /// The same rectangle with all sides moved outwards by a distance.
  public Bounds grown(double by) {
    return new Bounds(left - by, top - by, right + by, bottom + by);
  }
}
