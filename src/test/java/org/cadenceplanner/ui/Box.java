package org.cadenceplanner.ui;

import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// A rectangle, in pixels; without width or height it is nothing.
///
/// @param left its first column
/// @param top its first row
/// @param right the column after its last
/// @param bottom the row after its last
record Box(double left, double top, double right, double bottom) {
  /// What rounding to whole pixels may shift an edge.
  private static final double ROUNDING = 1;

  static Box of(Bounds bounds) {
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  Bounds bounds() {
    return new BoundingBox(left, top, right - left, bottom - top);
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  Box within(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  Box grownBy(double pixels) {
    return new Box(left - pixels, top - pixels, right + pixels, bottom + pixels);
  }

  /// Whether more than a pixel both ways is common to both.
  boolean meets(Box other) {
    Box common = within(other);
    return common.right - common.left > ROUNDING && common.bottom - common.top > ROUNDING;
  }

  boolean holds(Box other) {
    return !sticksOutSideways(other) && !sticksOutUpOrDown(other);
  }

  boolean sticksOutSideways(Box inner) {
    return inner.left < left - ROUNDING || inner.right > right + ROUNDING;
  }

  boolean sticksOutUpOrDown(Box inner) {
    return inner.top < top - ROUNDING || inner.bottom > bottom + ROUNDING;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "[%.0f,%.0f – %.0f,%.0f]", left, top, right, bottom);
  }
}
